"""`grantrules audit show` with its filters."""

import json
from pathlib import Path

import pytest
from tests.unit.register.lives import lived, of, story, told

from grantrules.cli.main import run
from grantrules.register.trail_entries import PersonRegistered
from grantrules.register.vault import forget

BERT = told(of(PersonRegistered, 1)).by


@pytest.fixture(autouse=True)
def _trail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    lived("grantrules.db")


def shown(capfd: pytest.CaptureFixture[str], *args: str) -> list[str]:
    capfd.readouterr()
    assert run(["audit", "show", *args]) == 0
    return capfd.readouterr().out.splitlines()


def test_every_entry_has_a_line(capfd: pytest.CaptureFixture[str]) -> None:
    lines = shown(capfd)

    assert len(lines) == len(story())
    assert lines[0].startswith("     1  22.11.2026, 11:0")


@pytest.mark.parametrize(
    ("args", "count"),
    [
        (["--type", "signature"], 6),
        (["--type", "signature", "--reference", "A"], 2),
        (["--programme", "another"], 0),
        (["--person", "bert", "--type", "signature"], 2),
        (["--person", BERT, "--type", "decision"], 2),
        (["--since", "23.11.2026"], 0),
        (["--since", "2026-11-22", "--until", "2026-11-22", "--type", "payment"], 1),
        (["--until", "21.11.2026"], 0),
        (["--since", "0001-01-01", "--until", "9999-12-31", "--type", "payment"], 1),
    ],
)
def test_filters_narrow_what_is_shown(
    args: list[str], count: int, capfd: pytest.CaptureFixture[str]
) -> None:
    assert len(shown(capfd, *args)) == count


def test_that_nothing_matches_is_said(capfd: pytest.CaptureFixture[str]) -> None:
    capfd.readouterr()
    assert run(["audit", "show", "--reference", "none"]) == 0

    shown_to_people = capfd.readouterr()
    assert shown_to_people.out == ""
    assert "Kein Eintrag" in shown_to_people.err


def test_the_json_is_what_is_stored(capfd: pytest.CaptureFixture[str]) -> None:
    [line] = shown(capfd, "--type", "payment", "--json")

    assert json.loads(line)["body"]["amount"] == "10000.00"
    assert "Amsel" not in line


def test_a_name_stands_until_it_is_erased(capfd: pytest.CaptureFixture[str]) -> None:
    before = shown(capfd, "--type", "revocation")
    with lived("other.db").writing() as connection:
        forget(connection, BERT)
    after = shown(capfd, "--type", "revocation", "--db", "other.db")

    assert before[0].endswith("· Bert Bussard")
    assert after[0].endswith(f"· {BERT}")


def test_a_person_whom_nobody_knows_is_refused(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["audit", "show", "--person", "carla"]) == 2
    assert "kennt der Tresor nicht" in capfd.readouterr().err
