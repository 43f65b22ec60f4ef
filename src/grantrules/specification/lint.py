"""Checks features before they run: everything that would be green without being looked at.

Every check answers a way in which a scenario can pass in silence, or cannot run at all.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from grantrules.model.rulebook import RuleBook
from grantrules.specification.case import Case
from grantrules.specification.checks.character import character_faults
from grantrules.specification.checks.gap import Place, gap_complaints
from grantrules.specification.checks.line import line_faults
from grantrules.specification.checks.outline import outline_faults
from grantrules.specification.checks.scenario import scenario_faults
from grantrules.specification.checks.section import section_faults
from grantrules.specification.checks.syntax import tree_or_faults
from grantrules.specification.checks.tag import rule_tag_faults, tag_line_faults
from grantrules.specification.checks.wording import Wording
from grantrules.specification.fault import Complaint, Fault
from grantrules.specification.feature_file import FeatureFile
from grantrules.specification.feature_line import Line, LineKind, lines_of
from grantrules.specification.feature_text import Row
from grantrules.specification.feature_tree import line_of, scenes_of, sections_of
from grantrules.specification.keyword import EXAMPLES
from grantrules.specification.language import Language
from grantrules.specification.scene_row import SceneRow
from grantrules.specification.scope import Scope, scope_of
from grantrules.specification.specification import language_for
from grantrules.specification.template import TemplateError


class Linted(NamedTuple):
    """What was looked at, and everything that is wrong with it."""

    files: int
    scenarios: int
    rows: int
    complaints: tuple[Complaint, ...]


class _Reading(NamedTuple):
    file: FeatureFile
    tree: Mapping[str, Any]
    faults: tuple[Fault, ...]
    rows: Sequence[tuple[SceneRow, Case | None]] = ()


def lint_programme(
    book: RuleBook, paths: Sequence[Path] = (), features: Path | None = None
) -> Linted:
    """Checks the features of a programme, or the given files and folders in its language."""
    scope = scope_of(book.programme, paths, features)
    try:
        language = language_for(book, scope.folder)
    except TemplateError as error:
        return Linted(len(scope.files), 0, 0, error.complaints)
    return lint(scope, language)


def lint(scope: Scope, language: Language) -> Linted:
    """Checks all files of a scope; what a programme lacks only where every file is sound."""
    readings = [_read(file, language) for file in scope.files]
    complaints = [
        *scope.strays,
        *(Complaint(one.file.name, *fault) for one in readings for fault in one.faults),
        *_namesakes(readings),
    ]
    if scope.whole and not complaints:
        cases = [(_row(row, one.file), case) for one in readings for row, case in one.rows if case]
        places = {"": Place(scope.shown, 0), **_places(readings)}
        complaints += gap_complaints(language.programme.book, cases, places)
    return Linted(
        files=len(readings),
        scenarios=sum(len(scenes_of(one.tree["feature"])) for one in readings if one.tree),
        rows=sum(len(one.rows) for one in readings),
        complaints=tuple(sorted(dict.fromkeys(complaints))),
    )


def faults_in(text: str, language: Language) -> tuple[Fault, ...]:
    """Lists the faults of the text of one feature, in the order of its lines."""
    return _read(FeatureFile("", text), language).faults


def _read(file: FeatureFile, language: Language) -> _Reading:
    if file.faults and not file.text:
        return _Reading(file, {}, file.faults)
    if not file.text.strip():
        says = "Die Datei ist leer. Bitte löschen oder ein Szenario hineinschreiben."
        return _Reading(file, {}, (Fault(1, says),))
    book = language.programme.book
    rules = tuple(one.id for one in book.rules)
    odd = tuple(character_faults(file.text))
    lines = lines_of(file.text)
    of_lines = (*line_faults(lines), *tag_line_faults(lines, rules))
    tree, unreadable = tree_or_faults(file.text, told=bool(of_lines))
    wording = Wording(scenes_of(tree["feature"]) if tree else (), language)
    of_tree = (*wording.faults, *(_tree_faults(tree, wording, book) if tree else ()))
    # What a line of text explains is not told a second time, by what follows from it.
    told = {fault.line for fault in (*odd, *of_lines)}
    quiet = told | _headed_by(lines, told)
    faults = [one for one in (*unreadable, *of_tree) if one.line not in quiet]
    faults += [one for one in of_lines if one.line not in {fault.line for fault in odd}]
    return _Reading(file, tree, tuple(sorted({*file.faults, *odd, *faults})), wording.rows)


def _headed_by(lines: tuple[Line, ...], told: set[int]) -> set[int]:
    """Gives the headings of the scenarios in which a line is wrong: the rest may follow from it."""
    headings: set[int] = set()
    heading, pending = 0, False
    for line in lines:
        if line.kind is LineKind.SECTION and line.word != EXAMPLES:
            heading = line.number
            headings.update([heading] if pending else [])
            pending = False
        if line.number in told:
            headings.add(heading)
            pending = line.kind in {LineKind.TAG, LineKind.PROSE}
    return headings


def _tree_faults(tree: Mapping[str, Any], wording: Wording, book: RuleBook) -> Iterator[Fault]:
    rules = tuple(one.id for one in book.rules)
    yield from section_faults(tree["feature"], book)
    yield from scenario_faults(tree["feature"])
    yield from outline_faults(tree["feature"])
    for scene in scenes_of(tree["feature"]):
        yield from rule_tag_faults(scene, rules, practical=scene.line in wording.practical)


def _namesakes(readings: Iterable[_Reading]) -> Iterator[Complaint]:
    first: dict[str, tuple[str, int]] = {}
    for reading in readings:
        scenes = scenes_of(reading.tree["feature"]) if reading.tree else ()
        for scene in scenes:
            file, line = first.setdefault(scene.name, (reading.file.name, scene.line))
            if scene.name and file != reading.file.name:
                says = (
                    f"„{scene.name}“ heißt schon ein Szenario in {file}, Zeile {line}. "
                    "Bitte einen anderen Namen geben."
                )
                yield Complaint(reading.file.name, scene.line, says)


def _row(row: SceneRow, file: FeatureFile) -> Row:
    return Row(file.name, row.scene.line, "", row.scene.name, row.tags, ())


def _places(readings: Iterable[_Reading]) -> dict[str, Place]:
    return {
        section["name"].partition(" ")[0]: Place(reading.file.name, line_of(section))
        for reading in readings
        for section in sections_of(reading.tree["feature"])
    }
