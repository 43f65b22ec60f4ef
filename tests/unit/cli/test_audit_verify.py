"""`grantrules audit verify` as an auditor meets it."""

import json
from pathlib import Path

import pytest
from tests.unit.cli.audit_desk import lay_out
from tests.unit.register.keys import PETER
from tests.unit.register.sample import behind_the_back, write

from grantrules.cli.main import run


@pytest.fixture(autouse=True)
def _desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_out(tmp_path, monkeypatch)
    run(["audit", "checkpoint", "--key", "s.key", "-o", "cp.txt"])


def test_without_anchors_the_limits_of_the_verdict_are_told(
    capfd: pytest.CaptureFixture[str],
) -> None:
    status = run(["audit", "verify"])

    said = capfd.readouterr().out
    assert status == 0
    assert "unversehrt: 6 Einträge, letzte Prüfsumme" in said
    assert "Kein Prüfpunkt von außerhalb angegeben" in said


def test_root_and_share_are_told(capfd: pytest.CaptureFixture[str]) -> None:
    capfd.readouterr()
    verify = ["audit", "verify", "--anchor", "cp.txt", "--key", "v.txt"]

    statuses = [run(verify)]
    write(Path("grantrules.db"), "A-9", workbook=b"third")
    statuses += [run(verify)]

    said = capfd.readouterr().out
    assert statuses == [0, 0]
    assert f"Wurzel über alle Einträge: {Path('cp.txt').read_text().split()[2]}" in said
    assert "Prüfpunkte von außerhalb bezeugen alle 6 Einträge." in said
    assert "bezeugen Eintrag 1 bis 6; 2 von 8 Einträgen (25,0 %) ab Eintrag 7 deckt keiner." in said


def test_what_an_anchor_belies_is_tampered(capfd: pytest.CaptureFixture[str]) -> None:
    with behind_the_back(Path("grantrules.db")) as hand:
        hand.execute("DELETE FROM entries WHERE seq > 4")
        hand.execute("UPDATE head SET seq = 4, sha256 = (SELECT sha256 FROM head)")

    status = run(["audit", "verify", "--anchor", "cp.txt@2026-11-30", "--key", "s.key"])

    said = capfd.readouterr().err
    assert status == 5
    assert "Der Anker cp.txt bezeugt 6 Einträge, vorhanden sind 4." in said
    assert "NICHT unversehrt, zuerst bei Eintrag 4." in said


def test_damage_that_is_in_no_entry_is_told_without_one(capfd: pytest.CaptureFixture[str]) -> None:
    with behind_the_back(Path("grantrules.db")) as hand:
        hand.execute("DELETE FROM documents WHERE kind = 'workbook'")

    assert run(["audit", "verify"]) == 5
    assert "Das Protokoll ist NICHT unversehrt.\n" in capfd.readouterr().err


def test_a_day_before_the_entries_belies_them(capfd: pytest.CaptureFixture[str]) -> None:
    status = run(["audit", "verify", "--anchor", "cp.txt@2026-11-01", "--key", "v.txt"])

    assert status == 5
    assert "aber ein Prüfpunkt, der ihn umfasst, war spätestens" in capfd.readouterr().err


def test_an_at_sign_may_stand_in_a_name() -> None:
    Path("cp@2026-13-01").write_bytes(Path("cp.txt").read_bytes())

    assert run(["audit", "verify", "--anchor", "cp@2026-13-01", "--key", "v.txt"]) == 0


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--anchor", "cp.txt"], "kein Prüfschlüssel für die Prüfpunkte bekannt"),
        (["--anchor", "fehlt.txt"], "lässt sich nicht lesen"),
        (["--anchor", "cp.txt@2026-13-01"], "„2026-13-01“ ist kein Tag wie 24.11.2026"),
        (["--anchor", "cp.txt@gestern"], "--anchor cp.txt@gestern: „gestern“ ist kein Tag wie"),
        (["--anchor", "fehlt.txt@2026-11-30"], "fehlt.txt lässt sich nicht lesen"),
        (["--anchor", "fehlt.txt@gestern"], "fehlt.txt@gestern lässt sich nicht lesen"),
        (["--anchor", "cp.txt", "--key", "x"], "ist kein Prüfschlüssel"),
        (["--line", "v.txt"], "--line gehört zu --receipt"),
        (["--receipt", "v.txt", "--anchor", "cp.txt"], "--receipt steht ohne --anchor"),
    ],
)
def test_a_wrong_call_is_no_verdict(
    options: list[str], words: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["audit", "verify", *options]) == 2
    assert words in capfd.readouterr().err


def test_a_receipt_is_checked_with_and_without_the_trail(
    capfd: pytest.CaptureFixture[str],
) -> None:
    run(["audit", "receipt", "3", "--checkpoint", "cp.txt", "-o", "r.txt"])
    alone = ["--line", "r.txt.json", "--key", "v.txt", "--db", "fehlt.db"]

    statuses = [
        run(["audit", "verify", "--receipt", "r.txt", "--key", "v.txt"]),
        run(["audit", "verify", "--receipt", "r.txt", *alone]),
        run(["audit", "verify", "--receipt", "r.txt", "--key", PETER]),
        run(["audit", "verify", "--receipt", "cp.txt", "--key", "v.txt"]),
    ]

    said = capfd.readouterr()
    assert statuses == [0, 0, 5, 2]
    assert said.out.count("Die Quittung gilt: Eintrag 3 steht unverändert unter den 6") == 2
    assert "Kein bekannter Schlüssel" in said.err
    assert "Das ist keine Quittung" in said.err


def test_the_verdict_is_told_as_data(capfd: pytest.CaptureFixture[str]) -> None:
    capfd.readouterr()
    verify = ["audit", "verify", "--json"]

    statuses = [run([*verify, "--anchor", "cp.txt@30.11.2026", "--key", "v.txt"])]
    sound = json.loads(capfd.readouterr().out)
    with behind_the_back(Path("grantrules.db")) as hand:
        hand.execute("DELETE FROM entries WHERE seq = 3")
    statuses.append(run(verify))
    damaged = json.loads(capfd.readouterr().out)

    assert statuses == [0, 5]
    assert sound["schema"] == "grantrules/verification/1"
    assert (sound["intact"], sound["entries"], sound["covered"], sound["faults"]) == (
        True,
        6,
        6,
        [],
    )
    assert (damaged["intact"], damaged["first_bad"]) == (False, 3)
    assert damaged["faults"][0] == "Eintrag 3 fehlt."


def test_a_receipt_is_told_as_data(capfd: pytest.CaptureFixture[str]) -> None:
    run(["audit", "receipt", "3", "--checkpoint", "cp.txt", "-o", "r.txt"])
    capfd.readouterr()

    assert run(["audit", "verify", "--receipt", "r.txt", "--key", "v.txt", "--json"]) == 0
    assert json.loads(capfd.readouterr().out) == {
        "schema": "grantrules/receipt-verification/1",
        "entry": 3,
        "origin": "land.example/protokoll",
        "entries": 6,
    }
