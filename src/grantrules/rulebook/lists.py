"""The reference lists of a rule book: who is eligible, and who only looks like it."""

import csv
import io
import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from grantrules.engine.ags import short_ags
from grantrules.model.district import ApplicantFact, District, Lookalike
from grantrules.model.fact import Code, FactKind, code_of
from grantrules.rulebook.fault import Fault

_Item = TypeVar("_Item")
_Row = dict[str, str]
_FIVE = re.compile(r"[0-9]{5}", re.ASCII)
_FIVE_OR_EIGHT = re.compile(r"[0-9]{5}(?:[0-9]{3})?", re.ASCII)
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


def read_districts(
    file: str, text: str, facts: Sequence[ApplicantFact] = ()
) -> tuple[tuple[District, ...], tuple[Fault, ...]]:
    """Reads the eligible districts and what is known of them; every wrong line is a fault."""
    columns = dict.fromkeys((*_DISTRICT_COLUMNS, *(fact.column for fact in facts)))
    return _read(file, text, tuple(columns), lambda row: _district(row, facts))


def read_lookalikes(file: str, text: str) -> tuple[tuple[Lookalike, ...], tuple[Fault, ...]]:
    """Reads the municipalities that are not eligible; every line that is wrong is a fault."""
    return _read(file, text, _LOOKALIKE_COLUMNS, _lookalike)


def _read(
    file: str, text: str, columns: tuple[str, ...], build: Callable[[_Row], _Item]
) -> tuple[tuple[_Item, ...], tuple[Fault, ...]]:
    reader = csv.DictReader(io.StringIO(text), strict=True)
    try:
        lines = [(reader.line_num, row) for row in reader]
    except csv.Error:
        line = reader.reader.line_num
        return (), (Fault(file, line, "", "Die Zeile ist kein gültiges CSV."),)
    missing = [name for name in columns if name not in (reader.fieldnames or ())]
    if missing:
        return (), (Fault(file, 1, missing[0], f"Es fehlen Spalten: {', '.join(missing)}."),)
    items: dict[str, _Item] = {}
    faults: list[Fault] = []
    for line, row in lines:
        try:
            item = build(_complete(row))
        except ValueError as error:
            faults.append(Fault(file, line, str(error), "Der Wert ist nicht gültig."))
            continue
        key = short_ags(row[columns[0]])
        if key in items:
            faults.append(Fault(file, line, columns[0], f"Der AGS {key} steht zweimal."))
        items[key] = item
    return tuple(items.values()), tuple(faults)


def _complete(row: dict[str | None, str | None]) -> _Row:
    cells = {name: cell for name, cell in row.items() if name is not None and cell is not None}
    if len(cells) < len(row):
        raise ValueError("Spaltenzahl")
    return cells


def _district(row: _Row, facts: Sequence[ApplicantFact]) -> District:
    return District(
        ags=_matching(row["ags"], _FIVE_OR_EIGHT, "ags"),
        ags8=_matching(row["ags8"], _EIGHT, "ags8") if row["ags8"] else None,
        name=_filled(row, "name"),
        full_name=_filled(row, "full_name"),
        kind=_filled(row, "kind"),
        seat=_filled(row, "seat"),
        court=_filled(row, "court"),
        aliases=_several(row["aliases"]),
        former_names=_several(row["former_names"]),
        bare_name_ambiguous=_answer(row["bare_name_ambiguous"], "bare_name_ambiguous"),
        facts={fact.name: _fact(row, fact) for fact in facts if row[fact.column].strip()},
    )


def _fact(row: _Row, fact: ApplicantFact) -> Code:
    cell = row[fact.column].strip()
    if fact.kind is FactKind.ANSWER:
        return int(_answer(cell, fact.column))
    try:
        return code_of(fact.kind, cell)
    except ValueError:
        raise ValueError(fact.column) from None


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


def _answer(text: str, column: str) -> bool:
    if text not in {"ja", "nein"}:
        raise ValueError(column)
    return text == "ja"
