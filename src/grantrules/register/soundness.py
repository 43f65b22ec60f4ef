"""Whether the storage below the lines is sound: the file, or the columns made from the lines."""

from sqlalchemy import Connection, or_, select
from sqlalchemy.exc import DatabaseError

from grantrules.register.schema import entries


def storage_faults(connection: Connection) -> list[str]:
    """Says what is wrong below the lines; a fault may end the transaction."""
    if connection.dialect.name == "sqlite":
        return _file_faults(connection)
    return _column_faults(connection)


def _file_faults(connection: Connection) -> list[str]:
    try:
        found = connection.exec_driver_sql("PRAGMA integrity_check(3)").scalars().all()
    except DatabaseError as error:
        # A line that is no JSON any more stops the check of the columns made from it.
        return [f"SQLite kann die Datei nicht vollständig prüfen ({error.orig})."]
    return [] if found == ["ok"] else [f"SQLite meldet Schäden der Datei ({'; '.join(found)})."]


def _column_faults(connection: Connection) -> list[str]:
    """Finds columns for searching that an owner of the tables has parted from their line."""
    parted = [
        column.is_distinct_from(column.computed.sqltext)
        for column in entries.columns
        if column.computed is not None
    ]
    query = select(entries.c.seq).where(or_(*parted)).order_by(entries.c.seq).limit(3)
    try:
        found = connection.execute(query).scalars().all()
    except DatabaseError:
        return ["PostgreSQL kann die Suchspalten nicht prüfen: Ein Eintrag ist nicht lesbar."]
    if not found:
        return []
    numbers = ", ".join(map(str, found))
    return [f"Die Suchspalten passen nicht zu ihrem Eintrag (zuerst: {numbers})."]
