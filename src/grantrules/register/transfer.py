"""Copying a case database (Falldatenbank) row by row into an empty one, of whichever kind."""

from sqlalchemy import Connection, Table, func, insert, select, update

from grantrules.model.errors import AddressError
from grantrules.register.schema import head, metadata

_AT_ONCE = 500


def transfer(origin: Connection, target: Connection) -> None:
    """Copies every table in order; the transaction of the target is its caller's."""
    for table in metadata.sorted_tables:
        if table is head:
            row = origin.execute(select(head.c.seq, head.c.sha256)).mappings().one()
            target.execute(update(head).values(**row))
        else:
            _copy(table, origin, target)


def refuse_filled(target: Connection, name: str) -> None:
    """Raises an AddressError where the target holds anything."""
    for table in metadata.sorted_tables:
        rows = target.execute(select(func.count()).select_from(table)).scalar_one()
        if rows and table is not head:
            raise AddressError(
                f"Die Falldatenbank {name} ist nicht leer; es wurde nichts übertragen. Bitte mit "
                "--to eine neue angeben."
            )


def _copy(table: Table, origin: Connection, target: Connection) -> None:
    # What is generated from a line is generated anew.
    columns = [one for one in table.columns if one.computed is None]
    query = select(*columns).order_by(*table.primary_key.columns)
    found = origin.execute(query, execution_options={"yield_per": _AT_ONCE})
    for rows in found.mappings().partitions():
        target.execute(insert(table), [dict(row) for row in rows])
