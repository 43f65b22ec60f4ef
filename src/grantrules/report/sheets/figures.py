"""The figures of the Übersicht: counts and sums by outcome, and the budget years."""

from collections.abc import Iterator, Sequence

from grantrules.model.money import Cents
from grantrules.model.proposal import BudgetRow, Outcome, Proposal
from grantrules.report import style
from grantrules.report.bar import bar, shares
from grantrules.report.entry import money, number, text, year
from grantrules.report.sheet import Row
from grantrules.report.sheets.grid import SPAN, heads, over

_NONE_TOUCHED = "Kein Haushaltsjahr hat einen Ansatz, und kein Antrag berührt eines."


def outcome_rows(proposals: Sequence[Proposal]) -> Iterator[Row]:
    """Gives how many proposals of each outcome there are, and their sums."""
    yield heads(
        ("Vorschlag", 1),
        ("Anzahl", 1),
        ("Beantragt", 1),
        ("Förderfähig", 1),
        ("Vorgeschlagen", 1),
        ("In den Summen nicht enthalten", 2),
    )
    for outcome in Outcome:
        chosen = [proposal for proposal in proposals if proposal.outcome is outcome]
        yield _sums(outcome.german, chosen)
    yield _sums("Summe", proposals)


def budget_rows(budget: Sequence[BudgetRow]) -> Iterator[Row]:
    """Gives each budget year with a bar and its meaning in words."""
    if not budget:
        yield Row([over(text(_NONE_TOUCHED), SPAN)])
        return
    yield heads(
        ("Haushaltsjahr", 1),
        ("Ansatz", 1),
        ("Vorgeschlagen", 1),
        ("Vorgemerkt", 1),
        ("Rest", 1),
        ("█ vorgeschlagen  ▒ vorgemerkt  ░ frei", 2),
    )
    for row in sorted(budget, key=lambda one: one.year):
        yield _year(row)


def _sums(name: str, proposals: Sequence[Proposal]) -> Row:
    requested = [proposal.requested.total for proposal in proposals]
    eligible = [proposal.eligible.total for proposal in proposals]
    amounts = [proposal.amount.total for proposal in proposals]
    return Row(
        [
            text(name, style.STRONG),
            number(len(proposals)),
            money(_sum(requested)),
            money(_sum(eligible)),
            money(_sum(amounts)),
            over(text(_left_out(requested, eligible)), 2),
        ]
    )


def _sum(amounts: Sequence[Cents | None]) -> Cents:
    return sum(amount for amount in amounts if amount is not None)


def _left_out(requested: Sequence[Cents | None], eligible: Sequence[Cents | None]) -> str:
    counts = (("beantragt", requested.count(None)), ("förderfähig", eligible.count(None)))
    parts = [f"{word} bei {count} von {len(requested)}" for word, count in counts if count]
    return f"Nicht berechenbar: {'; '.join(parts)}" if parts else ""


def _year(row: BudgetRow) -> Row:
    drawn = bar(row)
    return Row(
        [
            year(row.year),
            money(row.appropriation),
            money(row.granted),
            money(row.reserved),
            money(row.remaining),
            over(text(f"{drawn}\n{shares(row)}" if drawn else shares(row), style.BAR), 2),
        ]
    )
