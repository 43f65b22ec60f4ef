"""Grades: judged by the specification alone, and as the evaluator of record would judge them."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.properties.rule_books import conditions, fact_sets
from tests.unit.builders import FIRST_MOMENT, rule, shipped, with_grades

from grantrules.engine.draft import Draft
from grantrules.engine.forward import ForwardEvaluator
from grantrules.engine.grading import settle
from grantrules.engine.inforce import in_force
from grantrules.model.condition import Condition, Informs, Not, facts_read
from grantrules.model.fact import Facts
from grantrules.model.finding import Status
from grantrules.model.parameter import Grade

_NAME = "remedy_period"
_BASE = "base"
_graded = st.lists(conditions, min_size=1, max_size=4)


@settings(max_examples=150)
@given(whens=_graded, facts=fact_sets)
def test_a_value_is_that_of_the_first_grade_that_holds(
    whens: list[Condition], facts: Facts
) -> None:
    settled = _settled(whens, facts)

    for place, when in enumerate(whens):
        match _recorded(when, facts):
            case Status.NOT_MET:
                assert settled.known[_NAME] == str(place)
                return
            case Status.OPEN:
                assert _NAME not in settled.known
                assert set(settled.causes[_NAME]) <= set(facts_read(when))
                return
            case _:
                continue
    assert settled.known[_NAME] == _BASE


@settings(max_examples=50)
@given(whens=_graded, facts=fact_sets)
def test_settling_changes_nothing_else(whens: list[Condition], facts: Facts) -> None:
    settled = _settled(whens, facts)

    others = {name: code for name, code in settled.known.items() if name != _NAME}
    assert others == {name: code for name, code in facts.known.items() if name != _NAME}
    assert settled.empty == facts.empty
    assert settled == _settled(whens, facts)


def _settled(whens: list[Condition], facts: Facts) -> Facts:
    grades = [Grade(when=when, value=str(place)) for place, when in enumerate(whens)]
    book = with_grades(shipped(), _NAME, _BASE, *grades)
    known = {name: code for name, code in facts.known.items() if name != _NAME}
    draft = Draft(known, facts.empty, facts.unset)
    settle(draft, in_force(book, FIRST_MOMENT.date()))
    return draft.facts()


def _recorded(when: Condition, facts: Facts) -> Status:
    """Asks the evaluator of record: not met where the condition holds, met where it does not."""
    never = rule(Not(part=Informs()), applies_when=when)
    return ForwardEvaluator([never]).statuses(facts)[never.id]
