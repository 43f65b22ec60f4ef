"""The sheet Nachforderungen: for each applicant a text that can be sent back as it is."""

from collections.abc import Iterator

from openpyxl import Workbook

from grantrules.report import style
from grantrules.report.entry import Entry, number, text
from grantrules.report.height import HIGHEST, LINE, lines
from grantrules.report.link import Ways, outside, place
from grantrules.report.request import Request
from grantrules.report.sheet import OF_INPUTS, Column, Layout, Row, Sheet, note
from grantrules.report.sheets.names import REQUESTS
from grantrules.report.told import Told

UNREAD = "Datei nicht gelesen"
_NOTE = (
    "Für jeden Antrag, zu dem der Antragsteller etwas klären oder nachreichen muss, ein fertiger "
    "Text. Eine Frist setzt die Sachbearbeitung selbst. Anträge, bei denen nur in der Liste etwas "
    "zu berichtigen ist, stehen hier nicht; bei doppeltem Aktenzeichen erst nach dessen Klärung."
)
_NONE = "Es gibt nichts, was bei Antragstellern nachzufordern wäre."
_TEXT_WIDTH = 108
_MOST_LINES = int(HIGHEST // LINE) - 1
_COLUMNS = (
    Column("Aktenzeichen", 15),
    Column("Antragsteller", 20),
    Column("Vorschlag", 14),
    Column("Punkte", 8),
    Column("Fundort", 46),
    Column("Text der Nachforderung", _TEXT_WIDTH),
)


def write(workbook: Workbook, told: Told) -> None:
    """Writes the sheet."""
    above = (note(_NOTE if told.requests else _NONE, len(_COLUMNS)),)
    sheet = Sheet(workbook, Layout(REQUESTS, _COLUMNS, above, footer=OF_INPUTS))
    for request in told.requests:
        for row in _rows(request, told.ways):
            sheet.row(row)
    sheet.finish()


def _rows(request: Request, ways: Ways) -> Iterator[Row]:
    """Gives one row, or several where the text is longer than a row can be high."""
    source = request.source
    cell = f"A{source.row}" if source and source.row else None
    sheet = source.sheet if source else None
    link = outside(request.file, sheet, cell, ways)
    who = [
        text(request.reference, style.STRONG),
        text(request.applicant),
        text(request.outcome.german if request.outcome else UNREAD),
        number(len(request.points)),
        text(place(request.file, sheet, cell), link=link),
    ]
    for part in parts(request.paragraph):
        yield Row([*who, text(part)])
        who = _CONTINUED


def parts(paragraph: str) -> Iterator[str]:
    """Cuts a text between its lines so that each part fits a row."""
    part: list[str] = []
    for line in paragraph.split("\n"):
        if part and lines("\n".join([*part, line]), _TEXT_WIDTH) > _MOST_LINES:
            yield "\n".join(part)
            part = []
        part.append(line)
    yield "\n".join(part)


_CONTINUED: list[Entry] = [
    text("Fortsetzung"),
    text(None),
    text(None),
    number(None),
    text(None),
]
