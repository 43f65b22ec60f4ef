"""The hunt: which scenario notices a mutant; it has to bear the tag of a concerned rule."""

from collections.abc import Iterable, Iterator

from grantrules.engine.court import Court
from grantrules.model.errors import GrantRulesError
from grantrules.model.rulebook import RuleBook
from grantrules.specification.case import Case
from grantrules.specification.feature_text import Row
from grantrules.specification.mutation.mutant import Mutant
from grantrules.specification.mutation.scene import Scene
from grantrules.specification.observation import Judge


class Hunt:
    """Finds for every mutant the first scenario that expects something else."""

    def __init__(self, book: RuleBook, scenes: Iterable[Scene]) -> None:
        """Takes the rule book as it is, and the scenes that are green under it."""
        self._book = book
        self._about: dict[str, list[Scene]] = {}
        # One application is replayed long before 36 are.
        for scene in sorted(scenes, key=lambda one: len(one.applications)):
            for tag in scene.row.tags:
                self._about.setdefault(tag, []).append(scene)

    def killer(self, mutant: Mutant) -> Row | None:
        """Gives the row that notices the mutant, if there is one."""
        suspicious = [one for one in self._tagged(mutant) if mutant.clue(one)]
        if not suspicious:
            return None
        judge = _judge(mutant, self._book)
        return next((one.row for one in suspicious if _is_otherwise(one.case, judge)), None)

    def nearest(self, mutant: Mutant) -> Row | None:
        """Gives a row about one of the rules, beside which the missing one could stand."""
        return next((one.row for one in self._tagged(mutant)), None)

    def _tagged(self, mutant: Mutant) -> Iterator[Scene]:
        seen: set[int] = set()
        for rule in mutant.rules:
            for scene in self._about.get(rule, ()):
                if id(scene) not in seen:
                    seen.add(id(scene))
                    yield scene


def _judge(mutant: Mutant, book: RuleBook) -> Judge:
    return Judge(mutant.change(book), lambda changed: Court(changed, mutant.evaluator))


def _is_otherwise(case: Case, judge: Judge) -> bool:
    try:
        return bool(judge.faults_of(case))
    except (GrantRulesError, AssertionError):
        # Two reckonings disagree or a proposal is missing: nobody would take that for right.
        return True
