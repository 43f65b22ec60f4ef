"""`grantrules register extend`: the new last day and the steps to it."""

import json
from datetime import date
from pathlib import Path

import pytest
from tests.unit.builders import asking
from tests.unit.cli.test_register_acts import PEOPLE
from tests.unit.desks import Office

from grantrules.batch import deciding
from grantrules.cli.main import run
from grantrules.register.person import people_of
from grantrules.rulebook.loading import load_rulebook

WORDS = ["register", "extend", "A", "--reason", "Umzug.", "--as", "anna", "--until"]


@pytest.fixture(autouse=True)
def _office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Asks for a signature until 28.12.2026, in the working directory."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GRANTRULES_PEOPLE", raising=False)
    Path("personen.toml").write_text(PEOPLE, encoding="utf-8")
    office = Office("grantrules.db")
    office.book = load_rulebook("integrationsmanager-rlp")
    office.people = people_of(Path("personen.toml"))
    office.receive(asking("A").model_copy(update={"signed": None}))
    deciding.request_information(office.desk(), "A", date(2026, 11, 23))


def test_people_read_the_new_last_day_and_why(capfd: pytest.CaptureFixture[str]) -> None:
    assert run([*WORDS, "09.01.2027"]) == 0

    first, *steps = capfd.readouterr().out.splitlines()
    assert first.startswith("A: Frist verlängert bis 11.01.2027 (Eintrag ")
    assert any("§ 31 Abs. 7 VwVfG" in step for step in steps)
    assert "ein Samstag" in steps[-1]
    run(["register", "show", "A"])
    assert "bis 11.01.2027. Umzug." in capfd.readouterr().out
    run(["register", "list"])
    assert "11.01.2027" in capfd.readouterr().out


def test_other_systems_read_the_case(capfd: pytest.CaptureFixture[str]) -> None:
    assert run([*WORDS, "2027-01-09", "--json"]) == 0

    case = json.loads(capfd.readouterr().out)["done"][0]["case"]
    assert case["due_on"] == "2027-01-11"
    assert case["extension"]["until"] == "2027-01-09"
    assert case["extension"]["reason"] == "Umzug."


@pytest.mark.parametrize(
    ("day", "said"),
    [("01.12.2026", "auf einen späteren Tag"), ("2101-01-01", "liegt außerhalb der Jahre")],
)
def test_a_day_that_does_not_extend_is_refused(
    day: str, said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run([*WORDS, day]) == 2

    assert said in capfd.readouterr().err
