import pytest
from tests.unit.report.builders import parameter, rule

from grantrules.model.condition import Comparator, Compare
from grantrules.model.fact import Code, FactKind
from grantrules.model.finding import Effect, FactShown
from grantrules.model.problem import Severity
from grantrules.report.spelling import (
    EFFECTS,
    SEVERITIES,
    appropriation_text,
    code_text,
    fact_text,
    label,
    limit_name,
    limit_text,
)

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
    assert fact_text(FactShown(name=name, value=value)) == text


def test_a_fact_names_its_cell() -> None:
    fact = FactShown(name="salary_costs", value="1.00", cell="Anträge!K18")

    assert fact_text(fact) == "Personalkosten: 1,00 € (Anträge!K18)"


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
    assert fact_text(FactShown(name="later_fact", value=value)) == f"later_fact: {text}"


def test_a_limit_is_spelled_like_the_fact_it_limits() -> None:
    limited = rule(
        "FG-02",
        "Mindestumfang",
        condition=Compare(fact="fte", comparator=Comparator.AT_LEAST, operand=500_000),
    )

    assert limit_text(limit_name(limited), "0.5") == "0,5"
    assert limit_text(limit_name(limited), None) is None
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
    assert code_text(parameter("any", kind, code), code) == text


def test_an_appropriation_that_is_not_set_says_so() -> None:
    assert appropriation_text(None) == "nicht festgelegt"
    assert appropriation_text(150_000_000) == "1.500.000,00 €"


def test_every_effect_and_severity_has_a_german_word() -> None:
    assert set(EFFECTS) == set(Effect)
    assert set(SEVERITIES) == set(Severity)


def test_the_reference_has_a_label_too() -> None:
    assert label("reference") == "Aktenzeichen"
