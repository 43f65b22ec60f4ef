"""`grantrules report`: the files that people take away."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from tests.unit.desks import Office

from grantrules.cli.main import run
from grantrules.report.schema import report_schema

FILES = ["auswertung.html", "auswertung.json", "auswertung.xlsx", "kommunen.csv", "zuwendungen.csv"]
WORDS = ["report", "-o", "aus", "--on", "24.11.2026"]


@pytest.fixture(name="office", autouse=True)
def _office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    monkeypatch.chdir(tmp_path)
    office = Office("grantrules.db")
    office.asked_for(A=80_000, B=80_000)
    office.decide("A")
    return office


def _contents() -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in sorted(Path("aus").iterdir())}


def test_the_files_are_the_same_for_the_same_register_and_day() -> None:
    assert run(WORDS) == 0
    first = _contents()
    assert run(WORDS) == 0

    assert list(first) == FILES
    assert _contents() == first


def test_the_document_fulfils_its_schema(office: Office) -> None:
    run([*WORDS, "--year", "2026"])

    document = json.loads(Path("aus/auswertung.json").read_text("utf-8"))
    Draft202012Validator(report_schema()).validate(document)
    assert [one["year"] for one in document["years"]] == [2026]
    assert document["grants"][0]["reference"] == office.case("A").reference


def test_another_programme_has_no_map(capfd: pytest.CaptureFixture[str]) -> None:
    words = [*WORDS, "--programme", "integrationsbeauftragte-bw", "--year", "2026"]

    assert run(words) == 0

    page = Path("aus/auswertung.html").read_text("utf-8")
    assert "keine Kachelkarte" in page
    assert len(page) < 100_000
    assert "Geschrieben: aus/auswertung.html" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["report"], 2),
        ([*WORDS, "--year", "abc"], 2),
        ([*WORDS, "--year", "20260"], 2),
        (["report", "-o", "grantrules.db"], 2),
        ([*WORDS, "--db", "fehlt.db"], 2),
        ([*WORDS, "--programme", "mars"], 2),
    ],
    ids=str,
)
def test_a_wrong_call_writes_nothing(
    words: list[str], status: int, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(words) == status

    assert "Fehler: " in capfd.readouterr().err
    assert not Path("aus").exists()
