"""The reference lists of a rule book: who is eligible, and who only looks like it."""

import csv
import io
import re
from collections.abc import Callable
from typing import TypeVar

from grantrules.model.district import District, Lookalike
from grantrules.rulebook.fault import Fault

_Item = TypeVar("_Item")
_Row = dict[str, str]
_FIVE = re.compile(r"[0-9]{5}", re.ASCII)
_EIGHT = re.compile(r"[0-9]{8}", re.ASCII)
_DISTRICT_COLUMNS = (
    "ags",
    "ags8",
    "name",
    "full_name",
    "kind",
    "seat",
    "court",
    "aliases",
    "former_names",
    "bare_name_ambiguous",
)
_LOOKALIKE_COLUMNS = ("ags8", "name", "kind", "district_ags")


def read_districts(file: str, text: str) -> tuple[tuple[District, ...], tuple[Fault, ...]]:
    """Reads the eligible districts; every line that is wrong is a fault."""
    return _read(file, text, _DISTRICT_COLUMNS, _district)


def read_lookalikes(file: str, text: str) -> tuple[tuple[Lookalike, ...], tuple[Fault, ...]]:
    """Reads the municipalities that are not eligible; every line that is wrong is a fault."""
    return _read(file, text, _LOOKALIKE_COLUMNS, _lookalike)


def _read(
    file: str, text: str, columns: tuple[str, ...], build: Callable[[_Row], _Item]
) -> tuple[tuple[_Item, ...], tuple[Fault, ...]]:
    reader = csv.DictReader(io.StringIO(text), strict=True)
    missing = [name for name in columns if name not in (reader.fieldnames or ())]
    if missing:
        return (), (Fault(file, 1, missing[0], f"Es fehlen Spalten: {', '.join(missing)}."),)
    items: list[_Item] = []
    faults: list[Fault] = []
    for row in reader:
        try:
            items.append(build(row))
        except (ValueError, TypeError, AttributeError) as error:
            faults.append(Fault(file, reader.line_num, str(error), "Der Wert ist nicht gültig."))
    keys = [item.ags if isinstance(item, District) else str(item) for item in items]
    if len(set(keys)) != len(keys):
        faults.append(Fault(file, 1, "ags", "Ein AGS steht zweimal."))
    return tuple(items), tuple(faults)


def _district(row: _Row) -> District:
    return District(
        ags=_matching(row["ags"], _FIVE, "ags"),
        ags8=_matching(row["ags8"], _EIGHT, "ags8") if row["ags8"] else None,
        name=_filled(row, "name"),
        full_name=_filled(row, "full_name"),
        kind=_filled(row, "kind"),
        seat=_filled(row, "seat"),
        court=_filled(row, "court"),
        aliases=_several(row["aliases"]),
        former_names=_several(row["former_names"]),
        bare_name_ambiguous=_answer(row["bare_name_ambiguous"]),
    )


def _lookalike(row: _Row) -> Lookalike:
    return Lookalike(
        ags8=_matching(row["ags8"], _EIGHT, "ags8"),
        name=_filled(row, "name"),
        kind=_filled(row, "kind"),
        district_ags=_matching(row["district_ags"], _FIVE, "district_ags"),
    )


def _matching(text: str, pattern: re.Pattern[str], column: str) -> str:
    if pattern.fullmatch(text) is None:
        raise ValueError(column)
    return text


def _filled(row: _Row, column: str) -> str:
    if not row[column].strip():
        raise ValueError(column)
    return row[column]


def _several(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split("|") if part)


def _answer(text: str) -> bool:
    if text not in {"ja", "nein"}:
        raise ValueError("bare_name_ambiguous")
    return text == "ja"
