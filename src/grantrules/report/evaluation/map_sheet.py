"""The map of districts as coloured cells: word and sign say the same without colour."""

from collections.abc import Iterator, Sequence

from openpyxl import Workbook
from openpyxl.styles import Alignment, NamedStyle, PatternFill

from grantrules.model.evaluation import EvaluatedYear
from grantrules.model.participation import Standing
from grantrules.model.tile import Tile
from grantrules.report import style
from grantrules.report.entry import Entry, text
from grantrules.report.sheet import Column, Layout, Row, Sheet, note

_WIDTH, _HEIGHT = 19.0, 44.0
# Pale enough for black letters.
_FILLS = {
    Standing.GRANTED: "BFE3C8",
    Standing.PENDING: "D6E5F6",
    Standing.WAITING: "FDEEB5",
    Standing.REJECTED: "F8CFCA",
    Standing.ENDED: "E4D7F0",
    Standing.NONE: "FFFFFF",
}


def tile_styles() -> Iterator[NamedStyle]:
    """Gives the look of a tile for each standing, to be added to the workbook."""
    for standing, fill in _FILLS.items():
        look = next(one for one in style.named_styles() if one.name == style.STRONG)
        look.name = _name(standing)
        look.fill = PatternFill("solid", fgColor=fill)
        look.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        yield look


def add_map(workbook: Workbook, year: EvaluatedYear, tiles: Sequence[Tile]) -> None:
    """Adds a sheet with a cell for each district."""
    columns = max(one.column for one in tiles) + 1
    above = (note(f"Eine Kachel je Kommune, etwa nach ihrer Lage. {_legend(year)}", columns),)
    layout = Layout(
        f"Karte {year.year}", (Column("", _WIDTH),) * columns, above, footer="Auswertung"
    )
    sheet = Sheet(workbook, layout)
    rows = {one.district.ags: one.standing for one in year.participations}
    placed = {(one.row, one.column): one for one in tiles}
    for row in range(max(one.row for one in tiles) + 1):
        cells = [_cell(placed.get((row, column)), rows) for column in range(columns)]
        sheet.row(Row(cells, _HEIGHT))
    sheet.finish()


def _cell(tile: Tile | None, rows: dict[str | None, Standing]) -> Entry:
    if tile is None:
        return text(None, style.PLAIN)
    standing = rows[tile.ags]
    name = " ".join(tile.label).replace("- ", "-")
    return text(f"{name}\n{standing.symbol} {standing.german}", _name(standing))


def _legend(year: EvaluatedYear) -> str:
    counts = (f"{one.symbol} {one.german}: {year.count(one)}" for one in Standing)
    return ", ".join(counts)


def _name(standing: Standing) -> str:
    return f"gr Kachel {standing.german}"
