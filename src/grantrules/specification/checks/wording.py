"""Steps that are no sentence of the language, or whose values do not fit."""

from collections.abc import Iterable, Iterator

from grantrules.specification.case import Case
from grantrules.specification.fault import Fault
from grantrules.specification.feature_tree import Scene, line_of
from grantrules.specification.language import (
    Language,
    SentenceError,
    Spoken,
    UnknownSentenceError,
)
from grantrules.specification.scene_row import RowStep, SceneRow, rows_in
from grantrules.specification.sentence import Sentence, StepKind, Table
from grantrules.specification.stage import folded

_TWICE = "Geprüft wird in einem Szenario einmal. Bitte löschen oder zwei Szenarien daraus machen."


class Wording:
    """The steps of a feature, row by row: what is wrong with them, and which scenes need files.

    `rows` has every row with its case, as far as it can be replayed as data.
    """

    def __init__(self, scenes: Iterable[Scene], language: Language) -> None:
        """Reads every row of the scenarios as it would run."""
        self._language = language
        self._understood: dict[tuple[StepKind, str, Table | None], Spoken | SentenceError] = {}
        self._told: set[int | Fault] = set()
        self.practical: set[int] = set()
        self.faults: list[Fault] = []
        self.rows: list[tuple[SceneRow, Case | None]] = []
        for scene in scenes:
            for row in rows_in(scene):
                self.faults += self._row(row)

    def _row(self, row: SceneRow) -> Iterator[Fault]:
        case: Case | None = Case(self._language.programme)
        acts: set[Sentence] = set()
        for step in row.steps:
            said = self._said(step)
            if isinstance(said, Spoken) and said.sentence.practical:
                self.practical.add(row.scene.line)
            try:
                case = _followed(case, said, acts)
            except SentenceError as error:
                # What follows may only follow from this.
                case = None
                yield from self._once(error, step)
        practical = row.scene.line in self.practical
        self.rows.append((row, None if practical else case))

    def _said(self, step: RowStep) -> Spoken | SentenceError | None:
        """Gives what a step means; None where a check of its form tells what is missing."""
        if step.kind is None or not step.whole:
            return None
        return self._understand(step.kind, step.text, step.table)

    def _understand(self, kind: StepKind, text: str, table: Table | None) -> Spoken | SentenceError:
        key = kind, text, table
        if key not in self._understood:
            try:
                self._understood[key] = self._language.understand(kind, text, table)
            except SentenceError as error:
                self._understood[key] = error
        return self._understood[key]

    def _once(self, error: SentenceError, step: RowStep) -> Iterator[Fault]:
        """Tells a fault once: with its table row, its row of examples, or else its step."""
        line = line_of(step.step)
        if error.rows:
            lines = [line_of(row) for row in step.step["dataTable"]["rows"]]
            found = [Fault(lines[one.row], one.message) for one in error.rows]
        elif step.row is not None and _is_of_the_row(error, step.step["text"]):
            found = [Fault(line_of(step.row), str(error))]
        else:
            # The same sentence in every row is one fault, with whatever values it was filled.
            found = [] if line in self._told else [Fault(line, str(error))]
            self._told.add(line)
        yield from (one for one in found if one not in self._told)
        self._told.update(found)


def _followed(
    case: Case | None, said: Spoken | SentenceError | None, acts: set[Sentence]
) -> Case | None:
    """Gives the case after a step; None where it is not known any more."""
    if isinstance(said, SentenceError):
        raise said
    if said is None:
        return None
    if said.sentence in acts:
        raise UnknownSentenceError(_TWICE)
    if said.sentence.kind == "when" and not said.sentence.practical:
        acts.add(said.sentence)
    return case if case is None or said.sentence.practical else folded(case, said)


def _is_of_the_row(error: SentenceError, template: str) -> bool:
    """Whether a row of examples brought the fault in, and not the sentence above it."""
    if isinstance(error, UnknownSentenceError) or "<" not in template:
        return False
    return not any(value in template for value in error.values)
