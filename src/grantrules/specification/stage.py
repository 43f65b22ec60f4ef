"""The stage: plays the steps of one scenario, sentence by sentence, as pytest-bdd calls them."""

from typing import Any

from grantrules.specification.case import Case, Expectation, Observed
from grantrules.specification.deadline_desk import DeadlineDesk
from grantrules.specification.desk import Desk
from grantrules.specification.feature_text import Row, Step
from grantrules.specification.german_value import MisspeltError
from grantrules.specification.language import Language, SentenceError, Spoken
from grantrules.specification.observation import Judge
from grantrules.specification.register_desk import RegisterDesk


class Stage:
    """The case so far, the desk with its files, and what was observed of them."""

    def __init__(self, language: Language, judge: Judge, desk: Desk) -> None:
        """Starts with an empty case."""
        self.desk = desk
        self.case = Case(language.programme)
        self.seen: Observed | None = None
        self.judge = judge
        self.deadlines = DeadlineDesk(language.programme.book)
        self.register = RegisterDesk(desk.folder, desk.trail, desk.command_line)
        self._language = language

    def play(self, step: Step) -> None:
        """Plays one step; an AssertionError says in German what is otherwise than expected."""
        spoken = self._language.understand(step.kind, step.text, step.table)
        if spoken.sentence.practical:
            spoken.mean(self)
        elif step.kind == "then":
            self._compare(expectations_in(spoken, self.case))
        else:
            self.case = folded(self.case, spoken)
            self.seen = self.judge.observe(self.case) if step.kind == "when" else None

    def _compare(self, expectations: list[Expectation]) -> None:
        if self.seen is None:
            raise SentenceError("Vor „Dann“ muss geprüft worden sein.")
        for expectation in expectations:
            fault = expectation.fault(self.seen)
            if fault is not None:
                raise AssertionError(fault)


def case_of(row: Row, language: Language) -> Case | None:
    """Folds a row into a case that can be replayed; None where it needs files and commands."""
    spoken = [language.understand(step.kind, step.text, step.table) for step in row.steps]
    if any(one.sentence.practical for one in spoken):
        return None
    case = Case(language.programme)
    for one in spoken:
        case = folded(case, one)
    return case


def folded(case: Case, spoken: Spoken) -> Case:
    """Adds to a case what a sentence states or expects."""
    if spoken.sentence.kind == "then":
        for expectation in expectations_in(spoken, case):
            case = case.expecting(expectation)
        return case
    changed = _meaning(spoken, case)
    if not isinstance(changed, Case):
        raise TypeError(spoken.sentence.text)
    return changed


def expectations_in(spoken: Spoken, case: Case) -> list[Expectation]:
    """Gives what a sentence after „Dann“ expects of a case."""
    found = _meaning(spoken, case)
    several: list[Expectation] = found if isinstance(found, list) else [found]
    return several


def _meaning(spoken: Spoken, case: Case) -> Any:  # noqa: ANN401 - whatever a sentence gives
    try:
        return spoken.mean(case)
    except (MisspeltError, KeyError, ValueError) as error:
        raise SentenceError(f"In „{spoken.text}“: {error}") from error
