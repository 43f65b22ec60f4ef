"""The looks of cells: few, quiet, and readable on a print without colour."""

from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side

TITLE = "gr Titel"
WARNING = "gr Hinweis"
SECTION = "gr Abschnitt"
NOTE = "gr Notiz"
PLAIN = "gr Fließtext"
SIGNATURE = "gr Unterschrift"
HEAD = "gr Kopf"
TURNED = "gr Kopf gedreht"
TEXT = "gr Text"
STRONG = "gr Text fett"
LINK = "gr Verweis"
CENTRE = "gr Mitte"
MONEY = "gr Betrag"
NUMBER = "gr Zahl"
DAY = "gr Datum"
YEAR = "gr Jahr"
BAR = "gr Balken"
MET = "gr erfüllt"
NOT_MET = "gr nicht erfüllt"
OPEN = "gr offen"

MONEY_FORMAT = '#,##0.00 "€"'
DAY_FORMAT = "dd.mm.yyyy"
COUNT_FORMAT = "#,##0"
YEAR_FORMAT = "0"

_LINE = Side(style="thin", color="A6A6A6")
_GRID = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_THICK = Side(style="medium", color="404040")
_BOX = Border(left=_THICK, right=_THICK, top=_THICK, bottom=_THICK)
_GREY = PatternFill("solid", fgColor="E4E7EB")
_DARK = PatternFill("solid", fgColor="D0D4DA")
_TITLE = Alignment(vertical="center", wrap_text=True)
_MIDDLE = Alignment(vertical="center")
_TOP = Alignment(vertical="top", wrap_text=True)
_CENTRE = Alignment(horizontal="center", vertical="center", wrap_text=True)
# The button of a filter sits at the foot of its heading.
_HEADING = Alignment(horizontal="center", vertical="top", wrap_text=True)
_SIGN = _HEADING
_UPRIGHT = Alignment(horizontal="center", vertical="bottom", text_rotation=90, wrap_text=True)
# A figure that does not fit is shrunk, never shown as ####.
_COUNT = Alignment(horizontal="center", vertical="top", shrink_to_fit=True)
_RIGHT = Alignment(horizontal="right", vertical="top", shrink_to_fit=True)


def named_styles() -> tuple[NamedStyle, ...]:
    """Gives every look, to be added to a new workbook."""
    return (*_running_text(), *_table_head(), *_table_body())


def _running_text() -> tuple[NamedStyle, ...]:
    return (
        NamedStyle(TITLE, _font(14, "bold"), alignment=_TITLE),
        NamedStyle(WARNING, _font(12, "bold"), border=_BOX, alignment=_CENTRE),
        NamedStyle(SECTION, _font(12, "bold"), alignment=Alignment(vertical="bottom")),
        NamedStyle(
            NOTE, _font(9, "italic"), alignment=Alignment(vertical="center", wrap_text=True)
        ),
        NamedStyle(PLAIN, _font(10), alignment=_TOP),
        NamedStyle(SIGNATURE, _font(10), border=Border(bottom=_THICK)),
    )


def _table_head() -> tuple[NamedStyle, ...]:
    return (
        NamedStyle(HEAD, _font(8.5, "bold"), fill=_DARK, border=_GRID, alignment=_HEADING),
        NamedStyle(TURNED, _font(8), fill=_GREY, border=_GRID, alignment=_UPRIGHT),
    )


def _table_body() -> tuple[NamedStyle, ...]:
    return (
        _in_grid(TEXT, _font(9)),
        _in_grid(STRONG, _font(9, "bold")),
        _in_grid(LINK, Font(name="Calibri", size=9, underline="single", color="0B4F9E")),
        _in_grid(BAR, Font(name="Courier New", size=9)),
        _in_grid(CENTRE, _font(9), _CENTRE),
        _in_grid(MET, _font(10), _SIGN),
        _in_grid(OPEN, _font(10, "bold"), _SIGN),
        NamedStyle(NOT_MET, _font(10, "bold"), fill=_DARK, border=_GRID, alignment=_SIGN),
        _in_grid(MONEY, _font(9), _RIGHT, MONEY_FORMAT),
        _in_grid(NUMBER, _font(9), _COUNT, COUNT_FORMAT),
        _in_grid(DAY, _font(9), _COUNT, DAY_FORMAT),
        _in_grid(YEAR, _font(9), _COUNT, YEAR_FORMAT),
    )


def _font(size: float, weight: str = "") -> Font:
    return Font(name="Calibri", size=size, bold=weight == "bold", italic=weight == "italic")


def _in_grid(
    name: str, font: Font, alignment: Alignment = _TOP, number_format: str = "General"
) -> NamedStyle:
    return NamedStyle(name, font, border=_GRID, alignment=alignment, number_format=number_format)
