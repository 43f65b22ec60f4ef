"""Hands that can do everything to a case database but sign for its owner.

Whoever has the file can take its triggers away, change rows and put the triggers back.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

Entry = dict[str, Any]
_TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
NO_ENTRY = "0" * 64


@contextmanager
def unguarded(path: Path) -> Iterator[sqlite3.Connection]:
    """Lets the rows be changed, and leaves the guard as it was."""
    with closing(sqlite3.connect(path)) as connection, connection:
        triggers = connection.execute(_TRIGGERS).fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        for _, statement in triggers:
            connection.execute(statement)


def read(path: Path) -> list[Entry]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT line FROM entries ORDER BY seq")
        return [json.loads(line) for (line,) in rows]


def line_of(entry: Entry) -> str:
    return json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def replaced(path: Path, lines: Sequence[str], *, with_head: bool) -> None:
    """Puts other lines in the place of all there are."""
    with unguarded(path) as hand:
        hand.execute("DELETE FROM entries")
        rows = enumerate(lines, start=1)
        hand.executemany("INSERT INTO entries (seq, line) VALUES (?, ?)", rows)
        if with_head:
            end = sha256(lines[-1].encode()).hexdigest()
            hand.execute("UPDATE head SET seq = ?, sha256 = ?", (len(lines), end))


def chained(entries: Sequence[Entry]) -> list[str]:
    """Numbers and chains entries anew, as if they had always been these."""
    lines, before = [], NO_ENTRY
    for seq, entry in enumerate(entries, start=1):
        line = line_of({**entry, "seq": seq, "prev": before})
        before = sha256(line.encode()).hexdigest()
        lines.append(line)
    return lines


def changed(entries: Sequence[Entry], kind: str, change: Callable[[Entry], Entry]) -> list[Entry]:
    """Changes what the first entry of a kind says."""
    place = next(index for index, one in enumerate(entries) if one["type"] == kind)
    return [*entries[:place], change(entries[place]), *entries[place + 1 :]]
