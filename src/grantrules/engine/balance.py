"""The balance of a run: per budget year the appropriation, what is granted, reserved and left."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from grantrules.model.proposal import BudgetRow, Outcome, Proposal
from grantrules.model.register_state import SpokenFor


class Money(NamedTuple):
    """What each budget year has, and what of it was spoken for before."""

    appropriated: Mapping[int, int]
    spoken_for: Mapping[int, SpokenFor] = {}

    def left(self) -> dict[int, int]:
        """Gives what is still free in each year that has an appropriation."""
        return {
            year: max(cents - sum(self.before(year)), 0)
            for year, cents in self.appropriated.items()
        }

    def before(self, year: int) -> tuple[int, int]:
        """Gives what was promised in a year before, not yet decided and decided."""
        one = self.spoken_for.get(year, SpokenFor())
        return one.reserved + one.overridden, one.committed


def balance(
    proposals: Sequence[Proposal], money: Money, touched: Iterable[int]
) -> tuple[BudgetRow, ...]:
    """Adds up every year that has an appropriation, spoken-for money or a ranked application."""
    years = sorted({*money.appropriated, *money.spoken_for, *touched})
    return tuple(_row(year, proposals, money) for year in years)


def _row(year: int, proposals: Sequence[Proposal], money: Money) -> BudgetRow:
    appropriation = money.appropriated.get(year)
    reserved, granted = money.before(year)
    granted += sum((one.amount.by_year or {}).get(year, 0) for one in proposals)
    reserved += sum(
        (row.before or 0) - (row.after or 0)
        for one in proposals
        if one.outcome is Outcome.REVIEW
        for row in one.ledger
        if row.year == year
    )
    return BudgetRow(
        year=year,
        appropriation=appropriation,
        granted=granted,
        reserved=reserved,
        remaining=None if appropriation is None else appropriation - granted - reserved,
    )
