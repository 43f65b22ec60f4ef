"""The commands of acts: a sentence or a document for each case, and what changed for others."""

import json
from pathlib import Path

import pytest
from tests.unit.builders import asking
from tests.unit.desks import STAFF, Office

from grantrules.cli.main import run
from grantrules.model.proposal import Outcome
from grantrules.register.person import people_of
from grantrules.rulebook.loading import load_rulebook

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


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    """Gives a register under the shipped rule book in the working directory."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GRANTRULES_PEOPLE", raising=False)
    Path("personen.toml").write_text(PEOPLE, encoding="utf-8")
    office = Office("grantrules.db")
    office.book = load_rulebook("integrationsmanager-rlp")
    office.people = people_of(Path("personen.toml"))
    office.asked_for(A=80_000, B=80_000)
    return office


def _said(capfd: pytest.CaptureFixture[str], *words: str) -> str:
    capfd.readouterr()
    who = () if words[0] == "show" else ("--as", "anna")
    assert run(["register", *words, *who]) == 0
    return capfd.readouterr().out


def test_each_case_is_one_sentence(office: Office, capfd: pytest.CaptureFixture[str]) -> None:
    office.confirm("A", "B")

    lines = _said(capfd, "sign", "A", "B").splitlines()

    assert [line.split(" (")[0] for line in lines] == [
        "A: einmal gezeichnet",
        "B: einmal gezeichnet",
    ]


def test_a_finding_tells_what_it_changed(office: Office, capfd: pytest.CaptureFixture[str]) -> None:
    words = ("assess", "A", "FR-05", "not_met", "--reason", "Begonnen.")

    said = _said(capfd, *words)

    assert "  A: Prüfung durch Menschen (bisher Bewilligung)" in said
    assert office.case("A").outcome is Outcome.REVIEW


def test_new_facts_are_to_be_looked_at_until_they_are_dismissed(
    office: Office, capfd: pytest.CaptureFixture[str]
) -> None:
    office.confirm("A")
    office.sign("A")
    office.receive(asking("A", eur=20_000))
    (held,) = office.case("A").unheeded
    listed = _said(capfd, "show", "A")

    said = _said(capfd, "dismiss", "A", str(held.seq), "--reason", "Schreibfehler.")

    assert f"Zu tun: neue Angaben ansehen (Eintrag {held.seq})" in listed
    assert said.startswith("A: einmal gezeichnet (Eintrag ")
    assert said.endswith("Zu tun: zweite Unterschrift\n")


def test_a_document_has_entries_case_and_changes(
    office: Office, capfd: pytest.CaptureFixture[str]
) -> None:
    words = ("withdraw", "A", "--reason", "Verzicht.", "--json")

    (done,) = json.loads(_said(capfd, *words))["done"]

    assert set(done) == {"entries", "case", "changes"}
    assert done["case"]["state"] == office.case("A").state == "withdrawn"


def test_a_distribution_that_changes_nothing_says_so(
    office: Office, capfd: pytest.CaptureFixture[str]
) -> None:
    said = _said(capfd, "promote")

    assert said == "Neu verteilt; es ändert sich nichts.\n"
    assert office.case("A").outcome is Outcome.APPROVE
