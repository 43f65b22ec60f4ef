"""The register's commands: which there are, and what they show."""

import json

import pytest
from tests.unit.desks import Office

from grantrules.cli.main import run

COMMANDS = {
    "import",
    "list",
    "show",
    "assess",
    "sign",
    "override",
    "request",
    "extend",
    "letter",
    "withdraw",
    "revoke",
    "notify",
    "instalments",
    "pay",
    "prove",
    "know",
    "hearing",
    "statement",
    "claim",
    "late-use",
    "waive",
    "approve",
    "repaid",
    "promote",
    "correct",
    "confirm",
    "budget",
    "overdue",
}


@pytest.fixture
def office(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> Office:
    """Gives a register with one case in the working directory."""
    monkeypatch.chdir(str(tmp_path))
    office = Office("grantrules.db")
    office.asked_for(A=80_000)
    return office


def test_the_help_names_every_command(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["register", "--help"]) == 0

    listed = {line.split()[0] for line in capfd.readouterr().out.splitlines() if line.strip()}
    assert listed >= COMMANDS


@pytest.mark.parametrize("command", [["list"], ["show", "A"], ["budget"], ["overdue"]])
def test_what_is_shown_changes_nothing(command: list[str], office: Office) -> None:
    before = office.case("A")

    assert run(["register", *command]) == 0
    assert office.case("A") == before


def test_a_state_is_named_by_its_code(office: Office, capfd: pytest.CaptureFixture[str]) -> None:
    run(["register", "list", "--state", "decided", "--json"])
    decided = json.loads(capfd.readouterr().out)
    status = run(["register", "list", "--state", "entschieden"])

    assert office.case("A")
    assert decided["cases"] == []
    assert status == 2


def test_what_would_steer_a_terminal_is_not_shown(
    office: Office, capfd: pytest.CaptureFixture[str]
) -> None:
    status = run(["register", "show", "\x1b[31mZ"])

    assert office.case("A")
    assert status == 2
    assert "\x1b" not in capfd.readouterr().err
