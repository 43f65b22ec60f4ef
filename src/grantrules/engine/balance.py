"""The balance of a run: per budget year the appropriation, what it grants, reserves and leaves."""

from collections.abc import Iterable, Mapping, Sequence

from grantrules.model.proposal import BudgetRow, Outcome, Proposal


def balance(
    proposals: Sequence[Proposal], appropriated: Mapping[int, int], touched: Iterable[int]
) -> tuple[BudgetRow, ...]:
    """Adds up every year that has an appropriation or that a ranked application touches."""
    return tuple(_row(year, proposals, appropriated) for year in sorted({*appropriated, *touched}))


def _row(year: int, proposals: Sequence[Proposal], appropriated: Mapping[int, int]) -> BudgetRow:
    appropriation = appropriated.get(year)
    granted = sum((one.amount.by_year or {}).get(year, 0) for one in proposals)
    reserved = sum(
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
