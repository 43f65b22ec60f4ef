"""Giving the trail to others (Ausgabe): as a workbook or as its exact lines, and on record."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from grantrules.batch.review.survey import Json
from grantrules.register.database import Database
from grantrules.register.digest import digest_of
from grantrules.register.entry import Entry, line_of
from grantrules.register.history import entries
from grantrules.register.trail_entries import Exported
from grantrules.register.turn import Actor, turn_of
from grantrules.register.vault import known_people
from grantrules.report.new_file import new_file
from grantrules.report.trail_workbook import write_trail

Writer = Callable[[Database, Path], int]


class Reader(NamedTuple):
    """Who takes the trail away, and the programme that they work in."""

    actor: Actor
    programme: str


def write_lines(database: Database, path: Path) -> int:
    """Writes the exact lines, one an entry, so that sha256sum can follow the chain."""
    count = 0
    with path.open("wb") as file:
        for one in entries(database):
            file.write(line_of(one) + b"\n")
            count += 1
    return count


def write_workbook(database: Database, path: Path) -> int:
    """Writes a workbook with filters."""
    with database.reading() as connection:
        names = {one.pseudonym: one.name for one in known_people(connection).values()}
    return write_trail(_shown(entries(database)), names, path)


FORMATS: Mapping[str, Writer] = {"xlsx": write_workbook, "jsonl": write_lines}
"""How each form of the trail is written; the file must not exist before."""


def export(database: Database, target: tuple[str, Path], reader: Reader | None) -> Json:
    """Writes the file and, where somebody acts, records that it left; else says that nothing is."""
    kind, path = target
    with new_file(path) as waiting:
        count = FORMATS[kind](database, waiting)
        sha256 = digest_of(waiting.read_bytes())
        entry = None if reader is None else _recorded(database, reader, (kind, count, sha256))
    return {
        "file": str(path),
        "format": kind,
        "entries": count,
        "sha256": sha256,
        "entry": entry,
    }


def _recorded(database: Database, reader: Reader, what: tuple[str, int, str]) -> int:
    kind, count, sha256 = what
    with turn_of(database, reader.actor, reader.programme) as turn:
        return turn.add(Exported(by=turn.by, format=kind, entries=count, sha256=sha256))


def _shown(found: Iterator[Entry]) -> Iterator[Json]:
    for one in found:
        yield {
            "seq": one.seq,
            "at": one.at,
            "type": one.type,
            "body": one.body.model_dump(mode="json"),
        }
