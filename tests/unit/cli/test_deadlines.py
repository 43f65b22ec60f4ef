"""`grantrules deadlines`: what people, other systems and calendars get."""

import json
from datetime import date
from pathlib import Path

import pytest
from tests.unit.builders import asking
from tests.unit.desks import Office
from tests.unit.rulebook.copies import edited

from grantrules.batch import deciding
from grantrules.cli.main import run

_NOT_BEFORE_2030 = (
    'from: 2025-01-01\n        value: "6M"',
    'from: 2030-01-01\n        value: "6M"',
)
WORDS = ["deadlines", "--on", "2026-11-24"]


@pytest.fixture(name="office")
def _office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    """Asks for a signature until 28.12.2026, in the working directory."""
    monkeypatch.chdir(tmp_path)
    office = Office("grantrules.db")
    office.receive(asking("A").model_copy(update={"signed": None}))
    deciding.request_information(office.desk(), "A", date(2026, 11, 23))
    return office


@pytest.mark.usefixtures("office")
@pytest.mark.parametrize(
    ("words", "status", "shown"),
    [
        ([], 0, False),
        (["--all"], 0, True),
        (["--within", "6W"], 0, True),
        (["--on", "2026-12-28"], 1, True),
        (["--on", "29.12.2026"], 1, True),
    ],
    ids=str,
)
def test_what_is_later_is_shown_on_request(
    words: list[str], status: int, *, shown: bool, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run([*WORDS, *words]) == status

    out = capfd.readouterr().out
    assert ("28.12.2026" in out) is shown
    assert ("--all" in out) is not shown


def test_the_document_has_everything(office: Office, capfd: pytest.CaptureFixture[str]) -> None:
    assert run([*WORDS, "--json"]) == 0

    [found] = json.loads(capfd.readouterr().out)["deadlines"]
    assert (found["reference"], found["state"]) == (office.case("A").reference, "later")


def test_calendar_and_workbook_are_new_files(
    office: Office, capfd: pytest.CaptureFixture[str]
) -> None:
    files = ["--ics", "fristen.ics", "--xlsx", "fristen.xlsx"]

    first, again = run([*WORDS, *files]), run([*WORDS, *files])

    assert (first, again) == (0, 2)
    assert "gibt es schon" in capfd.readouterr().err
    calendar = Path("fristen.ics").read_bytes()
    assert b"DTSTAMP:20261123T100000Z" in calendar
    assert Path("fristen.xlsx").stat().st_size > 0
    assert office.case("A").request is not None


def test_an_empty_register_stamps_its_calendar_with_the_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Office("grantrules.db")

    assert run(["deadlines", "--on", "2026-08-01", "--ics", "f.ics"]) == 0
    assert b"DTSTAMP:20260801T000000Z" in Path("f.ics").read_bytes()


def test_what_cannot_be_reckoned_is_told(
    office: Office, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    office.receive(asking("B"))
    office.decide("B")
    book = edited(tmp_path / "buch", "parameters.yaml", *_NOT_BEFORE_2030)

    status = run([*WORDS, "--programme", str(book)])

    assert status == 1
    assert "Mangel (proof_of_use_period.missing) bei B: " in capfd.readouterr().err
