"""Whether every submitted row has exactly one case and one outcome, found by reading it anew."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from grantrules.batch.asking import questions_of
from grantrules.batch.checking import Watch
from grantrules.batch.review.row import Taken, cases_of, facts_count, taken_in
from grantrules.batch.review.survey import Json, Survey, survey
from grantrules.intake.limits import LIMITS_OF_RECORDS, USUAL_LIMITS, Limits
from grantrules.intake.questions import Questions
from grantrules.intake.reading import WorkbookReading, read_paths, read_workbook
from grantrules.intake.workroom import Workroom
from grantrules.model.application import Application, Source
from grantrules.model.errors import RegisterError
from grantrules.model.problem import Problem, Severity
from grantrules.model.rulebook import RuleBook
from grantrules.register.database import Database
from grantrules.register.document import document
from grantrules.register.history import proposals_of, submissions
from grantrules.register.run_entries import RecordedProposal, RecordedSubmission

_NO_CASE = "kein Vorgang im Register"
_NO_PROPOSAL = "kein Vorschlag im letzten Lauf"
_NOT_TAKEN = "Die Datei wurde weder übernommen noch geprüft."


class Order(NamedTuple):
    """Which files to follow, and what reading one may cost."""

    paths: tuple[Path, ...]
    limits: Limits = USUAL_LIMITS


class _Tool(NamedTuple):
    """What reading a workbook anew needs."""

    database: Database
    seen: Survey
    questions: Questions
    room: Workroom

    def again(self, name: str, content: bytes) -> WorkbookReading:
        """Reads a workbook under the name it was recorded with."""
        return read_workbook(name, content, self.questions, self.room.cells)


class _Run(NamedTuple):
    """The newest run of `grantrules check` that read a file, and under which name."""

    seq: int
    submission: RecordedSubmission
    file: str
    rows: int


def complete(database: Database, book: RuleBook, order: Order, watch: Watch) -> Json:
    """Gives for each file its rows, what became of each, and what is wrong."""
    seen, questions = survey(database, book.programme), questions_of(book)
    with Workroom(order.limits) as room:
        reading = read_paths(order.paths, questions, room, partial(watch, "Arbeitsmappen lesen"))
        tool = _Tool(database, seen, questions, room)
        contents = dict(reading.contents)
        files = [
            _file(tool, (one.file, one.sha256), contents[one.sha256]) for one in reading.inputs
        ]
    refused = [
        one.message
        for one in reading.problems
        if one.severity is Severity.ERROR and one.row is None and one.cell is None
    ]
    return {
        "schema": "grantrules/complete/1",
        "programme": book.programme,
        "files": files,
        "unread": list(reading.unread),
        "refused": refused,
        "complete": not reading.unread and all(_sound(one) for one in files),
    }


def import_faults(database: Database, seen: Survey, book: RuleBook) -> Mapping[int, list[str]]:
    """Reads every workbook that was taken in anew; says by import which rows went missing."""
    faults: dict[int, list[str]] = {}
    with Workroom(LIMITS_OF_RECORDS) as room:
        tool = _Tool(database, seen, questions_of(book), room)
        for taken in taken_in(seen):
            faults.setdefault(taken.seq, []).extend(_faults_of(tool, taken))
    return faults


def _faults_of(tool: _Tool, taken: Taken) -> Iterator[str]:
    try:
        content = document(tool.database, taken.sha256)
    except RegisterError as error:
        yield str(error)
        return
    file = _file(tool, (taken.file, taken.sha256), content, taken)
    yield from (f"{taken.file}: {one}" for one in file["faults"])
    for row in file["rows"]:
        if row["fault"] is not None:
            yield f"{taken.file}, {_place(row)}: {row['fault']}"


def _place(row: Json) -> str:
    return f"Blatt {row['sheet']}" + ("" if row["row"] is None else f", Zeile {row['row']}")


def _file(tool: _Tool, named: tuple[str, str], content: bytes, taken: Taken | None = None) -> Json:
    name, sha256 = named
    taken = taken or next((one for one in taken_in(tool.seen) if one.sha256 == sha256), None)
    run = None if taken else _run(tool.database, sha256)
    known = taken or run
    reading = tool.again(known.file if known else name, content)
    rows = [_row(tool, one, (taken, run)) for one in reading.applications]
    return {
        "file": name,
        "sha256": sha256,
        "recorded_as": known.file if known else None,
        "import_entry": taken.seq if taken else None,
        "run_entry": run.seq if run else None,
        "rows": rows,
        "not_counted": list(_not_counted(reading.problems)),
        "faults": list(_file_faults(known, len(rows))),
    }


def _run(database: Database, sha256: str) -> _Run | None:
    for seq, body in reversed(submissions(database)):
        for one in body.inputs:
            if one.sha256 == sha256:
                return _Run(seq, body, one.file, one.rows)
    return None


def _file_faults(known: Taken | _Run | None, rows: int) -> Iterator[str]:
    if known is None:
        yield _NOT_TAKEN
    elif known.rows != rows:
        yield f"Aufgezeichnet sind {known.rows} Anträge, gelesen werden jetzt {rows}."


def _row(tool: _Tool, row: Application, where: tuple[Taken | None, _Run | None]) -> Json:
    taken, run = where
    if taken is not None:
        found = [_case(tool.seen, one) for one in cases_of(tool.seen, taken, row)]
        fault = _fault(found, _NO_CASE)
        late = fault is None and not facts_count(tool.seen, found[0]["reference"], row)
    else:
        found = [] if run is None else list(_proposals(tool.database, run, row))
        fault, late = _fault(found, _NOT_TAKEN if run is None else _NO_PROPOSAL), False
    return {
        **_source(row.source),
        "reference": row.reference,
        "found": found,
        "fault": fault,
        "remark": "Für den Vorgang gelten andere Angaben als in dieser Zeile." if late else None,
    }


def _source(source: Source | None) -> Json:
    return {"sheet": source.sheet if source else None, "row": source.row if source else None}


def _fault(found: Sequence[Json], nothing: str) -> str | None:
    if not found:
        return nothing
    if len(found) > 1:
        return f"mehrere Vorgänge: {', '.join(one['reference'] for one in found)}"
    return None if found[0]["outcome"] else "noch kein Ergebnis"


def _case(seen: Survey, reference: str) -> Json:
    case = seen.cases[reference]
    proposed = case.proposed is not None
    return {
        "reference": reference,
        "state": case.state.value,
        "outcome": case.outcome.value if proposed else None,
        "entry": case.decision.seq if case.decision else case.received,
    }


def _proposals(database: Database, run: _Run, row: Application) -> Iterator[Json]:
    source = None if row.source is None else row.source.model_dump(mode="json")
    recorded = proposals_of(database, run.seq, run.submission)
    here = [(seq, body) for seq, body in recorded if body.proposal["source"] == source]
    # A row that repeats another was counted once, at its first place.
    same = [(seq, body) for seq, body in recorded if body.proposal["reference"] == row.reference]
    for seq, body in here or same[:1]:
        yield _proposal(seq, body)


def _proposal(seq: int, body: RecordedProposal) -> Json:
    return {
        "reference": body.proposal["reference"],
        "state": None,
        "outcome": body.proposal["outcome"],
        "entry": seq,
    }


def _not_counted(problems: Sequence[Problem]) -> Iterator[Json]:
    for one in problems:
        if one.code in {"row.total", "row.ignored", "row.header"}:
            yield {"sheet": one.sheet, "row": one.row, "message": one.message}


def _sound(file: Json) -> bool:
    return not file["faults"] and all(one["fault"] is None for one in file["rows"])
