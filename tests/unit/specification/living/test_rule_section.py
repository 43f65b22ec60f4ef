from tests.unit.specification.living.small import document

from grantrules.specification.living.rule_section import RuleSection


def section(rule: str) -> RuleSection:
    return document().section_by_rule[rule]


def test_every_rule_has_its_section_in_the_order_of_the_rule_book() -> None:
    found = document()

    assert [one.rule for one in found.sections] == list(found.book.rules)


def test_a_scenario_is_shown_at_the_rule_of_its_section_and_named_at_the_others() -> None:
    first, second = section("FR-01"), section("FR-03")

    assert [one.name for one in first.own] == [
        "Eingang um die Öffnung",
        "Ohne Eingang steht die Frist nicht fest",
    ]
    assert second.own == ()
    assert [one.name for one in second.others] == ["Ohne Eingang steht die Frist nicht fest"]


def test_rows_and_failures_are_counted_over_all_scenarios() -> None:
    first = section("FR-01")

    assert (first.rows, first.failed) == (4, 1)


def test_answers_that_no_scenario_shows_are_missing() -> None:
    assert section("FR-01").missing == ()
    assert section("FR-03").shown == ("offen",)
    assert section("FR-03").missing == ("erfüllt", "nicht erfüllt")


def test_the_prose_of_the_feature_stands_with_the_rule_once() -> None:
    assert [one.prose for one in section("FR-01").passages] == ["Herkunft: Ankündigung."]


def test_a_rule_without_scenarios_has_none() -> None:
    assert section("HO-01").scenarios == ()
    assert section("HO-01").rows == 0
