"""Both evaluators side by side: a verdict counts only where they agree."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from grantrules.engine.forward import ForwardEvaluator
from grantrules.engine.reference import status_by_reference
from grantrules.model.errors import IntegrityError
from grantrules.model.fact import Facts
from grantrules.model.finding import Status
from grantrules.model.rule import Rule


class Evaluator(Protocol):
    """Anything that judges rules on facts."""

    def statuses(self, facts: Facts) -> Mapping[str, Status]:
        """Gives the status of every rule by its id."""
        ...


class CheckedEvaluator:
    """Judges with durable-rules and compares every verdict with the reference."""

    def __init__(self, rules: Sequence[Rule], record: Evaluator | None = None) -> None:
        """Compiles the rules; `record` takes the place of the evaluator of record in tests."""
        self._rules = tuple(rules)
        self._record = record or ForwardEvaluator(self._rules)

    def statuses(self, facts: Facts) -> dict[str, Status]:
        """Gives the agreed status of every rule; an IntegrityError where the two disagree."""
        recorded = self._record.statuses(facts)
        for rule in self._rules:
            expected = status_by_reference(rule, facts)
            if recorded.get(rule.id) is not expected:
                raise IntegrityError(
                    f"Regel {rule.id}: Die Regelmaschine sagt „{recorded.get(rule.id)}“, "
                    f"die Vergleichsauswertung „{expected}“. Es gibt kein Ergebnis."
                )
        return dict(recorded)
