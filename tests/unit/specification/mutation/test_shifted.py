import pytest
from tests.unit.builders import facts, rule

from grantrules.model.condition import Comparator, Compare, FactName
from grantrules.model.finding import Status
from grantrules.specification.mutation.condition_change import Shift
from grantrules.specification.mutation.neighbour import Step
from grantrules.specification.mutation.shifted import ShiftedEvaluator

ENDED = Compare(
    fact="funding_end", comparator=Comparator.AT_LEAST, operand=FactName(fact="funding_start")
)
LATER = Shift("funding_start", Step("+1d", 1))
MOVED = ENDED.model_copy(update={"operand": FactName(fact=LATER.name)})


def judge() -> ShiftedEvaluator:
    rules = (rule(ENDED), rule(ENDED, id="XX-02"))
    return ShiftedEvaluator(rules, changed=rule(MOVED), shift=LATER)


@pytest.mark.parametrize(
    ("end", "status"), [(100, Status.NOT_MET), (101, Status.MET), (99, Status.NOT_MET)]
)
def test_the_changed_rule_is_judged_by_the_moved_threshold(end: int, status: Status) -> None:
    found = judge().statuses(facts(funding_start=100, funding_end=end))

    assert found["XX-01"] is status


def test_the_other_rules_are_judged_as_before() -> None:
    found = judge().statuses(facts(funding_start=100, funding_end=100))

    assert found["XX-02"] is Status.MET


def test_what_is_unknown_stays_unknown() -> None:
    assert judge().statuses(facts(funding_end=100))["XX-01"] is Status.OPEN


def test_what_is_empty_stays_empty() -> None:
    known = facts(empty=["funding_start"], funding_end=100)

    assert judge().statuses(known)["XX-01"] is judge().statuses(known)["XX-02"]
