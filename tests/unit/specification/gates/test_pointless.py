from tests.unit.builders import rule, shipped, with_parameters
from tests.unit.specification.gates.books import (
    HALF,
    ONE,
    by_subject,
    compare,
    more,
    only,
    worlds,
)

from grantrules.model.condition import Comparator
from grantrules.model.finding import Effect
from grantrules.model.rulebook import RuleBook
from grantrules.specification.gates.pointless import pointless

LEAST = compare("fte", Comparator.AT_LEAST, HALF)
MORE = compare("fte", Comparator.AT_LEAST, ONE)
NO_FUNDS = compare("other_state_funds", Comparator.EQUALS, 0)


def subjects(book: RuleBook) -> set[str]:
    return set(by_subject(pointless(book, worlds(book))))


def test_of_two_rules_with_the_same_condition_the_later_one_is_pointless() -> None:
    book = more(NO_FUNDS, Effect.REVIEW)

    assert "XX-01: FG-11" in subjects(book)
    assert "FG-11: XX-01" not in subjects(book)


def test_a_rule_that_a_stricter_one_contains_is_pointless() -> None:
    book = only(rule(LEAST, id="AA-01"), rule(MORE, id="AA-02"))

    finding = by_subject(pointless(book, worlds(book)))["AA-01: AA-02"]

    assert finding.message == (
        "Regel AA-01 entscheidet nie etwas: Wo sie nicht erfüllt ist, ist es auch AA-02 nicht, "
        "mit mindestens derselben Folge."
    )
    assert finding.remedy == "Bitte eine der beiden streichen oder ändern."


def test_the_stricter_rule_is_not_pointless() -> None:
    assert subjects(only(rule(LEAST, id="AA-01"), rule(MORE, id="AA-02"))) == {"AA-01: AA-02"}


def test_the_example_is_an_application_on_which_both_fail() -> None:
    book = more(NO_FUNDS, Effect.REVIEW)

    finding = by_subject(pointless(book, worlds(book)))["XX-01: FG-11"]

    assert finding.example == (
        "Beispiel: Antrag mit Andere Landesmittel 1.000,00 €: "
        "XX-01 nicht erfüllt, FG-11 nicht erfüllt."
    )


def test_a_rule_with_a_graver_effect_keeps_its_point() -> None:
    book = only(
        rule(LEAST, id="AA-01", otherwise=Effect.REJECT),
        rule(MORE, id="AA-02", otherwise=Effect.ASK),
    )

    assert subjects(book) == set()


def test_a_rule_with_a_milder_effect_loses_it() -> None:
    book = only(
        rule(LEAST, id="AA-01", otherwise=Effect.ASK),
        rule(MORE, id="AA-02", otherwise=Effect.REVIEW),
    )

    assert subjects(book) == {"AA-01: AA-02"}


def test_a_cut_takes_no_point_from_a_limit_of_the_budget() -> None:
    book = only(
        rule(LEAST, id="AA-01", otherwise=Effect.BUDGET),
        rule(LEAST, id="AA-02", otherwise=Effect.REDUCE),
    )

    assert subjects(book) == set()


def test_rules_about_different_facts_take_nothing_from_each_other() -> None:
    assert subjects(only(rule(LEAST, id="AA-01"), rule(NO_FUNDS, id="AA-02"))) == set()


def test_a_rule_that_cannot_fail_is_not_called_pointless_too() -> None:
    always = compare("fte", Comparator.MORE_THAN, 0)

    assert subjects(only(rule(always, id="AA-01"), rule(LEAST, id="AA-02"))) == set()


def test_a_figure_decides_which_rule_takes_the_point_of_which() -> None:
    by_parameter = compare("fte", Comparator.AT_LEAST, "min_fte")
    book = only(rule(LEAST, id="AA-01"), rule(by_parameter, id="AA-02"))

    assert subjects(with_parameters(book, min_fte="0.6")) == {"AA-01: AA-02"}
    assert subjects(with_parameters(book, min_fte="0.4")) == {"AA-02: AA-01"}


def test_the_shipped_rules_that_only_explain_another_are_found() -> None:
    assert subjects(shipped()) == {"AB-02: AB-01", "VO-02: VO-01", "HH-04: HH-01"}


def test_a_rule_that_always_fails_is_left_out_where_it_is_named() -> None:
    never = rule(compare("fte", Comparator.LESS_THAN, 0), id="AA-01")
    book = only(never, rule(LEAST, id="AA-02"))

    assert subjects(book) == {"AA-02: AA-01"}
    assert pointless(book, worlds(book), {"AA-01"}) == []
