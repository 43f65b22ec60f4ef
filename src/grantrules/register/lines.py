"""The lines of the trail as bytes, for whoever builds the tree over them or hands them out."""

from collections.abc import Iterator

from sqlalchemy import Connection, select

from grantrules.register.schema import CHUNKS, entries, line_bytes


def first_lines(connection: Connection, count: int) -> Iterator[bytes]:
    """Gives the first lines, oldest first; fewer where there are fewer."""
    query = select(line_bytes).order_by(entries.c.seq).limit(count)
    with connection.execute(query, execution_options=CHUNKS) as rows:
        yield from rows.scalars()
