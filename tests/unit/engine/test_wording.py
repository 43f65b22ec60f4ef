"""Conditions as a lawyer reads them."""

import pytest
from tests.unit.builders import shipped

from grantrules.engine.wording import worded
from grantrules.model.condition import (
    All,
    AnyOf,
    Between,
    Comparator,
    Compare,
    Condition,
    FactName,
    Informs,
    Judged,
    Not,
    OneOf,
    Present,
)
from grantrules.model.entry import FurtherEntry
from grantrules.model.fact import Code, FactKind, code_of

SIGNED = Compare(fact="signed", comparator=Comparator.EQUALS, operand=1)
CONTRACT = Present(fact="contract_signed_on")
HALF_A_POST = code_of(FactKind.FTE, "0.5")


def compare(fact: str, comparator: Comparator, operand: Code | str) -> Compare:
    """Compares with a fact where the operand is written as one: {fte}."""
    named = isinstance(operand, str) and operand.startswith("{")
    other = FactName(fact=str(operand).strip("{}")) if named else operand
    return Compare(fact=fact, comparator=comparator, operand=other)


@pytest.mark.parametrize(
    ("comparator", "words"),
    [
        (Comparator.EQUALS, "gleich"),
        (Comparator.DIFFERS, "ungleich"),
        (Comparator.AT_MOST, "höchstens"),
        (Comparator.LESS_THAN, "weniger als"),
        (Comparator.AT_LEAST, "mindestens"),
        (Comparator.MORE_THAN, "mehr als"),
    ],
)
def test_numbers_are_compared_in_the_words_of_numbers(comparator: Comparator, words: str) -> None:
    condition = compare("fte", comparator, HALF_A_POST)

    assert worded(condition, shipped()) == f"Stellenumfang (VZÄ) ist {words} 0,5 VZÄ"


@pytest.mark.parametrize(
    ("comparator", "words"),
    [
        (Comparator.EQUALS, "gleich"),
        (Comparator.DIFFERS, "ungleich"),
        (Comparator.AT_MOST, "nicht nach"),
        (Comparator.LESS_THAN, "vor"),
        (Comparator.AT_LEAST, "nicht vor"),
        (Comparator.MORE_THAN, "nach"),
    ],
)
def test_days_are_compared_in_the_words_of_the_calendar(comparator: Comparator, words: str) -> None:
    condition = compare("funding_end", comparator, "{funding_start}")

    assert worded(condition, shipped()) == f"Förderende ist {words} Förderbeginn"


@pytest.mark.parametrize(
    ("condition", "text"),
    [
        (
            compare("received_at", Comparator.AT_LEAST, "{window.opens}"),
            "Eingang ist nicht vor Öffnung des Antragsfensters",
        ),
        (
            compare("funding_end", Comparator.LESS_THAN, code_of(FactKind.DAY, "2026-08-16")),
            "Förderende ist vor 16.08.2026",
        ),
        (
            compare("fte", Comparator.AT_LEAST, "{min_fte}"),
            "Stellenumfang (VZÄ) ist mindestens „Mindestumfang der Stelle“",
        ),
        (
            compare("salary_after_deductions", Comparator.AT_MOST, "{salary_limit}"),
            "Personalkosten nach Abzügen sind höchstens „anteiliger Höchstbetrag Personal“",
        ),
        (
            compare("salary_after_income", Comparator.AT_MOST, "{granted_salary}"),
            "Personalausgaben nach Einnahmen Dritter sind höchstens „Bewilligt Personal“",
        ),
        (
            compare("missing_entries", Comparator.EQUALS, 0),
            "„fehlende Pflichtangaben und Anlagen“ sind gleich 0",
        ),
        (
            compare("own_share", Comparator.MORE_THAN, 0),
            "„Eigenanteil“ ist mehr als 0 %",
        ),
        (SIGNED, "„Unterschrift“ ist ja"),
        (compare("signed", Comparator.DIFFERS, 1), "„Unterschrift“ ist nicht ja"),
        (
            compare("signed", Comparator.EQUALS, "{financing_plan}"),
            "„Unterschrift“ ist gleich „Finanzierungsplan“",
        ),
        (
            compare("applicant_kind", Comparator.DIFFERS, "municipality"),
            "Art des Antragstellers ist nicht „kreisangehörige Gemeinde“",
        ),
        (
            compare("material_mode", Comparator.EQUALS, "flat_rate"),
            "„Art der Sachkostenförderung (Höchstbetrag oder Pauschale)“ ist „Pauschale“",
        ),
        (
            compare("applicant", Comparator.EQUALS, "other"),
            "Antragsteller ist „other“",
        ),
        (
            OneOf(fact="applicant", values=("A", "B")),
            "Antragsteller ist enthalten in („A“; „B“)",
        ),
        (
            Between(fact="own_funds", low=0, high=FactName(fact="salary_costs")),
            "Eigenmittel sind im Bereich von 0,00 € bis „Personalkosten“ (einschließlich)",
        ),
        (Present(fact="received_at"), "Eingang ist angegeben"),
        (Not(part=CONTRACT), "„Arbeitsvertrag vom“ ist nicht angegeben"),
        (Present(fact="minimum_grant"), "„Bagatellgrenze“ ist festgelegt"),
        (Present(fact="window.ends"), "Ende der Antragsfrist ist festgelegt"),
        (Informs(), "unterrichtet nur"),
        (Judged(), "beurteilen Menschen"),
    ],
)
def test_a_condition_is_a_german_sentence(condition: Condition, text: str) -> None:
    assert worded(condition, shipped()) == text


@pytest.mark.parametrize(
    ("condition", "text"),
    [
        (All(parts=(SIGNED, CONTRACT)), "{signed} und {contract}"),
        (AnyOf(parts=(SIGNED, CONTRACT)), "{signed} oder {contract}"),
        (Not(part=SIGNED), "nicht ({signed})"),
        (Not(part=Not(part=SIGNED)), "nicht (nicht ({signed}))"),
        (Not(part=AnyOf(parts=(SIGNED, CONTRACT))), "nicht ({signed} oder {contract})"),
        (
            All(parts=(AnyOf(parts=(SIGNED, CONTRACT)), SIGNED)),
            "({signed} oder {contract}) und {signed}",
        ),
        (
            All(parts=(AnyOf(parts=(All(parts=(SIGNED, CONTRACT)),)), SIGNED)),
            "({signed} und {contract}) und {signed}",
        ),
        (AnyOf(parts=(All(parts=(SIGNED,)), SIGNED)), "{signed} oder {signed}"),
        (All(parts=(AnyOf(parts=(SIGNED, CONTRACT)),)), "{signed} oder {contract}"),
    ],
)
def test_what_is_nested_stands_in_brackets(condition: Condition, text: str) -> None:
    names = {"signed": "„Unterschrift“ ist ja", "contract": "„Arbeitsvertrag vom“ ist angegeben"}

    assert worded(condition, shipped()) == text.format(**names)


def test_an_entry_of_the_programme_goes_by_its_heading() -> None:
    entry = FurtherEntry(key="places", heading="Plätze", kind=FactKind.COUNT, hint="Anzahl")
    book = shipped().model_copy(update={"entries": (entry,)})

    assert worded(compare("places", Comparator.AT_LEAST, 12), book) == ("Plätze ist mindestens 12")
