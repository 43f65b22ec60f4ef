"""Whether the balance agrees with the trail: the sums of all movements, year by year."""

from collections.abc import Mapping

from sqlalchemy import Connection, select

from grantrules.model.money import Cents, cents_of, euros
from grantrules.register.act import Movement
from grantrules.register.balance import BudgetYear
from grantrules.register.biography import MOVING
from grantrules.register.case_entries import Balance, RulesActivated
from grantrules.register.entry import Entry
from grantrules.register.fault import Faults
from grantrules.register.ground import stated_balance
from grantrules.register.schema import balances as table

_NOTHING = BudgetYear(0, 0, 0)


class MoneyExamination:
    """Adds up what entries appropriate and move; `faults` has what no budget allowed."""

    def __init__(self) -> None:
        """Starts before the first entry."""
        self.faults = Faults()
        self._programmes: dict[str, dict[int, BudgetYear]] = {}
        # The last entry that changed each budget year.
        self._last: dict[tuple[str, int], int] = {}

    def take(self, entry: Entry) -> None:
        """Takes the next entry."""
        match entry.body:
            case RulesActivated() as body:
                money = {one.year: cents_of(one.amount) for one in body.appropriations}
                self._appropriate(entry.seq, body.programme, money)
            case body if isinstance(body, MOVING):
                for one in body.movements:
                    self._move(entry.seq, (body.programme, one.year), _cents(one))

    def balance(self, programme: str) -> tuple[Balance, ...]:
        """Gives the balance of a programme after the entries so far."""
        return stated_balance(self._programmes.get(programme, {}))

    def table_faults(self, connection: Connection) -> list[str]:
        """Says in which years the table of balances is not what the trail adds up to."""
        kept = {
            (row.programme, row.year): BudgetYear(row.appropriation, row.reserved, row.committed)
            for row in connection.execute(select(table))
        }
        added = {
            (programme, year): row
            for programme, years in self._programmes.items()
            for year, row in years.items()
        }
        return [
            _parted(key, kept.get(key), added.get(key), self._last.get(key))
            for key in sorted({*kept, *added})
            if kept.get(key) != added.get(key)
        ]

    def _appropriate(self, seq: int, programme: str, money: Mapping[int, Cents]) -> None:
        years = self._programmes.setdefault(programme, {})
        for year in {**years, **money}:
            old = years.get(year, _NOTHING)
            years[year] = old._replace(appropriation=money.get(year, 0))
            self._last[programme, year] = seq
            self._judge(seq, year, years[year])

    def _move(self, seq: int, key: tuple[str, int], moved: tuple[Cents, Cents]) -> None:
        programme, year = key
        years = self._programmes.setdefault(programme, {})
        if year not in years:
            self.faults.say(seq, f"für das Haushaltsjahr {year} gibt es keinen Haushaltsansatz.")
        appropriation, reserved, committed = years.get(year, _NOTHING)
        years[year] = BudgetYear(appropriation, reserved + moved[0], committed + moved[1])
        self._last[key] = seq
        self._judge(seq, year, years[year])

    def _judge(self, seq: int, year: int, row: BudgetYear) -> None:
        if row.remaining < 0:
            over = euros(-row.remaining)
            self.faults.say(seq, f"im Haushaltsjahr {year} sind {over} mehr gebunden als da sind.")
        if row.reserved < 0 or row.committed < 0:
            self.faults.say(seq, f"im Haushaltsjahr {year} ist mehr freigegeben als gebunden war.")


def _cents(movement: Movement) -> tuple[Cents, Cents]:
    return cents_of(movement.reserved), cents_of(movement.committed)


def _parted(
    key: tuple[str, int], kept: BudgetYear | None, added: BudgetYear | None, last: int | None
) -> str:
    programme, year = key
    until = "" if last is None else f" bis {last}"
    return (
        f"Der Haushaltsstand {programme} {year} ist nicht der des Protokolls: In der Tabelle "
        f"{_told(kept)}; nach den Einträgen{until} {_told(added)}."
    )


def _told(row: BudgetYear | None) -> str:
    if row is None:
        return "fehlt er"
    ansatz, reserved, committed = map(_spelled, row)
    return f"Ansatz {ansatz}, vorgemerkt {reserved}, gebunden {committed}"


def _spelled(cents: object) -> str:
    # A damaged row of SQLite may hold values of any type.
    return euros(cents) if isinstance(cents, int) else "unlesbar"
