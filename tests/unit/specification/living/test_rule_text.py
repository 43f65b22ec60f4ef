from tests.unit.specification.samples import BOOK

from grantrules.model.condition import Present
from grantrules.model.finding import Status
from grantrules.model.rule import Rule
from grantrules.specification.living.rule_text import rule_text


def rule(name: str) -> Rule:
    found = BOOK.rule(name)
    assert found is not None
    return found


def test_a_condition_is_worded() -> None:
    text = rule_text(rule("FR-01"), BOOK)

    assert text.condition == "Eingang ist nicht vor Öffnung des Antragsfensters"
    assert text.applies_when is None


def test_a_rule_that_judges_only_some_says_whom() -> None:
    narrow = rule("FR-01").model_copy(update={"applies_when": Present(fact="received_at")})

    assert rule_text(narrow, BOOK).applies_when == "Eingang ist angegeben"


def test_each_answer_has_its_effect() -> None:
    effects = rule_text(rule("FR-01"), BOOK).effects

    assert [(one.status, one.text) for one in effects] == [
        (Status.MET, "keine"),
        (Status.NOT_MET, "führt zur Ablehnung"),
        (Status.OPEN, "Nachforderung"),
    ]


def test_a_rule_that_only_informs_has_no_other_effect() -> None:
    effects = rule_text(rule("FR-02"), BOOK).effects

    assert [one.status for one in effects] == [Status.MET]


def test_what_people_judge_is_open_until_they_confirm_it() -> None:
    effects = rule_text(rule("FR-05"), BOOK).effects

    assert [one.text for one in effects] == ["keine", "vor Zeichnung zu bestätigen"]


def test_blanks_of_a_reason_stand_in_brackets_by_their_german_names() -> None:
    sentences = rule_text(rule("FR-01"), BOOK).sentences

    assert sentences[0].text == (
        "Eingegangen am [Eingang]; das Antragsfenster ist seit [Öffnung des Antragsfensters] offen."
    )


def test_examples_belong_to_an_answer() -> None:
    examples = rule_text(rule("FR-01"), BOOK).examples

    assert [one.status for one in examples] == [Status.MET, Status.NOT_MET]
