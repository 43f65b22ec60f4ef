"""All entries of the trail as a workbook: one row an entry, to be filtered and searched."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from grantrules.report import style
from grantrules.report.entry import Entry, number, text
from grantrules.report.entry_line import TITLES, entry_text, reference_of
from grantrules.report.person_text import person_text
from grantrules.report.recorded_at import recorded_at
from grantrules.report.sheet import Column, Layout, Row, Sheet, note
from grantrules.report.workbook import new_workbook, save

Json = Mapping[str, Any]
_COLUMNS = (
    Column("Nummer", 9),
    Column("Zeit", 20),
    Column("Art", 18),
    Column("Person", 22),
    Column("Vorgang", 18),
    Column("Was geschah", 60),
    Column("Einzelheiten", 60),
)
_NOTE = "Auszug aus dem Protokoll; maßgeblich sind die Zeilen in der Falldatenbank."
# Details are for searching; the whole line stands in the JSON lines.
_MOST = 2_000
_HEIGHT = 26.0


def write_trail(entries: Iterable[Json], names: Mapping[str, str], path: Path) -> int:
    """Writes entries, each with seq, at, type and body; gives how many there were."""
    workbook = new_workbook("Protokoll")
    layout = Layout(
        "Protokoll", _COLUMNS, (note(_NOTE, len(_COLUMNS)),), frozen=1, footer="Protokoll"
    )
    sheet = Sheet(workbook, layout)
    count = 0
    for one in entries:
        count += 1
        sheet.row(Row(_row(one, names), _HEIGHT))
    sheet.finish()
    save(workbook, path)
    return count


def _row(entry: Json, names: Mapping[str, str]) -> list[Entry]:
    body = entry["body"]
    by = body.get("by")
    return [
        number(entry["seq"]),
        text(recorded_at(entry["at"])),
        text(TITLES[entry["type"]]),
        text(None if by is None else person_text({"pseudonym": by, "name": names.get(by)})),
        text(reference_of(body), style.STRONG),
        text(entry_text(entry, names)),
        text(json.dumps(body, ensure_ascii=False, sort_keys=True)[:_MOST]),
    ]
