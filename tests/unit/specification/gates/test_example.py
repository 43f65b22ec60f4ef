from tests.unit.builders import facts, shipped

from grantrules.specification.gates.example import application_text


def test_facts_are_told_as_an_application_and_figures_beside_it() -> None:
    known = facts(fte=400_000, min_fte=500_000, salary_costs=6_000_000)

    text = application_text(known, ("fte", "min_fte", "salary_costs", "fte"), shipped())

    assert text == (
        "Antrag mit Stellenumfang (VZÄ) 0,4 und Personalkosten 60.000,00 € "
        "(es gilt: Mindestumfang der Stelle 0,5)"
    )


def test_empty_and_unknown_facts_are_told_as_such() -> None:
    text = application_text(
        facts(empty=("contract_signed_on",)), ("contract_signed_on", "fte"), shipped()
    )

    assert text == "Antrag mit Arbeitsvertrag vom leer und Stellenumfang (VZÄ) nicht bestimmbar"


def test_codes_are_told_in_german_words() -> None:
    text = application_text(facts(applicant_kind="municipality"), ("applicant_kind",), shipped())

    assert text == "Antrag mit Art des Antragstellers kreisangehörige Gemeinde"


def test_where_only_figures_count_it_is_every_application() -> None:
    text = application_text(facts(min_fte=500_000), ("min_fte",), shipped())

    assert text == "jeder Antrag (es gilt: Mindestumfang der Stelle 0,5)"


def test_a_better_placed_application_is_told_in_german_too() -> None:
    text = application_text(
        facts(colliding_application="clean"), ("colliding_application",), shipped()
    )

    assert "clean" not in text
    assert text.endswith("ein besser platzierter ohne Mangel")
