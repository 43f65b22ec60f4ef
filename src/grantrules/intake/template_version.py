"""Tells of a workbook that was made from an older or unknown version of our template."""

import re
from collections.abc import Iterator

from grantrules.intake.header import LAST_HEADER_ROW
from grantrules.intake.own_mark import FORM_VERSION, FORM_VERSION_PROPERTY, stated_version
from grantrules.intake.place import Place, cut
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import Text
from grantrules.intake.workbook_cells import WorkbookCells
from grantrules.model.problem import Problem

_NUMBER = re.compile(r"[1-9][0-9]{0,3}")


def remark_on_version(name: str, cells: WorkbookCells) -> Problem | None:
    """Tells that the version is older or unknown; None: the present one, or none is stated."""
    stated = tuple(_stated(cells))
    known = [int(one) for one in stated if _is_known(one)]
    if len(known) < len(stated):
        return _unknown(name, next(one for one in stated if not _is_known(one)))
    oldest = min(known, default=FORM_VERSION)
    return _older(name, oldest) if oldest < FORM_VERSION else None


def _stated(cells: WorkbookCells) -> Iterator[str]:
    # Sheets of several templates may have been put together: every version counts.
    yield from (text for key, text in cells.properties if key == FORM_VERSION_PROPERTY)
    for sheet in cells.sheets:
        for cell in sheet.cells:
            if cell.row <= LAST_HEADER_ROW and isinstance(cell.value, Text):
                version = stated_version(cell.value.text)
                if version is not None:
                    yield version


def _is_known(stated: str) -> bool:
    return _NUMBER.fullmatch(stated) is not None and int(stated) <= FORM_VERSION


def _older(name: str, version: int) -> Problem:
    says = (
        f"Die Datei „{name}“ ist mit Fassung {version} der Vorlage gemacht; die aktuelle Fassung "
        f"ist {FORM_VERSION}. Gelesen wurden alle Angaben, die es in Fassung {version} gibt."
    )
    return Place(name).problem(Code.FORM_OLDER, says, found=str(version))


def _unknown(name: str, stated: str) -> Problem:
    says = (
        f"Die Datei „{name}“ nennt als Fassung der Vorlage „{cut(stated)}“; bekannt ist bis "
        f"Fassung {FORM_VERSION}. Bitte das Programm aktualisieren oder die Angaben in der "
        f"aktuellen Vorlage anfordern."
    )
    return Place(name).problem(
        Code.FORM_NEWER, says, found=stated, expected=f"höchstens {FORM_VERSION}"
    )
