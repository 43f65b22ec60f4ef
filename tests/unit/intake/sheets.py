"""Workbooks that a clerk could receive, made in the test."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from grantrules.intake.columns import COLUMNS, Column
from grantrules.intake.file_cells import file_cells
from grantrules.intake.questions import Questions, questions_for
from grantrules.intake.workbook_reading import WorkbookReading, read_workbook
from grantrules.model.district import District
from grantrules.model.entry import FurtherEntry
from grantrules.model.fact import FactKind

clock = datetime.fromisoformat
OPTIONAL = {
    "reference",
    "completed_at",
    "ags",
    "contract_signed_on",
    "early_start_approved_on",
}
REQUIRED = tuple(one.key for one in COLUMNS if one.key not in OPTIONAL)
QUESTIONS = questions_for("Förderung von Stellen", (), REQUIRED, ())
PERSONS = FurtherEntry(
    key="persons",
    heading="Personen auf der Stelle",
    kind=FactKind.COUNT,
    hint="Wie viele Personen sich die Stelle teilen.",
    synonyms=("Anzahl Personen",),
)
SMALLEST_SHARE = FurtherEntry(
    key="smallest_share",
    heading="Kleinster Stellenanteil (VZÄ)",
    kind=FactKind.FTE,
    hint="Der kleinste Anteil einer der Personen.",
)
SIGNED_PDF = FurtherEntry(
    key="signed_pdf",
    heading="Unterschriebenes PDF liegt vor",
    kind=FactKind.ANSWER,
    hint="Ist das unterschriebene PDF eingegangen?",
)
HEADINGS = {one.key: one.heading for one in COLUMNS}
COMPLETE: Mapping[str, object] = {
    "reference": "2026-001",
    "received_at": clock("2026-08-10 09:15"),
    "completed_at": None,
    "ags": "07334",
    "applicant": "Landkreis Germersheim",
    "funding_start": date(2026, 1, 1),
    "funding_end": date(2026, 12, 31),
    "fte": 1,
    "contract_signed_on": None,
    "early_start_approved_on": None,
    "salary_costs": 60000,
    "material_costs": 20000,
    "third_party_salary": 0,
    "third_party_material": 0,
    "other_state_funds": 0,
    "own_funds": 0,
    "financing_secured": "ja",
    "partial_funding_accepted": "nein",
    "financing_plan": "ja",
    "job_description": "ja",
    "signed": "ja",
}
Row = Mapping[str, object]


def complete(**changes: object) -> dict[str, object]:
    """A complete application, with changes by key."""
    return {**COMPLETE, **changes}


def list_of(*rows: Row, headings: Mapping[str, str] = HEADINGS, header_row: int = 1) -> Workbook:
    """A list with these headings, and these applications below them."""
    workbook = Workbook()
    sheet = first(workbook)
    sheet.title = "Anträge"
    add_list(sheet, rows, headings=headings, header_row=header_row)
    return workbook


def add_list(
    sheet: Worksheet,
    rows: Iterable[Row],
    *,
    headings: Mapping[str, str] = HEADINGS,
    header_row: int = 1,
) -> None:
    """Writes a header row and the applications below it."""
    for column, (key, heading) in enumerate(headings.items(), start=1):
        sheet.cell(header_row, column).value = heading
        for row, facts in enumerate(rows, start=header_row + 1):
            put(sheet, row, column, facts.get(key))


def form_of(
    facts: Row = COMPLETE, *, title: str = "Antrag", headings: Mapping[str, str] = HEADINGS
) -> Workbook:
    """A form with labels in column A and values in column B, from row 3 on."""
    workbook = Workbook()
    sheet = first(workbook)
    sheet.title = title
    sheet["A1"] = "Antrag auf Förderung"
    for row, (key, heading) in enumerate(headings.items(), start=3):
        sheet.cell(row, 1).value = heading
        put(sheet, row, 2, facts.get(key))
    return workbook


def put(sheet: Worksheet, row: int, column: int, value: object) -> None:
    """Writes whatever a test wants to see read."""
    sheet.cell(row, column).value = value  # type: ignore[assignment] # the tests write anything


def first(workbook: Workbook) -> Worksheet:
    """The first sheet."""
    return workbook.worksheets[0]


def read(
    workbook: Workbook,
    tmp_path: Path,
    *,
    name: str = "antraege.xlsx",
    mend: Callable[[bytes], bytes] = bytes,
) -> WorkbookReading:
    """Saves and reads a workbook; `mend` changes its bytes in between."""
    return read_workbook(name, mend(saved(workbook, tmp_path)), QUESTIONS, file_cells)


def read_as(workbook: Workbook, questions: Questions, tmp_path: Path) -> WorkbookReading:
    """Saves a workbook and reads it as one of another programme."""
    return read_workbook("antraege.xlsx", saved(workbook, tmp_path), questions, file_cells)


def saved(workbook: Workbook, tmp_path: Path) -> bytes:
    """The bytes of a workbook."""
    path = tmp_path / "mappe.xlsx"
    workbook.save(path)
    return path.read_bytes()


def asking(
    *entries: FurtherEntry,
    required: tuple[str, ...] = REQUIRED,
    districts: tuple[District, ...] = (),
) -> Questions:
    """The questions of a programme with further entries."""
    return questions_for("Förderung von Stellen", entries, required, districts)


def keyed(key: str, questions: Questions = QUESTIONS) -> Column:
    """The column of a key."""
    column = questions.keyed(key)
    assert column is not None
    return column


def codes(reading: WorkbookReading) -> list[str]:
    """The codes of all problems, in order."""
    return [problem.code for problem in reading.problems]


def district(ags: str, full_name: str) -> District:
    """A district with nothing but a key and a name."""
    return District(
        ags=ags,
        ags8=None,
        name=full_name,
        full_name=full_name,
        kind="Landkreis",
        seat="",
        court="",
        aliases=(),
        former_names=(),
        bare_name_ambiguous=False,
    )


def named(value: object) -> str:
    """Names a case whose content is binary: pytest takes bytes for no name."""
    return str(value) if isinstance(value, str) else type(value).__name__
