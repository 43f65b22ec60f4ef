import pytest
from tests.unit.intake.sheets import PERSONS, SIGNED_PDF, SMALLEST_SHARE
from tests.unit.report.builders import book, parameter, rule

from grantrules.model.condition import Comparator, Compare
from grantrules.model.fact import Code, FactKind
from grantrules.model.finding import FactShown
from grantrules.model.parameter import Grade
from grantrules.model.problem import Severity
from grantrules.report.spelling import (
    SEVERITIES,
    appropriation_text,
    fact_text,
    limit_name,
    limit_text,
    value_text,
)
from grantrules.report.words import COMMON_WORDS, words_of

JsonValue = str | int | bool | None


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("salary_costs", "72500.00", "Personalkosten: 72.500,00 €"),
        ("fte", "0.5", "Stellenumfang (VZÄ): 0,5"),
        ("contract_signed_on", "2025-08-16", "Arbeitsvertrag vom: 16.08.2025"),
        ("received_at", "2025-09-01T09:30:00+02:00", "Eingang: 01.09.2025, 09:30:00 Uhr"),
        ("signed", True, "Unterschrift: ja"),
        ("signed", False, "Unterschrift: nein"),
        ("missing_entries", 2, "fehlende Pflichtangaben und Anlagen: 2"),
        ("applicant_kind", "municipality", "Art des Antragstellers: kreisangehörige Gemeinde"),
        ("applicant", "other", "Antragsteller: other"),
        ("own_share", "10", "own_share: 10 %"),
        ("contract_signed_on", None, "Arbeitsvertrag vom: keine Angabe"),
        ("salary_costs", "sechzig", "Personalkosten: sechzig"),
    ],
)
def test_a_fact_is_spelled_as_german_writes_its_kind(
    name: str, value: JsonValue, text: str
) -> None:
    assert fact_text(FactShown(name=name, value=value), COMMON_WORDS) == text


def test_a_fact_names_its_cell() -> None:
    fact = FactShown(name="salary_costs", value="1.00", cell="Anträge!K18")

    assert fact_text(fact, COMMON_WORDS) == "Personalkosten: 1,00 € (Anträge!K18)"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("72500.00", "72.500,00 €"),
        ("2025-08-16", "16.08.2025"),
        ("2025-08-16T00:00:00+02:00", "16.08.2025, 00:00:00 Uhr"),
        (True, "ja"),
        (2026, "2026"),
        ("irgendwas", "irgendwas"),
    ],
)
def test_a_fact_unknown_to_the_vocabulary_is_spelled_by_its_pattern(
    value: JsonValue, text: str
) -> None:
    assert (
        fact_text(FactShown(name="later_fact", value=value), COMMON_WORDS) == f"later_fact: {text}"
    )


def test_a_limit_is_spelled_like_the_fact_it_limits() -> None:
    limited = rule(
        "FG-02",
        "Mindestumfang",
        condition=Compare(fact="fte", comparator=Comparator.AT_LEAST, operand=500_000),
    )

    assert limit_text(limit_name(limited), "0.5", COMMON_WORDS) == "0,5"
    assert limit_text(limit_name(limited), None, COMMON_WORDS) is None
    assert limit_name(rule("HO-01", "Höchstbetrag", limit="salary_limit")) == "salary_limit"


@pytest.mark.parametrize(
    ("kind", "code", "text"),
    [
        (FactKind.TEXT, "ceiling", "Höchstbetrag"),
        (FactKind.TEXT, "4W", "4 Wochen"),
        (FactKind.TEXT, "1M", "1 Monat"),
        (FactKind.TEXT, "Klage", "Klage"),
        (FactKind.MONEY, 6_000_000, "60.000,00 €"),
        (FactKind.ANSWER, 0, "nein"),
        (FactKind.PERCENT, 0, "0 %"),
        (FactKind.MONEY, None, "abgeschaltet"),
    ],
)
def test_the_value_of_a_parameter_is_spelled(kind: FactKind, code: Code | None, text: str) -> None:
    stated = parameter("any", kind, code)

    assert value_text(stated, stated.values[0], book()) == text


def test_a_graded_value_tells_every_grade_with_its_condition() -> None:
    small = Compare(fact="persons", comparator=Comparator.AT_MOST, operand=1)
    most = Compare(fact="persons", comparator=Comparator.AT_MOST, operand=3)
    stated = parameter("salary_cap", FactKind.MONEY, 2_000_000)
    grades = (Grade(when=small, value=1_000_000), Grade(when=most, value=1_500_000))
    graded = stated.values[0].model_copy(update={"grades": grades})

    assert value_text(stated, graded, book(entries=(PERSONS,))) == (
        "20.000,00 €; 10.000,00 €, falls gilt: Personen auf der Stelle ist höchstens 1; "
        "15.000,00 €, falls gilt: Personen auf der Stelle ist höchstens 3"
    )


def test_an_appropriation_that_is_not_set_says_so() -> None:
    assert appropriation_text(None) == "nicht festgelegt"
    assert appropriation_text(150_000_000) == "1.500.000,00 €"


def test_every_severity_has_a_german_word() -> None:
    assert set(SEVERITIES) == set(Severity)


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("persons", 2, "Personen auf der Stelle: 2"),
        ("smallest_share", "0.25", "Kleinster Stellenanteil (VZÄ): 0,25"),
        ("signed_pdf", False, "Unterschriebenes PDF liegt vor: nein"),
        ("persons", None, "Personen auf der Stelle: keine Angabe"),
    ],
)
def test_a_further_fact_is_spelled_as_its_programme_says(
    name: str, value: JsonValue, text: str
) -> None:
    words = words_of(book(entries=(PERSONS, SMALLEST_SHARE, SIGNED_PDF)))

    assert fact_text(FactShown(name=name, value=value), words) == text
