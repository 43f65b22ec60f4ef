"""The lines of the trail as bytes, for whoever builds the tree over them or hands them out."""

from collections.abc import Iterator

from sqlalchemy import Connection, select

from grantrules.register.schema import entries, line_bytes

_AT_ONCE = 500


def first_lines(connection: Connection, count: int) -> Iterator[bytes]:
    """Gives the first lines, oldest first; fewer where there are fewer."""
    query = select(line_bytes).order_by(entries.c.seq).limit(count)
    yield from connection.execute(query).yield_per(_AT_ONCE).scalars()
