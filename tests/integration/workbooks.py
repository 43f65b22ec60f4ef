"""Workbooks that a clerk could receive, made in the test."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from pathlib import Path

from openpyxl import Workbook

HEADINGS = (
    "Aktenzeichen",
    "Eingang am",
    "Vollständig am",
    "AGS",
    "Antragsteller",
    "Förderbeginn",
    "Förderende",
    "Stellenumfang (VZÄ)",
    "Arbeitsvertrag vom",
    "Vorzeitiger Beginn zugestimmt am",
    "Personalkosten",
    "Sachkosten",
    "Drittmittel Personal",
    "Drittmittel Sach",
    "Andere Landesmittel",
    "Eigenmittel",
    "Gesamtfinanzierung gesichert",
    "Teilförderung akzeptiert",
    "Finanzierungsplan",
    "Stellenbeschreibung",
    "Unterschrift",
)
Row = Mapping[str, object]


def row(**changes: object) -> dict[str, object]:
    """A complete application for 2026 within all limits, with changes by heading."""
    usual: dict[str, object] = {
        "Aktenzeichen": "2026-001",
        "Eingang am": datetime(2026, 8, 10, 9, 15),  # noqa: DTZ001 - cells have no zone
        "Vollständig am": None,
        "AGS": "07334",
        "Antragsteller": "Landkreis Germersheim",
        "Förderbeginn": date(2026, 1, 1),
        "Förderende": date(2026, 12, 31),
        "Stellenumfang (VZÄ)": 1,
        "Arbeitsvertrag vom": None,
        "Vorzeitiger Beginn zugestimmt am": None,
        "Personalkosten": 60000,
        "Sachkosten": 20000,
        "Drittmittel Personal": 0,
        "Drittmittel Sach": 0,
        "Andere Landesmittel": 0,
        "Eigenmittel": 0,
        **dict.fromkeys(HEADINGS[-5:], "ja"),
    }
    return {**usual, **changes}


def write_list(path: Path, rows: Iterable[Row], headings: Iterable[str] = HEADINGS) -> Path:
    """Writes a list workbook with one application a row."""
    columns = list(headings)
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.title = "Anträge"
    sheet.append(columns)
    for one in rows:
        sheet.append([one[heading] for heading in columns])
    workbook.save(path)
    return path
