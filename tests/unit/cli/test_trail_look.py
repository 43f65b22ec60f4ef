"""What a reviewer sees of a damaged trail is said to be no proof, and the exit status says so."""

import json
from pathlib import Path

import pytest
from tests.integration.workbooks import row, write_list
from tests.unit.batch.review.office import tampered
from tests.unit.cli.audit_desk import employ
from tests.unit.register.lives import lived

from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.main import run
from grantrules.cli.trail_look import status_with

NOTICE = "Das Protokoll ist NICHT unversehrt; was hier gezeigt wird, ist damit nicht belegt."
CHANGED = "UPDATE entries SET line = replace(line, 'Weniger.', 'Mehr.')"
UNREADABLE = "UPDATE entries SET line = replace(line, '10000.00\",\"by', '10.000,00\",\"by')"


@pytest.fixture(autouse=True)
def _trail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    lived("grantrules.db")
    employ(tmp_path)
    write_list(tmp_path / "neu.xlsx", [row()])


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (("show", "--type", "override"), "Mehr."),
        (("overrides",), "Mehr."),
        (("four-eyes",), "2. Unterschrift"),
        (("complete", "neu.xlsx"), "weder übernommen noch geprüft"),
        (("findings", "A", "--only", "red"), "Das Protokoll ist unversehrt"),
        (("replay", "--all"), "bytegleich"),
        (("replay", "--all", "--json"), '"identical": true'),
    ],
)
def test_a_damaged_trail_is_shown_with_a_notice(
    words: tuple[str, ...], shown: str, capfd: pytest.CaptureFixture[str]
) -> None:
    tampered("grantrules.db", CHANGED)
    capfd.readouterr()

    status = run(["audit", *words])

    said = capfd.readouterr()
    assert status == 5
    assert shown in said.out
    assert NOTICE in said.err
    assert NOTICE not in said.out


def test_a_sound_trail_is_shown_without_one(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["audit", "overrides"]) == 0
    assert NOTICE not in capfd.readouterr().err


def test_an_unreadable_entry_stands_among_the_others(capfd: pytest.CaptureFixture[str]) -> None:
    tampered("grantrules.db", UNREADABLE)
    capfd.readouterr()

    statuses = [run(["audit", "show"]), run(["audit", "show", "--json"])]

    said = capfd.readouterr()
    assert statuses == [5, 5]
    (unreadable,) = [one for one in said.out.splitlines() if one.endswith("nicht lesbar")]
    assert f"{unreadable}\n" in said.err
    assert "Aufhebung A: " in said.out


def test_every_replayed_distribution_is_told_as_data(capfd: pytest.CaptureFixture[str]) -> None:
    capfd.readouterr()

    assert run(["audit", "replay", "--all", "--json"]) == 0

    document = json.loads(capfd.readouterr().out)
    assert document["schema"] == "grantrules/replay/1"
    assert all(one["identical"] and one["problem"] is None for one in document["replayed"])


@pytest.mark.parametrize("words", [["explain"], ["audit", "replay"], ["audit", "receipt"]])
def test_a_number_that_no_entry_has_is_a_wrong_call(
    words: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    more = ["--key", "s.key"] if words[-1] == "receipt" else []

    assert run([*words, "99999", *more]) == 2
    assert more or "Einen Eintrag 99999 gibt es" in capfd.readouterr().err


def test_a_number_of_a_thousand_digits_is_unknown(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "9" * 5000]) == 2
    assert "ist nichts bekannt" in capfd.readouterr().err


def test_damage_beats_what_else_was_found() -> None:
    assert status_with(ExitStatus.ATTENTION, damaged=True) is ExitStatus.AUDIT
    assert status_with(ExitStatus.ATTENTION, damaged=False) is ExitStatus.ATTENTION
