"""Taking applications into the register (Eingang): workbooks to cases and proposals, once."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from grantrules.batch.asking import questions_of
from grantrules.batch.checking import Watch
from grantrules.batch.desk import Desk
from grantrules.batch.distributing import Distribution, distribute
from grantrules.batch.receiving import Arriving, facts, receive
from grantrules.engine.assess import assess
from grantrules.engine.contradiction import agreed
from grantrules.engine.fingerprint import stated_text
from grantrules.engine.references import Sifted, place_of, sifted
from grantrules.intake.limits import USUAL_LIMITS, Limits
from grantrules.intake.reading import Reading, read_paths
from grantrules.intake.workroom import Workroom
from grantrules.model.application import Application, Source
from grantrules.model.errors import RefusedError, RegisterError
from grantrules.model.problem import Problem, Severity
from grantrules.model.run import InputFile
from grantrules.register.canonical import canonical_text
from grantrules.register.case import Case
from grantrules.register.case_entries import ImportTaken
from grantrules.register.digest import digest_of
from grantrules.register.document import Document, DocumentKind, keep
from grantrules.register.kept_application import application_of, kept
from grantrules.register.submission import Input
from grantrules.register.turn import Turn
from grantrules.report.text import visible

_MARK = 8


class Import(NamedTuple):
    """What a clerk takes in; `key` recognises a repetition, else the files themselves do."""

    paths: tuple[Path, ...]
    key: str | None = None
    limits: Limits = USUAL_LIMITS


class Imported(NamedTuple):
    """What an import came to, by reference.

    `known` are the files that were taken in before, `held` the cases that take no new facts any
    more, so that people have to look at them; `distribution` is None where nothing changed.
    """

    files: tuple[str, ...]
    known: tuple[str, ...]
    received: tuple[str, ...]
    renewed: tuple[str, ...]
    unchanged: tuple[str, ...]
    held: tuple[str, ...]
    distribution: Distribution | None
    problems: tuple[Problem, ...]
    unread: tuple[str, ...]


def import_applications(order: Import, desk: Desk, watch: Watch) -> Imported:
    """Reads workbooks, opens a case for each new application and distributes the money anew.

    Files that were taken in before change nothing; all is kept or, on any error, nothing.
    """
    with Workroom(order.limits) as room:
        questions = questions_of(desk.book)
        reading = read_paths(order.paths, questions, room, partial(watch, "Arbeitsmappen lesen"))
    if not reading.inputs:
        return _nothing(reading, ())
    with desk.turn() as turn:
        new = _new(turn, reading.inputs, order.key)
        known = tuple(one.file for one in reading.inputs if one not in new)
        if not new:
            return _nothing(reading, known)
        return _taken(_Intake(desk, turn, reading, new), order.key)._replace(known=known)


class _Intake(NamedTuple):
    desk: Desk
    turn: Turn
    reading: Reading
    new: tuple[InputFile, ...]


def _nothing(reading: Reading, known: tuple[str, ...]) -> Imported:
    return Imported((), known, (), (), (), (), None, reading.problems, reading.unread)


def _new(turn: Turn, inputs: Sequence[InputFile], key: str | None) -> tuple[InputFile, ...]:
    taken = {one.sha256 for done in turn.book.imports for one in done.inputs}
    new = tuple(one for one in inputs if one.sha256 not in taken)
    if new and any(done.key == key for done in turn.book.imports):
        raise RefusedError(
            f"Unter dem Schlüssel „{key}“ wurden schon andere Dateien übernommen. Bitte für einen "
            "neuen Eingang einen neuen Schlüssel angeben."
        )
    return new


def _taken(intake: _Intake, key: str | None) -> Imported:
    desk, turn, reading, new = intake
    files = {one.file for one in new}
    sift = sifted(
        _as_kept(one) for one in reading.applications if one.source and one.source.file in files
    )
    named = [_named(one, intake) for one in _arriving(sift)]
    contents = dict(reading.contents)
    kind = DocumentKind.WORKBOOK
    keep(turn.connection, [Document(kind=kind, content=contents[one.sha256]) for one in new])
    turn.add(_import(intake, key, len(named)))
    done = {name: list[str]() for name in ("received", "renewed", "unchanged", "held")}
    for one, _ in named:
        done[receive(turn, one)].append(one.reference)
    distribution = distribute(turn, desk.book, "import")
    others = tuple(problem for _, problem in named if problem is not None)
    problems = (*reading.problems, *sift.problems, *others, *distribution.batch.problems)
    return Imported(
        files=tuple(sorted(files)),
        known=(),
        distribution=distribution,
        problems=problems,
        unread=reading.unread,
        **{name: tuple(references) for name, references in done.items()},
    )


def _as_kept(application: Application) -> Application:
    """Gives an application as it will be read again, so that equal ones are seen to be equal."""
    try:
        return application_of(kept(application))
    except ValueError as error:
        raise RegisterError(
            f"Der Antrag „{visible(application.reference or '')}“ lässt sich nicht aufbewahren: "
            f"{error}. Bitte seine Zellen prüfen; es wurde nichts übernommen."
        ) from error


def _arriving(sift: Sifted) -> Iterator[Arriving]:
    """Gives one application for each reference; where several contradict, none is chosen."""
    for reference, group in groupby(sift.applications, key=lambda one: one.reference):
        several = list(group)
        if reference in sift.contested:
            places = tuple((place_of(one), one) for one in several)
            yield Arriving(_as_kept(agreed(several)), places)
        else:
            yield from map(Arriving, several)


def _named(arriving: Arriving, intake: _Intake) -> tuple[Arriving, Problem | None]:
    """Gives an application a reference that no other applicant's case has yet."""
    application = arriving.application
    reference, source = arriving.reference, application.source
    other = intake.turn.book.cases.get(reference)
    if other is None or source is None or _same(intake, application, other):
        return arriving, None
    digests = {canonical_text(one.file): one.sha256 for one in intake.new}
    digest = digests[source.file]
    renamed = _renamed(application, _place(source, f"@{digest[:_MARK]}"))
    problem = Problem(
        code="reference.duplicate",
        severity=Severity.ERROR,
        message=f"Unter dem Aktenzeichen „{reference}“ führt das Register schon den Antrag eines "
        f"anderen Antragstellers. Dieser ist als „{renamed.reference}“ übernommen. Bitte klären, "
        "zu wem das Aktenzeichen gehört, und jedem Antrag ein eigenes geben.",
        file=source.file,
        sheet=source.sheet,
        row=source.row,
        cell=application.cells.get("reference", "").rpartition("!")[2] or None,
        reference=reference,
        found=reference,
        expected="jedes Aktenzeichen nur einmal",
    )
    return arriving._replace(application=renamed), problem


def _same(intake: _Intake, application: Application, case: Case) -> bool:
    """Whether an application is that of the case: not where the applicant is another one.

    A place in a file that is only called like an earlier one says nothing by itself.
    """
    if stated_text(facts(intake.turn, case.application_sha256)) == stated_text(application):
        return True
    ags = assess(application, intake.desk.book).applicant.ags
    source = application.source
    if source is not None and application.reference == _place(source, ""):
        return ags is not None and ags == case.ags
    return None in {ags, case.ags} or ags == case.ags


def _renamed(application: Application, reference: str) -> Application:
    unreadable = tuple(sorted({*application.unreadable, "reference"}))
    return application.model_copy(update={"reference": reference, "unreadable": unreadable})


def _place(source: Source, mark: str) -> str:
    row = "" if source.row is None else f"!{source.row}"
    return f"{source.file}{mark}#{source.sheet}{row}"


def _import(intake: _Intake, key: str | None, applications: int) -> ImportTaken:
    inputs = tuple(
        Input(file=one.file, sha256=one.sha256, sheets=one.sheets, rows=one.rows)
        for one in intake.new
    )
    files = "".join(sorted(one.sha256 for one in inputs))
    return ImportTaken(
        by=intake.turn.by,
        programme=intake.desk.book.programme,
        engine=intake.turn.actor.engine,
        key=key or digest_of(files.encode()),
        inputs=inputs,
        applications=applications,
    )
