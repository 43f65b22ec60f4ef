"""A rule book comes into force by command: with a reason, examined, and told."""

import json
from datetime import date
from pathlib import Path

import pytest
from tests.unit.builders import shipped
from tests.unit.desks import STAFF, Office, book_with

from grantrules.cli.main import run
from grantrules.cli.register_activate import gates_of
from grantrules.register.case_entries import RulesActivated
from grantrules.register.history import entries
from grantrules.register.person import people_of
from grantrules.specification.gates.examination import Accepted, Examination, examined
from grantrules.specification.gates.gate_finding import GateFinding, Severity

PERSON = """
[[people]]
key = "{key}"
name = "{name}"
accounts = ["{key}"]
role = "{role}"
"""
PEOPLE = "may_act_as = true\n" + "".join(
    PERSON.format(key=one.key, name=one.name, role=one.role) for one in STAFF
)
WARNING = GateFinding("code", "AB-01", Severity.WARNING, "Das stimmt nicht.", "Bitte ändern.")


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    """Gives a register under another rule book than the shipped one, in the working directory."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GRANTRULES_PEOPLE", raising=False)
    Path("personen.toml").write_text(PEOPLE, encoding="utf-8")
    office = Office("grantrules.db")
    office.book = book_with(160_000)
    office.people = people_of(Path("personen.toml"))
    office.asked_for(A=80_000, B=80_000, C=80_000)
    return office


def test_the_shipped_rule_book_comes_into_force_and_changes_are_told(
    office: Office, capfd: pytest.CaptureFixture[str]
) -> None:
    status = run(["register", "activate", "--reason", "Nachtrag.", "--as", "bert"])

    said = capfd.readouterr().out.splitlines()
    assert (status, said[1:]) == (0, ["C: Bewilligung (bisher Warteliste)"])
    assert said[0].startswith(f"In Kraft ist jetzt Fassung {shipped().version} (")
    *_, activated = (one.body for one in entries(office.database) if one.type == "rules_activated")
    assert isinstance(activated, RulesActivated)
    assert activated.reason == "Nachtrag."
    assert activated.gates is not None
    assert activated.gates.accepted > 0


def test_what_changed_is_data_too(office: Office, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["register", "activate", "--reason", "Nachtrag.", "--as", "bert", "--json"]) == 0

    changes = json.loads(capfd.readouterr().out)["changes"]
    assert {"reference": "C", "before": "waitlist", "after": "approve"} in changes
    assert office.case("C").outcome.value == "approve"


@pytest.mark.usefixtures("office")
def test_nothing_comes_into_force_without_a_reason(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["register", "activate", "--as", "bert"]) == 2

    assert "--reason" in capfd.readouterr().err


def test_what_is_left_is_told_apart_from_what_is_accepted_or_remarked() -> None:
    error = WARNING._replace(severity=Severity.ERROR)
    remark = WARNING._replace(severity=Severity.REMARK, remedy="")
    accepted = (Accepted(WARNING, "So gewollt."),)

    gates = gates_of(Examination((remark, WARNING, error), accepted, 1, 1))

    assert gates.left == (
        "Fehler: Das stimmt nicht. Bitte ändern.",
        "Warnung: Das stimmt nicht. Bitte ändern.",
    )
    assert gates.accepted == ("Das stimmt nicht. Bitte ändern. – So gewollt.",)
    assert gates.remarks == ("Das stimmt nicht.",)


def test_nothing_keeps_the_shipped_rule_book_out_of_force() -> None:
    assert gates_of(examined(shipped(), date(2026, 11, 29))).left == ()
