"""What changed about the rules, as a lawyer reads it."""

import pytest
from tests.unit.builders import rule
from tests.unit.rulebook.small_book import small_book

from grantrules.model.condition import Present
from grantrules.model.difference import Difference
from grantrules.model.finding import Effect
from grantrules.model.rule import Rule, Stage
from grantrules.rulebook.rule_difference import RULES

BOOK = small_book()
FIRST, SECOND = BOOK.rules


def told(*later: Rule) -> list[Difference]:
    return [*RULES.differences(BOOK, BOOK.model_copy(update={"rules": later}))]


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        (
            "condition",
            Present(fact="own_funds"),
            (
                "Bedingung",
                "Personalkosten sind höchstens „Höchstbetrag Personal“",
                "Eigenmittel sind angegeben",
            ),
        ),
        ("applies_when", None, ("Nur wenn", "„Höchstbetrag Personal“ ist festgelegt", None)),
        (
            "otherwise",
            Effect.ASK,
            ("Folge, wenn nicht erfüllt", "führt zur Ablehnung", "Nachforderung"),
        ),
        (
            "stage",
            Stage.BATCH,
            ("Wann geprüft wird", "am einzelnen Antrag", "im Vergleich aller Anträge eines Laufs"),
        ),
        ("shows", (), ("Gezeigte Angaben", "„Personalkosten“, „Stellenumfang (VZÄ)“", "keine")),
        ("limit", None, ("Gezeigter Grenzwert", "Höchstbetrag Personal", None)),
    ],
)
def test_what_changed_about_a_rule_is_told_in_german(
    field: str, value: object, words: tuple[str, str, str | None]
) -> None:
    [one] = told(FIRST.model_copy(update={field: value}), SECOND)

    assert one.subject == "XX-01"
    assert (one.aspect, one.before, one.after) == words


def test_a_rule_that_was_dropped_says_what_it_checked() -> None:
    [dropped] = told(SECOND)

    assert dropped.aspect == "Regel"
    assert dropped.before == (
        "Was geprüft wird. Bedingung: Personalkosten sind höchstens „Höchstbetrag Personal“. "
        "Nur wenn: „Höchstbetrag Personal“ ist festgelegt. "
        "Folge, wenn nicht erfüllt: führt zur Ablehnung. Grundlage: Gesetz – § 23 LHO."
    )


def test_a_new_rule_says_what_it_checks() -> None:
    *_, added = told(FIRST, SECOND, rule(id="XX-03"))

    assert (added.subject, added.aspect) == ("XX-03", "Regel")
    assert added.after == (
        "Was geprüft wird. Bedingung: unterrichtet nur. Folge, wenn nicht erfüllt: führt zur "
        "Ablehnung. Grundlage: Annahme – Festlegung im Test."
    )
