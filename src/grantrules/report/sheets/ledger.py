"""The sheet Haushalt: what each application took from each budget year, like an account."""

from collections.abc import Iterator
from typing import NamedTuple

from openpyxl import Workbook

from grantrules.model.money import Cents
from grantrules.model.proposal import BudgetRow, LedgerRow, Outcome, Proposal
from grantrules.model.run import Run
from grantrules.report import style
from grantrules.report.bar import NO_APPROPRIATION, shares
from grantrules.report.entry import Entry, money, number, text, year
from grantrules.report.naming import applicant_of, reference_of
from grantrules.report.sheet import Column, Layout, Row, Sheet, note
from grantrules.report.sheets.names import LEDGER

_NOTE = (
    "Haushalt: nur dieser Lauf; frühere Läufe sind nicht eingerechnet. „Vorgemerkt“ ist der "
    "Betrag eines Antrags, den zuerst ein Mensch prüft."
)
_COLUMNS = (
    Column("Haushaltsjahr", 13),
    Column("Rang", 7),
    Column("Aktenzeichen", 18),
    Column("Antragsteller", 32),
    Column("Vorschlag", 22),
    Column("Davor frei", 16),
    Column("Buchung", 16),
    Column("Betrag", 16),
    Column("Danach frei", 16),
)


class _Booking(NamedTuple):
    """What an application took from a budget year."""

    kind: str
    amount: Cents | None


def write(workbook: Workbook, run: Run) -> None:
    """Writes the sheet."""
    above = (note(_NOTE, len(_COLUMNS)),)
    sheet = Sheet(workbook, Layout(LEDGER, _COLUMNS, above, frozen=1))
    for row in _rows(run):
        sheet.row(row)
    sheet.finish()


def _rows(run: Run) -> Iterator[Row]:
    years = {row.year: row for row in run.budget}
    booked: dict[int, list[tuple[Proposal, LedgerRow]]] = {one: [] for one in years}
    for proposal in run.proposals:
        for entry in proposal.ledger:
            booked.setdefault(entry.year, []).append((proposal, entry))
    for one in sorted(booked):
        budget = years.get(one)
        yield _opening(one, budget)
        yield from (_booked(proposal, entry) for proposal, entry in booked[one])
        if budget is not None:
            yield _closing(budget)


def _opening(budget_year: int, budget: BudgetRow | None) -> Row:
    amount = budget.appropriation if budget else None
    words = "Haushaltsansatz" if amount is not None else NO_APPROPRIATION
    return Row(
        [year(budget_year), *_blank(3), text(words, style.STRONG), *_blank(3), money(amount)]
    )


def _booked(proposal: Proposal, entry: LedgerRow) -> Row:
    booking = _booking(proposal, entry)
    return Row(
        [
            year(entry.year),
            number(proposal.rank),
            text(reference_of(proposal)),
            text(applicant_of(proposal)),
            text(proposal.outcome.german),
            money(entry.before),
            text(booking.kind),
            money(booking.amount),
            money(entry.after),
        ]
    )


def _closing(budget: BudgetRow) -> Row:
    return Row(
        [
            year(budget.year),
            *_blank(2),
            text(shares(budget)),
            text("Stand nach diesem Lauf", style.STRONG),
            *_blank(1),
            text("vorgeschlagen und vorgemerkt"),
            money(budget.granted + budget.reserved),
            money(budget.remaining),
        ]
    )


def _booking(proposal: Proposal, entry: LedgerRow) -> _Booking:
    taken = None
    if entry.before is not None and entry.after is not None:
        taken = entry.before - entry.after
    if proposal.outcome.grants:
        share = (proposal.amount.by_year or {}).get(entry.year)
        return _Booking("vorgeschlagen", share if taken is None else taken)
    if proposal.outcome is Outcome.REVIEW and taken != 0:
        return _Booking("vorgemerkt", taken)
    return _Booking("–", None)


def _blank(count: int) -> list[Entry]:
    return [text(None)] * count
