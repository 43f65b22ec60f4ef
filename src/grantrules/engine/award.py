"""The budget (Haushalt): who is served in rank order, what is left, who waits.

An application over two years is placed only if every year fits. Who cannot be served reserves
nothing and blocks everybody behind in all its budget years, unless skipping is allowed.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from grantrules.model.proposal import Amount, LedgerRow


class Demand(NamedTuple):
    """What one ranked application needs; `holds` False: it is ranked but reserves nothing."""

    number: int
    name: str
    eligible: Amount
    accepts_partial: bool
    holds: bool
    may_be_skipped: bool


class Placement(NamedTuple):
    """How an application fared: what it takes per year, and why it waits."""

    taken: Mapping[int, int] | None
    partial: bool
    ledger: tuple[LedgerRow, ...]
    short: Mapping[int, int]
    refused: bool
    blocker: str | None


class _Purse:
    """The money left per year and the years that somebody waits for."""

    def __init__(self, appropriated: Mapping[int, int]) -> None:
        self.left = dict(appropriated)
        self.blocked: dict[int, str] = {}


def placed(demands: Iterable[Demand], appropriated: Mapping[int, int]) -> dict[int, Placement]:
    """Serves the demands in the order given; a year without an appropriation is not judged."""
    purse = _Purse(appropriated)
    return {demand.number: _place(demand, purse) for demand in demands}


def _place(demand: Demand, purse: _Purse) -> Placement:
    shares = {
        year: share for year, share in (demand.eligible.by_year or {}).items() if year in purse.left
    }
    if not demand.holds:
        return Placement({}, False, _ledger(demand, purse, {}), {}, False, None)  # noqa: FBT003
    short = {year: share - purse.left[year] for year, share in shares.items()}
    short = {year: lack for year, lack in short.items() if lack > 0}
    blocker = next((purse.blocked[year] for year in shares if year in purse.blocked), None)
    some_left = all(purse.left[year] > 0 for year in shares)
    taken = None
    if blocker is None and (not short or (some_left and demand.accepts_partial)):
        taken = {year: min(share, purse.left[year]) for year, share in shares.items()}
    elif not demand.may_be_skipped:
        purse.blocked = {**dict.fromkeys(shares, demand.name), **purse.blocked}
    ledger = _ledger(demand, purse, taken or {})
    return Placement(
        taken=taken,
        partial=taken is not None and bool(short),
        ledger=ledger,
        short=short,
        refused=bool(short) and some_left and not demand.accepts_partial,
        blocker=blocker,
    )


def _ledger(demand: Demand, purse: _Purse, taken: Mapping[int, int]) -> tuple[LedgerRow, ...]:
    rows = []
    for year in sorted(demand.eligible.by_year or {}):
        before = purse.left.get(year)
        after = None if before is None else before - taken.get(year, 0)
        if after is not None:
            purse.left[year] = after
        rows.append(LedgerRow(year=year, before=before, after=after))
    return tuple(rows)


def partial_amount(taken: Mapping[int, int], eligible: Amount) -> Amount:
    """Divides a partial grant: salary in proportion, rounded down, material the rest."""
    total = sum(taken.values())
    salary = total * (eligible.salary or 0) // (eligible.total or 1)
    return Amount(total=total, salary=salary, material=total - salary, by_year=dict(taken))
