"""The sheet Feststellungen: every rule applied to every application."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from openpyxl import Workbook

from grantrules.engine.code_word import EFFECTS
from grantrules.model.finding import Finding, Status
from grantrules.model.proposal import Proposal
from grantrules.model.rulebook import RuleBook
from grantrules.model.run import Run
from grantrules.report import style
from grantrules.report.entry import Entry, text
from grantrules.report.naming import applicant_of, reference_of
from grantrules.report.sheet import Column, Layout, Row, Sheet, note
from grantrules.report.sheets.names import FINDINGS, FIRST_FINDING_ROW
from grantrules.report.spelling import fact_text, limit_name, limit_text
from grantrules.report.words import Words, words_of

MOST_FINDINGS = 200_000
STATUS_STYLES = {Status.MET: style.MET, Status.NOT_MET: style.NOT_MET, Status.OPEN: style.OPEN}

_ALL = "Jede Regel des Regelwerks, angewendet auf jeden Antrag: erfüllt, nicht erfüllt oder offen."
_SOME = (
    "Wegen der großen Zahl stehen hier nur die nicht erfüllten und die offenen Feststellungen; "
    "alle Feststellungen enthält die Datei entscheidungsvorschlaege.json."
)
_COLUMNS = (
    Column("Aktenzeichen", 12),
    Column("Antragsteller", 17),
    Column("Regel", 7),
    Column("Bezeichnung der Regel", 24),
    Column("Ergebnis", 11),
    Column("Wirkung", 14),
    Column("Begründung", 50),
    Column("Tatsachen (mit Zelle)", 38),
    Column("Grenze", 12),
    Column("Grundlage", 12),
    Column("Fundstelle", 24),
)


class _Titles(NamedTuple):
    """What the rule book says: titles of rules, the facts that are their limits, its words."""

    titles: Mapping[str, str]
    limits: Mapping[str, str | None]
    words: Words


def write(workbook: Workbook, run: Run, book: RuleBook) -> None:
    """Writes the sheet."""
    titles = _Titles(
        {rule.id: rule.title for rule in book.rules},
        {rule.id: limit_name(rule) for rule in book.rules},
        words_of(book),
    )
    remark = _SOME if _too_many(run) else _ALL
    sheet = Sheet(workbook, Layout(FINDINGS, _COLUMNS, (note(remark, len(_COLUMNS)),), frozen=3))
    for _, proposal, finding in listed(run):
        sheet.row(Row(_row(proposal, finding, titles)))
    sheet.finish()


def listed(run: Run) -> Iterator[tuple[int, Proposal, Finding]]:
    """Gives the findings that the sheet lists, each with the index of its proposal."""
    only_unmet = _too_many(run)
    for index, proposal in enumerate(run.proposals):
        for finding in proposal.findings:
            if not only_unmet or finding.status is not Status.MET:
                yield index, proposal, finding


def finding_rows(run: Run) -> dict[tuple[int, str], int]:
    """Gives the row of each listed finding by the index of its proposal and its rule."""
    rows: dict[tuple[int, str], int] = {}
    for row, (index, _, finding) in enumerate(listed(run), FIRST_FINDING_ROW):
        rows.setdefault((index, finding.rule), row)
    return rows


def status_text(status: Status) -> str:
    """Says a status by symbol and word."""
    return f"{status.symbol} {status.german}"


def _too_many(run: Run) -> bool:
    return sum(len(proposal.findings) for proposal in run.proposals) > MOST_FINDINGS


def _row(proposal: Proposal, finding: Finding, titles: _Titles) -> list[Entry]:
    return [
        text(reference_of(proposal)),
        text(applicant_of(proposal)),
        text(finding.rule, style.STRONG),
        text(titles.titles.get(finding.rule)),
        text(status_text(finding.status), STATUS_STYLES[finding.status]),
        text(EFFECTS[finding.effect]),
        text(finding.reason),
        text("\n".join(fact_text(fact, titles.words) for fact in finding.facts)),
        text(limit_text(titles.limits.get(finding.rule), finding.limit, titles.words)),
        text(finding.basis.kind.german),
        text(finding.basis.citation),
    ]
