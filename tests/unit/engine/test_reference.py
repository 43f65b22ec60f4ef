"""The executable specification: three answers, Kleene joins, and strictness of a whole rule."""

import pytest
from tests.unit.builders import facts, rule

from grantrules.engine.reference import holds, status_by_reference
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
    Operand,
    Present,
)
from grantrules.model.fact import Facts
from grantrules.model.finding import Status

MET, NOT_MET, OPEN = Status.MET, Status.NOT_MET, Status.OPEN
YES, NO, UNKNOWN = Present(fact="known"), Present(fact="empty"), Present(fact="unknown")
STATES: dict[Condition, bool | None] = {YES: True, NO: False, UNKNOWN: None}


def _facts() -> Facts:
    return facts(known=5, name="Südliche", other=6, empty=["empty"])


def _compare(comparator: Comparator, operand: Operand, fact: str = "known") -> Condition:
    return Compare(fact=fact, comparator=comparator, operand=operand)


@pytest.mark.parametrize(
    ("comparator", "below", "same", "above"),
    [
        (Comparator.EQUALS, False, True, False),
        (Comparator.DIFFERS, True, False, True),
        (Comparator.AT_MOST, True, True, False),
        (Comparator.LESS_THAN, True, False, False),
        (Comparator.AT_LEAST, False, True, True),
        (Comparator.MORE_THAN, False, False, True),
    ],
)
def test_numbers_are_compared_on_both_sides_of_the_limit(
    comparator: Comparator, *, below: bool, same: bool, above: bool
) -> None:
    answers = [holds(_compare(comparator, limit), _facts()) for limit in (6, 5, 4)]

    assert answers == [below, same, above]


@pytest.mark.parametrize("comparator", Comparator)
@pytest.mark.parametrize("fact", ["empty", "unknown"])
def test_a_comparison_with_nothing_is_unknown(comparator: Comparator, fact: str) -> None:
    assert holds(_compare(comparator, 5, fact), _facts()) is None
    assert holds(_compare(comparator, FactName(fact=fact)), _facts()) is None


@pytest.mark.parametrize(
    ("condition", "answer"),
    [
        (_compare(Comparator.LESS_THAN, FactName(fact="other")), True),
        (_compare(Comparator.EQUALS, FactName(fact="known")), True),
        (_compare(Comparator.EQUALS, "S\u00fcdliche", "name"), True),
        (_compare(Comparator.EQUALS, "Su\u0308dliche", "name"), True),
        (_compare(Comparator.DIFFERS, "Su\u0308dliche", "name"), False),
        (_compare(Comparator.EQUALS, "südliche", "name"), False),
        (_compare(Comparator.DIFFERS, "südliche", "name"), True),
        (OneOf(fact="known", values=(4, 5)), True),
        (OneOf(fact="known", values=(4,)), False),
        (OneOf(fact="empty", values=(4,)), None),
        (OneOf(fact="name", values=("x", "Su\u0308dliche")), True),
        (Between(fact="known", low=5, high=5), True),
        (Between(fact="known", low=6, high=9), False),
        (Between(fact="known", low=1, high=4), False),
        (Between(fact="known", low=6, high=FactName(fact="unknown")), False),
        (Between(fact="known", low=1, high=FactName(fact="unknown")), None),
        (Informs(), True),
        (Judged(), None),
        (Not(part=Judged()), None),
        (Not(part=Informs()), False),
    ],
)
def test_every_operator_answers(condition: Condition, *, answer: bool | None) -> None:
    assert holds(condition, _facts()) is answer


@pytest.mark.parametrize("one", STATES)
@pytest.mark.parametrize("other", STATES)
def test_joins_follow_kleene(one: Condition, other: Condition) -> None:
    answers = [STATES[one], STATES[other]]

    every = False if False in answers else None if None in answers else True
    some = True if True in answers else None if None in answers else False
    assert holds(All(parts=(one, other)), _facts()) is every
    assert holds(AnyOf(parts=(one, other)), _facts()) is some


def test_a_rule_is_open_as_soon_as_a_fact_that_it_reads_is_unknown() -> None:
    decided = AnyOf(parts=(YES, UNKNOWN))

    assert holds(decided, _facts()) is True
    assert status_by_reference(rule(decided), _facts()) is OPEN


def test_an_empty_fact_is_known_to_be_empty() -> None:
    decided = AnyOf(parts=(Not(part=NO), _compare(Comparator.EQUALS, 1, "empty")))

    assert status_by_reference(rule(decided), _facts()) is MET


@pytest.mark.parametrize(
    ("applies_when", "condition", "status"),
    [
        (None, YES, MET),
        (None, NO, NOT_MET),
        (None, UNKNOWN, OPEN),
        (YES, NO, NOT_MET),
        (YES, UNKNOWN, OPEN),
        (NO, NO, MET),
        (NO, UNKNOWN, MET),
        (UNKNOWN, YES, MET),
        (UNKNOWN, NO, OPEN),
        (UNKNOWN, UNKNOWN, OPEN),
        (Judged(), NO, OPEN),
    ],
)
def test_where_a_rule_does_not_apply_it_is_met(
    applies_when: Condition | None, condition: Condition, status: Status
) -> None:
    assert status_by_reference(rule(condition, applies_when=applies_when), _facts()) is status
