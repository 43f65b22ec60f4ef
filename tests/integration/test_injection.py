"""Text from a file never becomes a formula, markup, a link or a path in any result."""

import csv
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote_to_bytes
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest
from jsonschema import Draft202012Validator
from openpyxl import Workbook, load_workbook
from tests.integration.workbooks import HEADINGS, row

from grantrules.report.schema import problems_schema, proposals_schema

pytestmark = pytest.mark.slow
HOSTILE = (
    "=1+1",
    "+cmd|' /C calc'!A0",
    "@SUM(1)",
    "-1+1",
    '="x"',
    "\t=1",
    "\r=1",
    "_x003D_1",
    "<b>x</b>",
    "[bold red]x[/]",
    "[/nichts]",
    "../../x",
    "..\\..\\x",
    "file:///etc/passwd",
    "http://127.0.0.1/x",
    '=HYPERLINK("http://127.0.0.1/x";"hier")',
    "javascript:alert(1)",
    "{=1}",
    "'x",
    '&G&"Arial"&P',
    "\x1b[31mrot\x1b]0;Titel\x07",
    "x\u202ey",
    "x" * 40_000,
    "😀",
    "„x“ (Zelle A1): y. Bitte z. {applicant} %s $1",
    "x#y!A1 %0A",
)
TEXTS = (
    ("Aktenzeichen",),
    ("Antragsteller", "AGS", "Personalkosten", "Förderende", "Unterschrift"),
    ("Eingang am", "Stellenumfang (VZÄ)"),
)
RESULTS = ("entscheidungsvorschlaege", "maengel")
CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
NOT_IN_A_SHEET_NAME = re.compile(r"[\\/*?:\[\]\x00-\x1f]")
NOT_IN_A_CELL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


class Outcome(NamedTuple):
    """What a run left behind."""

    inputs: Path
    results: Path
    done: subprocess.CompletedProcess[bytes]

    def document(self, name: str) -> Any:  # noqa: ANN401 - JSON
        return json.loads((self.results / f"{name}.json").read_bytes())

    def parts(self, name: str) -> dict[str, bytes]:
        with ZipFile(self.results / f"{name}.xlsx") as archive:
            return {one: archive.read(one) for one in archive.namelist()}


@pytest.fixture(name="outcome", scope="module")
def _outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    folder = tmp_path_factory.mktemp("boese")
    inputs, results = folder / "eingang", folder / "ergebnis"
    inputs.mkdir()
    for number, text in enumerate(HOSTILE):
        write_xlsx(inputs / file_name(number, text, "xlsx"), number, text)
        write_csv(inputs / file_name(number, text, "csv"), number, text)
    write_xlsx(Path(os.fsdecode(os.fsencode(inputs) + b"/k\xf6ln.xlsx")), 99, "x")
    (inputs / "[red]=1+1 &G.xlsx").write_bytes(b"%PDF-1.4")
    with ZipFile(inputs / "eingang.zip", "w") as archive:
        archive.writestr("../../../etc/passwd.xlsx", b"%PDF-1.4")
        archive.writestr("=1+1.xlsx", (inputs / file_name(0, HOSTILE[0], "xlsx")).read_bytes())
    done = grantrules("check", inputs, "-o", results, "--db", folder / "fall.db", "--json")
    return Outcome(inputs, results, done)


def file_name(number: int, text: str, ending: str) -> str:
    return f"{number:02d} {text.replace('/', '∕')[:60]}.{ending}"


def fields(number: int, text: str) -> tuple[list[str], list[list[Any]]]:
    """Gives headings, one of them unknown, and rows in which every text field is hostile once."""
    plain = row(**{"Eingang am": "10.08.2026 09:15", "Förderbeginn": "01.01.2026", text: text})
    rows = [
        {**plain, "Aktenzeichen": f"{number}-{place}", **dict.fromkeys(hostile, text)}
        for place, hostile in enumerate(TEXTS)
    ]
    headings = [*HEADINGS, text]
    return headings, [[one[heading] for heading in headings] for one in rows]


def write_xlsx(path: Path, number: int, text: str) -> None:
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.title = NOT_IN_A_SHEET_NAME.sub("", text)[:31].strip("'") or "Anträge"
    headings, rows = fields(number, NOT_IN_A_CELL.sub("", text))
    lines: list[list[Any]] = [[*headings], *rows]
    for place, line in enumerate(lines, 1):
        for column, value in enumerate(line, 1):
            cell = sheet.cell(place, column, value if not isinstance(value, str) else None)
            if isinstance(value, str):
                cell.value = value[:32_767]
                cell.data_type = "s"
    workbook.save(path)


def write_csv(path: Path, number: int, text: str) -> None:
    headings, rows = fields(number, text)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows([headings, *rows])


def test_the_run_ends_well_and_reads_most_files(outcome: Outcome) -> None:
    assert outcome.done.returncode == 3
    assert b"Traceback" not in outcome.done.stderr
    read = outcome.document("entscheidungsvorschlaege")["inputs"]
    assert len(read) > len(HOSTILE)


@pytest.mark.parametrize("name", RESULTS)
def test_no_cell_is_a_formula(outcome: Outcome, name: str) -> None:
    workbook = load_workbook(outcome.results / f"{name}.xlsx")

    kinds = {c.data_type for sheet in workbook for line in sheet.iter_rows() for c in line}
    assert kinds <= {"s", "n", "d"}
    parts = outcome.parts(name)
    assert [one for one in parts if re.search(rb"<(\w+:)?f[ >/]", parts[one])] == []


@pytest.mark.parametrize("name", RESULTS)
def test_texts_stand_in_the_workbook_as_they_are(outcome: Outcome, name: str) -> None:
    sheets = load_workbook(outcome.results / f"{name}.xlsx").worksheets

    texts = {str(value) for sheet in sheets for line in sheet.values for value in line if value}
    for text in ("=1+1", "<b>x</b>", "[bold red]x[/]", '&G&"Arial"&P'):
        assert any(text in one for one in texts), text
    assert [one for one in texts if CONTROLS.search(one.replace("\t", ""))] == []


@pytest.mark.parametrize("name", RESULTS)
def test_every_link_leads_to_a_file_that_was_put_in(outcome: Outcome, name: str) -> None:
    targets = [one.get("Target", "") for one in external(outcome.parts(name))]

    assert targets
    for target in targets:
        way = os.fsdecode(unquote_to_bytes(target.partition("#")[0]))
        assert not re.match(r"[A-Za-z][A-Za-z0-9+.-]*:|[/\\]", target), target
        place = (outcome.results / way).resolve()
        assert place.is_file(), target
        assert place.parent == outcome.inputs, target


@pytest.mark.parametrize("name", RESULTS)
def test_nothing_but_a_link_leads_out_of_a_workbook(outcome: Outcome, name: str) -> None:
    kinds = {one.get("Type", "").rpartition("/")[2] for one in external(outcome.parts(name))}

    assert kinds == {"hyperlink"}


@pytest.mark.parametrize("name", RESULTS)
def test_names_headers_comments_and_properties_hold_no_text_of_a_file(
    outcome: Outcome, name: str
) -> None:
    parts = outcome.parts(name)

    assert [one for one in parts if "comment" in one or "macro" in one.casefold()] == []
    workbook = ET.fromstring(parts["xl/workbook.xml"])  # noqa: S314 - our own file
    ours = {sheet.get("name") for sheet in workbook.iter() if sheet.tag.endswith("}sheet")}
    assert ours <= OUR_SHEETS
    names = [one.text or "" for one in workbook.iter() if one.tag.endswith("}definedName")]
    assert {one.split("!")[0].strip("'") for one in names} <= OUR_SHEETS
    around = b"".join(parts[one] for one in parts if one.startswith("docProps"))
    footers = b"".join(
        found
        for one in parts
        if one.startswith("xl/worksheets/sheet")
        for found in re.findall(rb"<headerFooter.*?</headerFooter>", parts[one])
    )
    for mark in (b"1+1", b"calc", b"127.0.0.1", b"Arial", b"passwd"):
        assert mark not in around
        assert mark not in footers


def test_both_documents_fulfil_their_schemas(outcome: Outcome) -> None:
    Draft202012Validator(proposals_schema()).validate(outcome.document("entscheidungsvorschlaege"))
    Draft202012Validator(problems_schema()).validate(outcome.document("maengel"))


def test_no_document_names_a_place_on_this_machine(outcome: Outcome) -> None:
    for name in RESULTS:
        assert str(outcome.inputs.parent) not in json.dumps(
            outcome.document(name), ensure_ascii=False
        )


def test_the_requests_hold_no_line_or_control_of_a_file(outcome: Outcome) -> None:
    texts = [one["paragraph"] for one in outcome.document("maengel")["requests"]]

    assert texts
    assert [one for one in texts if CONTROLS.search(one)] == []
    for text in texts:
        opening, _, *points = text.split("\n\n")[0:3]
        assert opening == "Sehr geehrte Damen und Herren,"
        assert all(re.match(r"[0-9]+\. ", line) for line in points[0].split("\n"))


def test_standard_error_steers_no_terminal(outcome: Outcome) -> None:
    said = outcome.done.stderr.decode()

    assert CONTROLS.search(said) is None
    assert "[red]=1+1 &G.xlsx" in said


def test_standard_output_is_the_document_alone(outcome: Outcome) -> None:
    assert outcome.done.stdout == (outcome.results / "entscheidungsvorschlaege.json").read_bytes()


@pytest.mark.parametrize("command", [["audit", "show"], ["explain", "2"], ["explain", "3"]])
def test_the_record_steers_no_terminal_either(outcome: Outcome, command: list[str]) -> None:
    database = outcome.results.parent / "fall.db"

    done = grantrules(*command, "--db", database)

    assert done.returncode == 0
    assert CONTROLS.search(done.stdout.decode()) is None


def grantrules(*order: str | Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "grantrules", *order], capture_output=True, check=False
    )


def external(parts: dict[str, bytes]) -> list[ET.Element]:
    """Gives every relation of a workbook that leads out of it."""
    found = [
        relation
        for name, content in parts.items()
        if name.endswith(".rels")
        for relation in ET.fromstring(content)  # noqa: S314 - our own file
    ]
    return [one for one in found if one.get("TargetMode") == "External"]


OUR_SHEETS = {
    "Übersicht",
    "Vorschläge",
    "Prüfmatrix",
    "Feststellungen",
    "Haushalt",
    "Mängel",
    "Was zu tun ist",
    "Nachforderungen",
    "Annahmen",
}
