"""The sheet Prüfmatrix: applications against rules, one symbol a finding."""

from collections.abc import Mapping

from openpyxl import Workbook

from grantrules.model.finding import Effect, Finding, Status
from grantrules.model.proposal import Proposal
from grantrules.model.rulebook import RuleBook
from grantrules.model.run import Run
from grantrules.report import style
from grantrules.report.entry import Entry, text, wide
from grantrules.report.link import inside
from grantrules.report.naming import applicant_of, reference_of
from grantrules.report.sheet import MOST_LINKS, Column, Layout, Row, Sheet
from grantrules.report.sheets.findings import STATUS_STYLES, finding_rows
from grantrules.report.sheets.names import FINDINGS, MATRIX, to_proposal

NOT_JUDGED = "–"
_LEADING = (Column("Aktenzeichen", 12), Column("Antragsteller", 30), Column("Vorschlag", 19))
_RULE_WIDTH = 4.8
_TITLE_HEIGHT = 165.0
_LEGEND_HEIGHT = 30.0


def write(workbook: Workbook, run: Run, book: RuleBook) -> None:
    """Writes the sheet."""
    titles = _titles(run, book)
    columns = (*_LEADING, *(Column(rule, _RULE_WIDTH) for rule in titles))
    above = (Row([_legend(run, len(columns))], _LEGEND_HEIGHT), _heads(titles))
    sheet = Sheet(workbook, Layout(MATRIX, columns, above, frozen=len(_LEADING)))
    rows = linked_rows(run)
    for index, proposal in enumerate(run.proposals):
        marks = {one.rule: _mark(one, rows.get((index, one.rule))) for one in proposal.findings}
        entries = [*_who(index, proposal), *(marks.get(rule, _BLANK) for rule in titles)]
        sheet.row(Row(entries))
    sheet.finish()


def linked_rows(run: Run, most: int = MOST_LINKS) -> dict[tuple[int, str], int]:
    """Gives the rows of the findings that get a link; where there are too many, not the met."""
    rows = finding_rows(run)
    if len(rows) <= most:
        return rows
    return {
        (index, finding.rule): rows[index, finding.rule]
        for index, proposal in enumerate(run.proposals)
        for finding in proposal.findings
        if finding.status is not Status.MET and (index, finding.rule) in rows
    }


def _titles(run: Run, book: RuleBook) -> dict[str, str]:
    titles = {rule.id: rule.title for rule in book.rules if rule.stage.in_proposal}
    for proposal in run.proposals:
        for finding in proposal.findings:
            titles.setdefault(finding.rule, "")
    return titles


def _legend(run: Run, span: int) -> Entry:
    confirmed = sorted(
        {
            finding.rule
            for proposal in run.proposals
            for finding in proposal.findings
            if finding.effect is Effect.CONFIRM
        }
    )
    words = ", ".join(f"{status.symbol} = {status.german}" for status in Status)
    asked = f" Vor der Zeichnung zu bestätigen und darum offen: {', '.join(confirmed)}."
    return wide(
        f"Legende: {words}, {NOT_JUDGED} = in diesem Lauf nicht geprüft. "
        f"Ein Klick auf ein Zeichen führt zur Feststellung.{asked if confirmed else ''}",
        style.PLAIN,
        span,
    )


def _heads(titles: Mapping[str, str]) -> Row:
    blank = text("Bezeichnung der Regel", style.HEAD)._replace(span=len(_LEADING))
    return Row([blank, *(text(title, style.TURNED) for title in titles.values())], _TITLE_HEIGHT)


def _who(index: int, proposal: Proposal) -> list[Entry]:
    return [
        text(reference_of(proposal), link=to_proposal(index)),
        text(applicant_of(proposal)),
        text(proposal.outcome.german),
    ]


def _mark(finding: Finding, row: int | None) -> Entry:
    link = None if row is None else inside(FINDINGS, f"E{row}")
    return text(finding.status.symbol, STATUS_STYLES[finding.status], link)


_BLANK = text(NOT_JUDGED, style.CENTRE)
