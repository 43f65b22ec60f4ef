"""The balance of the register (Haushaltsstand): what each budget year has, reserves and commits.

The database itself refuses a row in which more is reserved and committed than appropriated.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, insert, select, update

from grantrules.model.errors import RefusedError
from grantrules.model.money import Cents, cents_of, euros
from grantrules.register.act import Movement
from grantrules.register.schema import balances as table


class BudgetYear(NamedTuple):
    """A budget year of a programme in cents."""

    appropriation: Cents
    reserved: Cents
    committed: Cents

    @property
    def remaining(self) -> Cents:
        """What is still free."""
        return self.appropriation - self.reserved - self.committed


class OverspentError(RefusedError):
    """Money is asked for that a budget year does not have; nothing was changed."""


def balances(connection: Connection, programme: str) -> dict[int, BudgetYear]:
    """Gives the budget years of a programme."""
    query = (
        select(table.c.year, table.c.appropriation, table.c.reserved, table.c.committed)
        .where(table.c.programme == programme)
        .order_by(table.c.year)
    )
    return {row.year: BudgetYear(*row[1:]) for row in connection.execute(query)}


def appropriate(
    connection: Connection, programme: str, appropriations: Mapping[int, Cents]
) -> None:
    """Sets the money of budget years; a OverspentError where more of one is already spoken for."""
    before = balances(connection, programme)
    for year in sorted({*before, *appropriations}):
        cents, old = appropriations.get(year, 0), before.get(year, BudgetYear(0, 0, 0))
        if old.reserved + old.committed > cents:
            raise OverspentError(
                f"Im Haushaltsjahr {year} sind schon {euros(old.reserved + old.committed)} "
                f"vorgemerkt oder gebunden; ein Ansatz von {euros(cents)} reicht dafür nicht."
            )
        _write(connection, (programme, year), old._replace(appropriation=cents), year in before)


def move(connection: Connection, programme: str, movements: Iterable[Movement]) -> None:
    """Moves money; a OverspentError where a year does not have it."""
    before = balances(connection, programme)
    for one in movements:
        if one.year not in before:
            raise OverspentError(
                f"Für das Haushaltsjahr {one.year} gibt es keinen Haushaltsansatz."
            )
        old = before[one.year]
        new = old._replace(
            reserved=old.reserved + cents_of(one.reserved),
            committed=old.committed + cents_of(one.committed),
        )
        if new.remaining < 0:
            raise OverspentError(
                f"Im Haushaltsjahr {one.year} sind noch {euros(old.remaining)} frei; benötigt "
                f"werden {euros(old.remaining - new.remaining)}. Bitte die Mittel mit "
                "„grantrules register promote“ neu verteilen."
            )
        _write(connection, (programme, one.year), new, known=True)
        before[one.year] = new


def _write(
    connection: Connection,
    key: tuple[str, int],
    row: BudgetYear,
    known: bool,  # noqa: FBT001
) -> None:
    programme, year = key
    if known:
        where = (table.c.programme == programme, table.c.year == year)
        connection.execute(update(table).where(*where).values(**row._asdict()))
    else:
        connection.execute(insert(table).values(programme=programme, year=year, **row._asdict()))
