from tests.unit.builders import rule, shipped
from tests.unit.specification.gates.books import HALF, compare, only, worlds

from grantrules.model.condition import Comparator, Judged
from grantrules.model.rule import Stage
from grantrules.model.rulebook import RuleBook
from grantrules.specification.gates.gate_finding import GateFinding, Severity
from grantrules.specification.gates.grantable import grantable

RICH = rule(compare("salary_costs", Comparator.AT_LEAST, 5_000_000), id="XX-01")
POOR = rule(compare("salary_costs", Comparator.AT_MOST, 4_000_000), id="XX-02")


def found(book: RuleBook) -> list[GateFinding]:
    return grantable(book, worlds(book))


def test_the_shipped_rules_can_be_met_together() -> None:
    assert found(shipped()) == []


def test_two_rules_that_exclude_each_other_are_found_among_all_others() -> None:
    book = shipped().model_copy(update={"rules": (*shipped().rules, RICH, POOR)})

    [finding] = found(book)

    assert finding.severity is Severity.ERROR
    assert finding.subject == "XX-01, XX-02"
    assert finding.message.startswith("Kein Antrag kann XX-01 und XX-02 zugleich erfüllen")
    assert "50.000,00 €" in finding.example


def test_three_rules_can_exclude_each_other_as_well() -> None:
    less = rule(compare("salary_costs", Comparator.AT_MOST, "material_costs"), id="XX-03")
    none = rule(compare("material_costs", Comparator.AT_MOST, 4_000_000), id="XX-04")

    assert [one.subject for one in found(only(RICH, less, none))] == ["XX-01, XX-03, XX-04"]


def test_a_rule_that_nobody_meets_by_itself_is_another_finding() -> None:
    never = rule(compare("fte", Comparator.LESS_THAN, 0), id="XX-05")

    assert found(only(never, rule(compare("fte", Comparator.AT_LEAST, HALF)))) == []


def test_what_people_judge_or_the_batch_decides_excludes_nothing() -> None:
    later = POOR.model_copy(update={"stage": Stage.BATCH})

    assert found(only(RICH, later, rule(Judged(), id="XX-06"))) == []
