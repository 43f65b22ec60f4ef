"""`grantrules audit` and `explain` as an auditor meets them."""

import sqlite3
from pathlib import Path

import pytest
from tests.integration.workbooks import row, write_list

from grantrules.cli.main import run

NAMES = {"07318": "Speyer", "07319": "Worms", "07111": "Koblenz"}


@pytest.fixture(autouse=True)
def _recorded_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    rows = [row(Aktenzeichen=ags, AGS=ags, Antragsteller=name) for ags, name in NAMES.items()]
    write_list(Path("antraege.xlsx"), rows)
    write_list(Path("weitere.xlsx"), [row(Personalkosten="60.00")])
    run(["check", "antraege.xlsx", "--budget", "2026=170000.00"])
    run(["check", "weitere.xlsx"])


def behind_the_back(statement: str, *values: object) -> None:
    with sqlite3.connect("grantrules.db") as trail:
        triggers = trail.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in triggers.fetchall():
            trail.execute(f'DROP TRIGGER "{name}"')
        trail.execute(statement, values)


def test_an_untouched_trail_is_intact_and_every_proposal_is_replayed_to_the_byte(
    capfd: pytest.CaptureFixture[str],
) -> None:
    capfd.readouterr()

    statuses = [run(["audit", "verify"]), run(["audit", "replay", "--all"])]

    said = capfd.readouterr().out
    assert statuses == [0, 0]
    assert "unversehrt: 7 Einträge" in said
    assert "Eintrag 2: 3 von 3 Vorschlägen bytegleich." in said
    assert "Eintrag 6: 1 von 1 Vorschlägen bytegleich." in said


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET line = replace(line, '80000.00', '80001.00') WHERE seq = 3",
        "UPDATE entries SET line = replace(line, 'Speyer', 'Speyes') WHERE seq = 7",
        "DELETE FROM entries WHERE seq = 4",
        "DELETE FROM entries WHERE seq = 7",
        "UPDATE entries SET seq = 99 WHERE seq = 4",
        "UPDATE documents SET content = x'00' WHERE kind = 'rulebook'",
        "DELETE FROM documents WHERE kind = 'workbook'",
    ],
)
def test_what_was_changed_behind_our_back_is_found(
    statement: str, capfd: pytest.CaptureFixture[str]
) -> None:
    behind_the_back(statement.replace("'Speyer', 'Speyes'", "'Germersheim', 'Germersheym'"))

    status = run(["audit", "verify"])

    assert status == 5
    assert "NICHT unversehrt" in capfd.readouterr().err


def test_an_empty_case_database_is_made_ready_once_and_again(
    capfd: pytest.CaptureFixture[str],
) -> None:
    statuses = [run(["audit", "init", "--db", "neu.db"]) for _ in range(2)]

    assert statuses == [0, 0]
    assert "Die Falldatenbank neu.db ist bereit." in capfd.readouterr().out
    assert run(["audit", "verify", "--db", "neu.db"]) == 0


def test_a_changed_proposal_is_no_longer_what_replay_gives(
    capfd: pytest.CaptureFixture[str],
) -> None:
    behind_the_back(
        "UPDATE entries SET line = replace(line, '\"rank\":1', '\"rank\":2') WHERE seq = 3"
    )

    status = run(["audit", "replay", "2"])

    assert status == 5
    assert "2 von 3 Vorschlägen bytegleich; abweichend: 3." in capfd.readouterr().out


def test_a_replay_of_a_proposal_is_that_of_its_run(capfd: pytest.CaptureFixture[str]) -> None:
    capfd.readouterr()

    status = run(["audit", "replay", "4"])

    assert status == 0
    assert "Eintrag 2: 3 von 3" in capfd.readouterr().out


def test_the_trail_is_shown_by_reference(capfd: pytest.CaptureFixture[str]) -> None:
    capfd.readouterr()

    run(["audit", "show", "--reference", "07318"])

    lines = capfd.readouterr().out.splitlines()
    assert len(lines) == 1
    assert "07318" in lines[0]


def test_explain_tells_a_recorded_proposal_with_its_cells(
    capfd: pytest.CaptureFixture[str],
) -> None:
    capfd.readouterr()

    status = run(["explain", "2026-001"])

    said = capfd.readouterr().out
    assert status == 0
    assert "Nachforderung" in said
    assert "Personalkosten (Zelle Anträge!K2)" in said
    assert "weitere.xlsx" in said


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("FR-01", "Nicht vor Öffnung des Antragsfensters"),
        ("fr-01", "Nicht vor Öffnung des Antragsfensters"),
        ("amount.ambiguous", "Mehrdeutiger Betrag"),
        ("2", "Regelwerk"),
        ("1", "eröffnet"),
    ],
)
def test_explain_knows_rules_problems_and_entries(
    subject: str, words: str, capfd: pytest.CaptureFixture[str]
) -> None:
    capfd.readouterr()

    status = run(["explain", subject])

    assert status == 0
    assert words in capfd.readouterr().out


@pytest.mark.parametrize(
    ("args", "status"),
    [
        (["explain", "gibt-es-nicht"], 2),
        (["explain", "ZZ-99"], 2),
        (["explain", "999"], 2),
        (["audit", "verify", "--db", "fehlt.db"], 2),
        (["audit", "replay"], 2),
        (["audit", "replay", "2", "--all"], 2),
        (["audit", "replay", "999"], 2),
        (["audit"], 2),
        (["rules", "show", "ZZ-99"], 2),
        (["rules", "check", "gibt-es-nicht"], 2),
    ],
)
def test_what_cannot_be_told_has_its_exit_status_and_no_traceback(
    args: list[str], status: int, capfd: pytest.CaptureFixture[str]
) -> None:
    found = run(args)

    assert found == status
    assert "Traceback" not in capfd.readouterr().err
