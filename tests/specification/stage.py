"""The stage: plays the steps of one scenario, sentence by sentence, as pytest-bdd calls them."""

from dataclasses import dataclass, field
from typing import Any

from tests.specification.case import Case, Expectation, Observed
from tests.specification.desk import Desk
from tests.specification.entry import MisspeltError
from tests.specification.feature_text import Row, Step
from tests.specification.observation import observe
from tests.specification.steps.language import VOCABULARY
from tests.specification.vocabulary import SentenceError, Spoken


@dataclass
class Stage:
    """The case so far, the desk with its files, and what was observed of them."""

    desk: Desk
    case: Case = field(default_factory=Case)
    seen: Observed | None = None

    def play(self, step: Step) -> None:
        """Plays one step; an AssertionError says in German what is otherwise than expected."""
        spoken = VOCABULARY.understand(step.kind, step.text, step.table)
        if spoken.sentence.practical:
            spoken.mean(self)
        elif step.kind == "then":
            self._compare(expectations_in(spoken))
        else:
            self.case = folded(self.case, spoken)
            self.seen = observe(self.case) if step.kind == "when" else None

    def _compare(self, expectations: list[Expectation]) -> None:
        if self.seen is None:
            raise SentenceError("Vor „Dann“ muss geprüft worden sein.")
        for expectation in expectations:
            fault = expectation.fault(self.seen)
            if fault is not None:
                raise AssertionError(fault)


def case_of(row: Row) -> Case | None:
    """Folds a row into a case that can be replayed; None where it needs files and commands."""
    spoken = [VOCABULARY.understand(step.kind, step.text, step.table) for step in row.steps]
    if any(one.sentence.practical for one in spoken):
        return None
    case = Case()
    for one in spoken:
        case = folded(case, one)
    return case


def folded(case: Case, spoken: Spoken) -> Case:
    """Adds to a case what a sentence states or expects."""
    if spoken.sentence.kind == "then":
        for expectation in expectations_in(spoken):
            case = case.expecting(expectation)
        return case
    changed = _meaning(spoken, case)
    if not isinstance(changed, Case):
        raise TypeError(spoken.sentence.text)
    return changed


def expectations_in(spoken: Spoken) -> list[Expectation]:
    """Gives what a sentence after „Dann“ expects."""
    found = _meaning(spoken)
    several: list[Expectation] = found if isinstance(found, list) else [found]
    return several


def _meaning(spoken: Spoken, *before: object) -> Any:  # noqa: ANN401 - whatever a sentence gives
    try:
        return spoken.mean(*before)
    except (MisspeltError, KeyError, ValueError) as error:
        raise SentenceError(f"„{spoken.sentence.text}“: {error}") from error
