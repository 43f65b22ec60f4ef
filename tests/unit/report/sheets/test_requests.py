from pathlib import Path

from openpyxl.worksheet.worksheet import Worksheet
from tests.unit.report import reading

from grantrules.model.application import Source
from grantrules.model.proposal import Outcome
from grantrules.report.height import HIGHEST
from grantrules.report.point import Point
from grantrules.report.request import Request
from grantrules.report.sheets.requests import parts
from grantrules.report.told import Told

POINT = Point("Personalkosten", "antraege.xlsx", "Anträge", ("K18",), "60.00", "60,00", "Fehlt.")
REQUEST = Request(
    reference="2025-017",
    applicant="Stadt Ulm",
    outcome=Outcome.REQUEST_INFORMATION,
    source=Source(file="antraege.xlsx", sheet="Anträge", row=18),
    file="antraege.xlsx",
    points=(POINT,),
    paragraph="Sehr geehrte Damen und Herren,\n\n1. Fehlt.",
)


def sheet(tmp_path: Path, *requests: Request) -> Worksheet:
    heard = Told((), requests, {"antraege.xlsx": "../antraege.xlsx"})
    return reading.sheet(reading.written_problems(tmp_path, heard), "Nachforderungen")


def test_each_request_is_one_row_with_its_text(tmp_path: Path) -> None:
    found = sheet(tmp_path, REQUEST)

    assert reading.values(found, "Aktenzeichen") == ["2025-017"]
    assert reading.values(found, "Vorschlag") == ["Nachforderung"]
    assert reading.values(found, "Punkte") == [1]
    assert reading.values(found, "Text der Nachforderung") == [REQUEST.paragraph]


def test_the_place_is_a_link_to_the_application(tmp_path: Path) -> None:
    [cell] = reading.cells(sheet(tmp_path, REQUEST), "Fundort")

    assert cell.value == "antraege.xlsx#Anträge!A18"
    assert cell.hyperlink is not None
    assert cell.hyperlink.target == "../antraege.xlsx#Anträge!A18"


def test_a_file_that_was_not_read_says_so(tmp_path: Path) -> None:
    unread = REQUEST._replace(reference=None, applicant=None, outcome=None, source=None)

    found = sheet(tmp_path, unread)

    assert reading.values(found, "Vorschlag") == ["Datei nicht gelesen"]
    assert reading.values(found, "Fundort") == ["antraege.xlsx"]


def test_a_text_too_long_for_a_row_goes_on_in_the_next(tmp_path: Path) -> None:
    long = "\n".join(f"{number}. Fehlt." for number in range(90))

    found = sheet(tmp_path, REQUEST._replace(paragraph=long))

    texts = reading.values(found, "Text der Nachforderung")
    assert "\n".join(texts) == long
    assert reading.values(found, "Aktenzeichen") == ["2025-017", "Fortsetzung", "Fortsetzung"]
    assert all(
        (found.row_dimensions[row].height or 0) < HIGHEST for row in range(3, 3 + len(texts))
    )


def test_a_short_text_is_one_part() -> None:
    assert list(parts("a\n\nb")) == ["a\n\nb"]


def test_without_requests_the_sheet_says_so(tmp_path: Path) -> None:
    found = sheet(tmp_path)

    assert found["A1"].value == "Es gibt nichts, was bei Antragstellern nachzufordern wäre."
