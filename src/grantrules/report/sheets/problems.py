"""The sheet Mängel: one row a problem, errors first, with counts and links to the cells."""

from collections import Counter
from collections.abc import Sequence

from openpyxl import Workbook

from grantrules.model.problem import Problem, Severity
from grantrules.report import style
from grantrules.report.entry import Entry, number, text, wide
from grantrules.report.link import Ways, outside
from grantrules.report.sheet import Column, Layout, Row, Sheet, note
from grantrules.report.sheets.names import PROBLEMS
from grantrules.report.spelling import SEVERITIES

_COLUMNS = (
    Column("Schwere", 11),
    Column("Code", 22),
    Column("Datei", 22),
    Column("Blatt", 13),
    Column("Zelle", 8),
    Column("Zeile", 7),
    Column("Aktenzeichen", 14),
    Column("Gefunden", 24),
    Column("Erwartet", 28),
    Column("Hinweis", 58),
)
_MOST_CODES = 12
_SYMBOLS = {Severity.ERROR: "✗", Severity.REMARK: "•"}


def write(workbook: Workbook, problems: Sequence[Problem], ways: Ways) -> None:
    """Writes the sheet."""
    ordered = sorted(problems, key=_order)
    span = len(_COLUMNS)
    above = (
        note("Ein Fehler verlangt, dass jemand handelt; eine Bemerkung nicht.", span),
        Row([wide(_counts(ordered), style.PLAIN, span)]),
    )
    sheet = Sheet(workbook, Layout(PROBLEMS, _COLUMNS, above))
    for problem in ordered:
        sheet.row(Row(_row(problem, ways)))
    sheet.finish()


def _order(problem: Problem) -> tuple[object, ...]:
    return (
        problem.severity is Severity.REMARK,
        problem.code,
        problem.file or "",
        problem.sheet or "",
        problem.row or 0,
        len(problem.cell or ""),
        problem.cell or "",
        problem.message,
    )


def _counts(problems: Sequence[Problem]) -> str:
    if not problems:
        return "Was zu tun ist: nichts; die Eingaben haben keine Mängel."
    parts = [_counted(problems, severity) for severity in Severity]
    return "Was zu tun ist:\n" + "\n".join(part for part in parts if part)


def _counted(problems: Sequence[Problem], severity: Severity) -> str:
    codes = Counter(problem.code for problem in problems if problem.severity is severity)
    if not codes:
        return ""
    named = [f"{count} × {code}" for code, count in codes.most_common(_MOST_CODES)]
    more = len(codes) - len(named)
    rest = f" und {more} weitere Arten" if more else ""
    return f"{codes.total()} {_plural(severity, codes.total())}: {', '.join(named)}{rest}"


def _plural(severity: Severity, count: int) -> str:
    word = SEVERITIES[severity]
    return word if count == 1 or severity is Severity.ERROR else f"{word}en"


def _row(problem: Problem, ways: Ways) -> list[Entry]:
    cell = problem.cell or (f"A{problem.row}" if problem.row else None)
    link = outside(problem.file, problem.sheet, cell, ways)
    return [
        text(f"{_SYMBOLS[problem.severity]} {SEVERITIES[problem.severity]}", style.STRONG),
        text(problem.code),
        text(problem.file, link=None if problem.cell else link),
        text(problem.sheet),
        text(problem.cell, link=link),
        number(problem.row),
        text(problem.reference),
        text(problem.found),
        text(problem.expected),
        text(problem.message),
    ]
