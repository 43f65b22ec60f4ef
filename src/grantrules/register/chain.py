"""The chain: every entry carries the digest of the line before it, the head that of the last."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from grantrules.model.errors import RegisterError
from grantrules.model.value import Value
from grantrules.register.digest import digest_of
from grantrules.register.entry import (
    NO_ENTRY,
    Body,
    Link,
    chained,
    line_of,
    moment_text,
)
from grantrules.register.schema import entries, head, line_bytes


class Head(Value):
    """The newest entry: its number and the digest of its line."""

    seq: int
    sha256: str


NO_HEAD = Head(seq=0, sha256=NO_ENTRY)


def checked_head(connection: Connection) -> Head:
    """Gives the head; a RegisterError where it does not name the last entry there is."""
    named = connection.execute(select(head.c.seq, head.c.sha256)).all()
    last = connection.execute(
        select(entries.c.seq, line_bytes).order_by(entries.c.seq.desc()).limit(1)
    ).one_or_none()
    found = NO_HEAD if last is None else Head(seq=last.seq, sha256=digest_of(last.line))
    if [tuple(row) for row in named] != [(found.seq, found.sha256)]:
        raise RegisterError(
            "Das Ende des Protokolls ist nicht unversehrt; es wurde nichts aufgezeichnet. "
            "Bitte „grantrules audit verify“ ausführen und die Sicherung zurückspielen."
        )
    return found


def stored_head(connection: Connection) -> Head | None:
    """Gives the head as it is stored; None where it is damaged."""
    rows = connection.execute(select(head.c.seq, head.c.sha256)).all()
    try:
        (row,) = rows
        return Head(seq=row.seq, sha256=row.sha256)
    except ValueError:
        return None


def extend(connection: Connection, after: Head, bodies: Iterable[Body], at: datetime) -> Head:
    """Adds entries behind the head and gives the new head; the caller holds the write lock."""
    newest, moment, rows = after, moment_text(at), []
    for body in bodies:
        link = Link(at=moment, prev=newest.sha256, seq=newest.seq + 1)
        line = line_of(chained(body, link))
        newest = Head(seq=link.seq, sha256=digest_of(line))
        rows.append({"seq": link.seq, "line": line.decode("utf-8")})
    connection.execute(insert(entries), rows)
    connection.execute(update(head).values(seq=newest.seq, sha256=newest.sha256))
    return newest
