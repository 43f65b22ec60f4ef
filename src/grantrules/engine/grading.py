"""Graded parameters (Staffelung): the value that is in force for one application."""

from grantrules.engine.draft import Draft
from grantrules.engine.inforce import InForce
from grantrules.engine.reference import holds
from grantrules.model.condition import facts_read
from grantrules.model.fact import Facts
from grantrules.model.parameter import ParameterValue


def settle(draft: Draft, terms: InForce) -> None:
    """States every graded parameter, or because of which entries it is unknown.

    The first grade that holds decides. The specification alone judges grades: the evaluator of
    record gets the value, as it gets every other figure (docs/decisions/0007).
    """
    if terms.graded:
        facts = draft.facts()
        for name, value in terms.graded.items():
            _settle(draft, name, value, facts)


def _settle(draft: Draft, name: str, stated: ParameterValue, facts: Facts) -> None:
    for grade in stated.grades:
        answer = holds(grade.when, facts)
        if answer:
            draft.put(name, grade.value)
            return
        if answer is None:
            draft.lack(name, facts_read(grade.when))
            return
    if stated.value is None:
        draft.leave_empty(name)
    else:
        draft.put(name, stated.value)
