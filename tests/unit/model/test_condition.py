"""The closed condition language: which facts a condition reads, and what it may not be."""

import pytest
from pydantic import ValidationError

from grantrules.model.condition import (
    MOST_VALUES,
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
    facts_read,
)

SAME = Compare(fact="a", comparator=Comparator.EQUALS, operand=1)


@pytest.mark.parametrize("comparator", Comparator)
def test_negating_twice_gives_the_comparator_back(comparator: Comparator) -> None:
    assert comparator.negated is not comparator
    assert comparator.negated.negated is comparator


@pytest.mark.parametrize(
    ("condition", "names"),
    [
        (SAME, ("a",)),
        (Compare(fact="a", comparator=Comparator.AT_MOST, operand=FactName(fact="b")), ("a", "b")),
        (Between(fact="a", low=FactName(fact="b"), high=FactName(fact="c")), ("a", "b", "c")),
        (Between(fact="a", low=0, high=1), ("a",)),
        (OneOf(fact="a", values=("x",)), ("a",)),
        (Present(fact="a"), ("a",)),
        (Not(part=Present(fact="a")), ("a",)),
        (All(parts=(Present(fact="b"), AnyOf(parts=(SAME, Present(fact="b"))))), ("b", "a")),
        (Informs(), ()),
        (Judged(), ()),
    ],
)
def test_a_condition_names_each_fact_that_it_reads_once(
    condition: Condition, names: tuple[str, ...]
) -> None:
    assert facts_read(condition) == names


@pytest.mark.parametrize("values", [(), tuple(range(MOST_VALUES + 1))])
def test_a_list_has_one_to_forty_values(values: tuple[int, ...]) -> None:
    with pytest.raises(ValidationError):
        OneOf(fact="a", values=values)


def test_a_join_has_at_least_one_part() -> None:
    with pytest.raises(ValidationError):
        All(parts=())
    with pytest.raises(ValidationError):
        AnyOf(parts=())
