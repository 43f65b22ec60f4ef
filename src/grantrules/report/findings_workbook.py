"""The checks of an audit office as a workbook: an overview by point, and every check."""

from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font, NamedStyle, PatternFill

from grantrules.model.audit_check import AuditCheck, CaseChecks, Light, Point
from grantrules.report import style
from grantrules.report.entry import Entry, number, text
from grantrules.report.findings_page import evidence_text, total_text
from grantrules.report.sheet import Column, Layout, Row, Sheet, note
from grantrules.report.words import Words
from grantrules.report.workbook import new_workbook, save

_FOOTER = "Prüfpunkte"
# Pale enough for black letters; the sign beside it says the same without colour.
_FILLS = {Light.GREEN: "C6E7CE", Light.RED: "F8C4C0", Light.GREY: "E4E7EB"}
_OVERVIEW = (
    Column("Prüfpunkt", 52),
    Column("in Ordnung", 11),
    Column("zu beanstanden", 13),
    Column("noch nicht zu beurteilen", 14),
    Column("Vorgänge mit Beanstandung", 60),
)
_CHECKS = (
    Column("Aktenzeichen", 15),
    Column("Antragsteller", 24),
    Column("Stand", 15),
    Column("Prüfpunkt", 34),
    Column("Ergebnis", 17),
    Column("Grund", 60),
    Column("Belege", 48),
)


def write_findings(cases: Sequence[CaseChecks], words: Words, path: Path) -> None:
    """Writes both sheets."""
    workbook = new_workbook("Prüfpunkte")
    for light in Light:
        workbook.add_named_style(_look(light))
    _overview(workbook, cases)
    _checks(workbook, cases, words)
    save(workbook, path)


def _overview(workbook: Workbook, cases: Sequence[CaseChecks]) -> None:
    above = (note(total_text(cases), len(_OVERVIEW)),)
    sheet = Sheet(workbook, Layout("Übersicht", _OVERVIEW, above, frozen=1, footer=_FOOTER))
    for point in Point:
        sheet.row(Row(_counts(point, cases)))
    sheet.finish()


def _counts(point: Point, cases: Sequence[CaseChecks]) -> list[Entry]:
    found = [(one, check) for one in cases for check in one.checks if check.point is point]
    bad = [one.reference for one, check in found if check.light is Light.RED]
    return [
        text(point.german, style.STRONG),
        *(number(sum(check.light is light for _, check in found)) for light in Light),
        text(", ".join(bad), _name(Light.RED) if bad else style.TEXT),
    ]


def _checks(workbook: Workbook, cases: Sequence[CaseChecks], words: Words) -> None:
    above = (note("Jede Zeile ist ein Prüfpunkt eines Vorgangs, mit Belegen.", len(_CHECKS)),)
    sheet = Sheet(workbook, Layout("Prüfpunkte", _CHECKS, above, frozen=1, footer=_FOOTER))
    for case in cases:
        for check in case.checks:
            sheet.row(Row(_check(case, check, words)))
    sheet.finish()


def _check(case: CaseChecks, check: AuditCheck, words: Words) -> list[Entry]:
    return [
        text(case.reference, style.STRONG),
        text(case.applicant),
        text(case.state),
        text(check.point.german),
        text(f"{check.light.symbol} {check.light.german}", _name(check.light)),
        text(check.reason),
        text(evidence_text(check.evidence, words)),
    ]


def _name(light: Light) -> str:
    return f"gr {light.german}"


def _look(light: Light) -> NamedStyle:
    look = next(one for one in style.named_styles() if one.name == style.TEXT)
    look.name = _name(light)
    look.font = Font(name="Calibri", size=9, bold=light is Light.RED)
    look.fill = PatternFill("solid", fgColor=_FILLS[light])
    return look
