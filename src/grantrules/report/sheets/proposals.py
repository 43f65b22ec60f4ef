"""The sheet Vorschläge: one row a proposal, with amounts, reason and what the signers confirm."""

from openpyxl import Workbook

from grantrules.model.proposal import Amount, Proposal, Requested
from grantrules.model.rulebook import RuleBook
from grantrules.model.run import Run
from grantrules.report import style
from grantrules.report.entry import Entry, money, number, text
from grantrules.report.headline import to_confirm
from grantrules.report.height import row_height
from grantrules.report.link import Ways, outside
from grantrules.report.naming import applicant_of, reference_of, source_cell, source_of
from grantrules.report.sheet import Column, Layout, Row, Sheet, note
from grantrules.report.sheets.names import PROPOSALS

_NOTE = (
    "Entscheidungsvorschläge – noch keine Entscheidung; erst mit zwei Unterschriften. "
    "Haushalt: nur dieser Lauf. Leere Beträge lassen sich nicht berechnen."
)
_DIGITS_OF_A_DISTRICT = 5
_AGS_WIDTH, _LONG_AGS_WIDTH = 6, 9
_AFTER_AMOUNTS = (
    Column("Begründung", 60),
    Column("Vor Zeichnung zu bestätigen", 13),
    Column("Fundort", 30),
)
_AMOUNT_WIDTH = 9.6


def write(workbook: Workbook, run: Run, book: RuleBook, ways: Ways) -> None:
    """Writes the sheet."""
    years = budget_years(run)
    columns = (*_leading_columns(run), *_amount_columns(years), *_AFTER_AMOUNTS)
    told = f"{_NOTE} {_to_confirm(run, book)}".strip()
    height = row_height([(told, sum(column.width for column in columns))])
    heading = note(told, len(columns))._replace(height=height)
    sheet = Sheet(workbook, Layout(PROPOSALS, columns, (heading,), frozen=2))
    for proposal in run.proposals:
        sheet.row(Row([*_who(proposal), *_amounts(proposal, years), *_why(proposal, ways)]))
    sheet.finish()


def budget_years(run: Run) -> tuple[int, ...]:
    """Gives every budget year that a proposal touches, in order."""
    years = {entry.year for proposal in run.proposals for entry in proposal.ledger}
    shares = {year for proposal in run.proposals for year in proposal.amount.by_year or ()}
    return tuple(sorted(years | shares))


def _leading_columns(run: Run) -> tuple[Column, ...]:
    longest = max((len(one.applicant.ags or "") for one in run.proposals), default=0)
    return (
        Column("Rang", 5),
        Column("Aktenzeichen", 11),
        Column("AGS", _LONG_AGS_WIDTH if longest > _DIGITS_OF_A_DISTRICT else _AGS_WIDTH),
        Column("Antragsteller", 16),
        Column("Vorschlag", 11.5),
    )


def _amount_columns(years: tuple[int, ...]) -> tuple[Column, ...]:
    headings = [
        *(
            f"{stage} {part}"
            for stage in ("Beantragt", "Förderfähig", "Vorschlag")
            for part in ("Personal", "Sach", "gesamt")
        ),
        *(f"Vorschlag {year}" for year in years),
    ]
    return tuple(Column(heading, _AMOUNT_WIDTH) for heading in headings)


def _who(proposal: Proposal) -> list[Entry]:
    return [
        number(proposal.rank),
        text(reference_of(proposal), style.STRONG),
        text(proposal.applicant.ags),
        text(applicant_of(proposal)),
        text(proposal.outcome.german, style.STRONG),
    ]


def _amounts(proposal: Proposal, years: tuple[int, ...]) -> list[Entry]:
    shares = proposal.amount.by_year
    return [
        *_parts(proposal.requested),
        *_parts(proposal.eligible),
        *_parts(proposal.amount),
        *(money(None if shares is None else shares.get(year, 0)) for year in years),
    ]


def _parts(amount: Requested | Amount) -> list[Entry]:
    return [money(amount.salary), money(amount.material), money(amount.total)]


def _to_confirm(run: Run, book: RuleBook) -> str:
    """Names once, above the table, what the rows give by rule id only."""
    ids = {finding.rule for proposal in run.proposals for finding in to_confirm(proposal)}
    titles = [f"{rule.id} {rule.title}" for rule in book.rules if rule.id in ids]
    return f"Vor Zeichnung zu bestätigen: {'; '.join(titles)}." if titles else ""


def _why(proposal: Proposal, ways: Ways) -> list[Entry]:
    confirm = ", ".join(finding.rule for finding in to_confirm(proposal))
    return [text(proposal.reason), text(confirm), _source(proposal, ways)]


def _source(proposal: Proposal, ways: Ways) -> Entry:
    source = proposal.source
    if source is None:
        return text(None)
    return text(
        source_of(proposal), link=outside(source.file, source.sheet, source_cell(proposal), ways)
    )
