"""A list workbook (Antragsliste) as a clerk would send it, with whatever is wrong in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.utils import get_column_letter

from grantrules.model.fact import FactKind
from grantrules.specification.entry import Entry
from grantrules.specification.programme import Json, Programme

SHEET = "Anträge"


@dataclass(frozen=True)
class Content:
    """What a cell contains in place of a proper value: a text, a number, an error or a formula."""

    kind: str
    text: str


@dataclass(frozen=True)
class ListRow:
    """An application in its row, with cells that differ from what it states."""

    application: Json
    contents: Mapping[str, Content] = field(default_factory=dict)
    hidden: bool = False


@dataclass(frozen=True)
class ListFile:
    """A list of a programme: its rows, and the columns that it lacks."""

    programme: Programme
    rows: tuple[ListRow, ...]
    lacking: frozenset[str] = frozenset()


def column_of(programme: Programme, key: str) -> str:
    """Gives the letter of the column in which a complete list has an entry."""
    keys = [one.key for one in programme.entries]
    return get_column_letter(keys.index(key) + 1)


def write_list(file: ListFile, path: Path) -> None:
    """Writes the list as a workbook of one sheet."""
    workbook = Workbook()
    sheet = workbook.active
    if sheet is None:
        raise TypeError(path)
    sheet.title = SHEET
    entries = [one for one in file.programme.entries if one.heading not in file.lacking]
    sheet.append([one.heading for one in entries])
    for number, row in enumerate(file.rows, start=2):
        for place, entry in enumerate(entries, start=1):
            _fill(sheet.cell(number, place), entry, row)
        sheet.row_dimensions[number].hidden = row.hidden
    path.parent.mkdir(parents=True, exist_ok=True)
    workbook.save(path)


def _fill(cell: Cell | MergedCell, entry: Entry, row: ListRow) -> None:
    if isinstance(cell, MergedCell):
        raise TypeError(cell.coordinate)
    content = row.contents.get(entry.key)
    if content is None:
        cell.value = _value(entry, row.application.get(entry.key))
        return
    match content.kind:
        case "Zahl":
            cell.value = float(content.text)
        case "Formel":
            cell.value = "=1+1"
        case "Fehlerwert":
            cell.value = content.text
            cell.data_type = "e"
        case _:
            cell.value = content.text
            cell.data_type = "s"


def _value(entry: Entry, stated: object) -> float | str | date | datetime | None:
    if stated is None:
        return None
    if isinstance(stated, bool):
        return "ja" if stated else "nein"
    text = str(stated)
    match entry.kind:
        case FactKind.MONEY | FactKind.FTE | FactKind.COUNT:
            return float(text)
        case FactKind.DAY:
            return date.fromisoformat(text)
        case FactKind.MOMENT:
            return datetime.fromisoformat(text)
        case _:
            return text
