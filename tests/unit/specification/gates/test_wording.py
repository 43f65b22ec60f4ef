import pytest
from tests.unit.builders import shipped
from tests.unit.specification.gates.books import HALF, by_subject, changed, compare, quoting, worlds

from grantrules.model.condition import All, Comparator, Not
from grantrules.model.rulebook import RuleBook
from grantrules.specification.gates.gate_finding import GateFinding
from grantrules.specification.gates.wording import wording as gate

LESS_SALARY = compare("salary_after_deductions", Comparator.LESS_THAN, "salary_limit")
SUMMER = "FR-01: nach der Sommerpause"


def found(book: RuleBook) -> dict[str, GateFinding]:
    return {**by_subject(gate(book, worlds(book)))}


def test_up_to_quoted_and_less_than_coded_are_found_with_an_application_that_shows_it() -> None:
    finding = found(changed("HO-01", condition=LESS_SALARY))["HO-01: mit bis zu 60.000 Euro"]

    wording, condition = finding.message.split("Die Bedingung verlangt:")
    assert wording.startswith("Regel HO-01: Der Wortlaut „mit bis zu 60.000 Euro“ verlangt:")
    assert "höchstens" in wording
    assert "weniger als" in condition
    assert finding.example == (
        "Gegenbeispiel: Antrag mit Personalkosten nach Abzügen 60.000,00 € und anteiliger "
        "Höchstbetrag Personal 60.000,00 €: nach dem Wortlaut erfüllt, nach der Bedingung "
        "nicht erfüllt."
    )


def test_our_own_sentence_is_held_against_the_condition_too() -> None:
    book = quoting("HO-01", "Personalkosten", condition=LESS_SALARY)

    assert "HO-01: übersteigen nach Abzügen nicht" in found(book)


def test_only_the_quote_of_the_parameter_is_enough() -> None:
    condition = compare("fte", Comparator.LESS_THAN, "max_fte")
    parameter = shipped().parameter("max_fte")
    [value] = parameter.values
    basis = value.basis.model_copy(update={"quote": "bis zu einer Vollzeitstelle"})
    quoted = parameter.model_copy(
        update={"values": (value.model_copy(update={"basis": basis}),)},
    )
    others = tuple(one for one in shipped().parameters if one.name != "max_fte")
    book = changed("AB-06", condition=condition).model_copy(
        update={"parameters": (*others, quoted)}
    )

    assert "AB-06: bis zu einer Vollzeitstelle" in found(book)


def test_the_shipped_rule_book_differs_in_one_place_only() -> None:
    assert set(found(shipped())) == {SUMMER}


def test_a_day_shows_the_difference_between_after_and_not_before() -> None:
    assert found(shipped())[SUMMER].example == (
        "Gegenbeispiel: Antrag mit Eingang 16.08.2025, 00:00:00 Uhr (es gilt: Öffnung des "
        "Antragsfensters 16.08.2025, 00:00:00 Uhr): nach dem Wortlaut nicht erfüllt, "
        "nach der Bedingung erfüllt."
    )


@pytest.mark.parametrize(
    ("quote", "comparator"),
    [
        ("mindestens 0,5 VZÄ", Comparator.AT_LEAST),
        ("unter 0,5 VZÄ nicht förderfähig", Comparator.AT_LEAST),
        ("mehr als 0,5 VZÄ", Comparator.MORE_THAN),
        ("mindestens 0,5 VZÄ, höchstens 1,0 VZÄ", Comparator.AT_LEAST),
        ("nach § 7 der Verordnung", Comparator.AT_LEAST),
    ],
)
def test_a_wording_that_agrees_or_speaks_of_something_else_is_no_finding(
    quote: str, comparator: Comparator
) -> None:
    condition = compare("fte", comparator, "min_fte")
    book = quoting("FG-02", quote, condition=condition, checks="Der Umfang reicht.")

    assert set(found(book)) == {SUMMER}


def test_of_two_phrases_the_one_with_the_figure_of_the_limit_counts() -> None:
    condition = compare("fte", Comparator.MORE_THAN, "min_fte")
    book = quoting("FG-02", "mindestens 0,5 VZÄ, höchstens 1,0 VZÄ", condition=condition)

    assert "FG-02: mindestens 0,5 VZÄ, höchstens 1,0 VZÄ" in found(book)


def test_a_literal_in_the_condition_is_a_figure_as_well() -> None:
    bounds = (
        compare("fte", Comparator.MORE_THAN, HALF),
        compare("fte", Comparator.AT_MOST, "max_fte"),
    )
    book = quoting("FG-02", "mindestens 0,5 VZÄ", condition=All(parts=bounds))

    finding = found(book)["FG-02: mindestens 0,5 VZÄ"]

    assert "Stellenumfang (VZÄ) 0,5" in finding.example


def test_under_not_the_condition_is_read_the_other_way_round() -> None:
    condition = Not(part=compare("fte", Comparator.LESS_THAN, "min_fte"))
    book = quoting("FG-02", "mindestens 0,5 VZÄ", condition=condition)

    assert set(found(book)) == {SUMMER}


def test_two_operators_without_a_case_between_them_are_no_difference() -> None:
    # No post is without any part of it.
    condition = compare("fte", Comparator.MORE_THAN, 0)
    book = changed("FG-02", condition=condition, checks="Die Stelle hat mindestens 0 VZÄ.")

    assert set(found(book)) == {SUMMER}


def test_two_comparisons_and_no_name_leave_a_phrase_without_a_meaning() -> None:
    bounds = (
        compare("period_first_year", Comparator.AT_MOST, "window.last_funding_year"),
        compare("period_last_year", Comparator.AT_LEAST, "window.first_funding_year"),
    )
    book = changed("FG-09", condition=All(parts=bounds), checks="mindestens ein Jahr")

    assert set(found(book)) == {SUMMER}


def test_a_plain_preposition_of_our_own_sentence_needs_a_name() -> None:
    book = changed("FR-01", checks="Der Antrag ist nach Maßgabe der Ankündigung eingegangen.")

    assert set(found(book)) == {SUMMER}


@pytest.mark.parametrize(
    "quote",
    [
        "bis zu 60.000 Euro ab 60.000 Einwohnern, bis zu 20.000 Euro ab 20.000 Einwohnern",
        "bis zu 60\u00a0000 Euro",
        "max. 60.000 Euro",
        "mindestens 0,5 VZÄ",
        "frühestens am 1. Januar",
        "Nicht gefördert wird, was 60.000 Euro unterschreitet",
        "wenn es 50 Prozent oder mehr sind",
    ],
)
def test_a_sound_quote_about_money_is_no_finding(quote: str) -> None:
    assert set(found(quoting("HO-01", quote))) == {SUMMER}


@pytest.mark.parametrize("quote", ["0,5 VZÄ oder weniger", "max. 0,5 VZÄ", "oberhalb von 0,5 VZÄ"])
def test_a_quote_with_another_comparison_is_found(quote: str) -> None:
    assert f"FG-02: {quote}" in found(quoting("FG-02", quote))


@pytest.mark.parametrize("quote", ["höchstens 60.000 Euro", "spätestens zum Antragsschluss"])
def test_money_and_days_say_nothing_of_posts(quote: str) -> None:
    assert set(found(quoting("FG-02", quote))) == {SUMMER}
