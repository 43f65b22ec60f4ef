"""Judging a rule whose threshold is another fact, moved by one cent, day or thousandth."""

from collections.abc import Sequence

from grantrules.engine.reference import status_by_reference
from grantrules.model.fact import Facts
from grantrules.model.finding import Status
from grantrules.model.rule import Rule
from grantrules.specification.mutation.condition_change import Shift


class ShiftedEvaluator:
    """Judges like the reference, but one rule by its changed condition and the moved threshold."""

    def __init__(self, rules: Sequence[Rule], changed: Rule, shift: Shift) -> None:
        """Takes the rules as they are, and the one that is judged otherwise."""
        self._rules = tuple(rules)
        self._changed = changed
        self._shift = shift

    def statuses(self, facts: Facts) -> dict[str, Status]:
        """Gives the status of every rule by its id."""
        moved = _moved(facts, self._shift)
        return {
            rule.id: status_by_reference(self._changed, moved)
            if rule.id == self._changed.id
            else status_by_reference(rule, facts)
            for rule in self._rules
        }


def _moved(facts: Facts, shift: Shift) -> Facts:
    code = facts.known.get(shift.fact)
    if isinstance(code, int):
        known = {**facts.known, shift.name: code + shift.step.width}
        return facts.model_copy(update={"known": known})
    if shift.fact in facts.empty:
        return facts.model_copy(update={"empty": facts.empty | {shift.name}})
    return facts
