"""The same applications in every format, and as forms, give the same proposals."""

import json
import re
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from tests.integration.formats import write_as, write_form
from tests.integration.workbooks import row

from grantrules.cli.main import run
from grantrules.intake.workbook_cells import FileFormat

Json = dict[str, Any]
RECEIVED = datetime(2026, 8, 10, 9, 15)  # noqa: DTZ001 - cells have no zone
FORMATS = [FileFormat.XLSX, FileFormat.ODS, FileFormat.XLS, FileFormat.XLSB, FileFormat.CSV]
DISTRICTS = [
    *(("07334", "Landkreis Germersheim"), ("07318", "Speyer"), ("07319", "Worms")),
    *(("07111", "Koblenz"), ("07336", "LK Kusel"), ("07339", "Landkreis Mainz-Bingen")),
    *((7338, "Rhein-Pfalz-Kreis"), ("07315", "Stadt Mainz"), ("07211", "Trier")),
    *(("07131", "Landkreis Ahrweiler"), ("07132", "Landkreis Altenkirchen")),
    *(("07133", "Landkreis Bad Kreuznach"), ("07134", "Landkreis Birkenfeld")),
    *(("07135", "Landkreis Cochem-Zell"), ("07137", "Landkreis Mayen-Koblenz")),
    *(("07138", "Landkreis Neuwied"), ("07140", "Rhein-Hunsrück-Kreis")),
    *(("07141", "Rhein-Lahn-Kreis"), ("07143", "Westerwaldkreis")),
    *(("07231", "Landkreis Bernkastel-Wittlich"), ("07233", "Landkreis Vulkaneifel")),
]
CHANGES: list[dict[str, object]] = [
    {},
    {"Personalkosten": 72500},
    {"Sachkosten": 30000.5, "Drittmittel Sach": 1234.56},
    {"Arbeitsvertrag vom": date(2026, 1, 5)},
    {"Personalkosten": None},
    {"Personalkosten": "60.00"},
    {"Eigenmittel": 59999.99},
    {"Förderbeginn": "31.02.2026"},
    {"Arbeitsvertrag vom": "#REF!"},
    {"Vollständig am": "#N/A"},
    {"Sachkosten": "#DIV/0!"},
    {"Vorzeitiger Beginn zugestimmt am": "#REF!", "Arbeitsvertrag vom": date(2026, 1, 5)},
    {"Stellenumfang (VZÄ)": 0.5},
    {"Unterschrift": "vielleicht"},
    {"Gesamtfinanzierung gesichert": "nein"},
    {"Eingang am": datetime(2026, 12, 28, 23, 59)},  # noqa: DTZ001 - cells have no zone
    {"Andere Landesmittel": 5000},
    {"Finanzierungsplan": True, "Stellenbeschreibung": False},
    {"Vollständig am": datetime(2026, 9, 1, 0, 0)},  # noqa: DTZ001 - cells have no zone
    {"Förderende": None, "Drittmittel Personal": None},
    {"Personalkosten": "sechzigtausend", "Eingang am": "1.9.26"},
]
ROWS = [
    row(
        **{
            "Aktenzeichen": f"2026-{number:03}",
            "AGS": ags,
            "Antragsteller": name,
            **change,
        }
    )
    for number, ((ags, name), change) in enumerate(zip(DISTRICTS, CHANGES, strict=True), start=1)
]


OPTIONAL = ("Vollständig am", "Arbeitsvertrag vom", "Vorzeitiger Beginn zugestimmt am", "AGS")
REQUIRED = ("Personalkosten", "Förderbeginn", "Eingang am", "Unterschrift", "Stellenumfang (VZÄ)")
_PLACE = re.compile(r" \(Zellen? [^)]*\)")


class Judged(NamedTuple):
    """The proposals of a run, and its errors by reference and code, without any place."""

    proposals: list[Json]
    errors: list[tuple[str, str]]


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> Judged:
    """What the list gives as .xlsx."""
    folder = tmp_path_factory.mktemp("xlsx")
    return judged(write_as(FileFormat.XLSX, folder, ROWS), folder)


def judged(path: Path, folder: Path) -> Judged:
    """What a run over a file or folder gives."""
    document = checked(path, folder)
    # What calamine shows as empty may be an error; the proposal is the same.
    errors = sorted(
        (one["reference"], one["code"].removesuffix("_or_error"))
        for one in document["problems"]
        if one["severity"] == "error"
    )
    return Judged([without_places(one) for one in document["proposals"]], errors)


def checked(path: Path, folder: Path) -> Json:
    """What a run over a file or folder writes, without places in its sentences."""
    run(["check", str(path), "-o", str(folder / "ergebnis"), "--db", str(folder / "fall.db")])
    text = (folder / "ergebnis" / "entscheidungsvorschlaege.json").read_text("utf-8")
    document: Json = json.loads(_PLACE.sub("", text))
    return document


def without_places(proposal: Json) -> Json:
    for finding in proposal["findings"]:
        for fact in finding["facts"]:
            fact["cell"] = None
    return {**proposal, "source": None}


def test_the_list_holds_every_outcome_worth_comparing(expected: Judged) -> None:
    assert len(expected.proposals) == len(ROWS)
    assert {one["outcome"] for one in expected.proposals} == {
        *("approve", "approve_reduced", "reject", "request_information", "review")
    }


@pytest.mark.parametrize("form", FORMATS[1:])
def test_the_same_list_gives_the_same_proposals_in_every_format(
    form: FileFormat, expected: Judged, tmp_path: Path
) -> None:
    assert judged(write_as(form, tmp_path, ROWS), tmp_path) == expected


def test_forms_give_the_same_proposals_as_the_list(expected: Judged, tmp_path: Path) -> None:
    forms = tmp_path / "formulare"
    forms.mkdir()
    for number, one in enumerate(ROWS):
        write_form(forms / f"{number:02}.xlsx", one)

    assert judged(forms, tmp_path) == expected


@pytest.mark.parametrize("form", FORMATS)
def test_an_error_value_is_never_taken_for_an_empty_cell(form: FileFormat, tmp_path: Path) -> None:
    faulty = [
        {**one, heading: "#REF!"}
        for one, heading in zip(healthy(), (*OPTIONAL, *REQUIRED), strict=False)
    ]
    sound = healthy()[len(faulty)]

    document = checked(write_as(form, tmp_path, [*faulty, sound]), tmp_path)

    outcomes = {one["reference"]: one["outcome"] for one in document["proposals"]}
    assert outcomes.pop(str(sound["Aktenzeichen"])) == "approve"
    assert set(outcomes.values()) == {"request_information", "review"}
    errors = [one["code"] for one in document["problems"] if one["severity"] == "error"]
    assert errors == ["cell.error"] * len(faulty)


def healthy() -> list[dict[str, object]]:
    return [
        row(Aktenzeichen=f"2026-{number:03}", AGS=ags, Antragsteller=name)
        for number, (ags, name) in enumerate(DISTRICTS)
    ]
