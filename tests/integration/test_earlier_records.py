"""An audit trail that earlier versions of the rule book format have left behind."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.integration.workbooks import row, write_list
from tests.unit.rulebook.earlier import earlier_files, earlier_text, recorded_under

from grantrules.batch.checking import Order, check_applications
from grantrules.cli.main import run
from grantrules.rulebook.source import Source

AT = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _earlier_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names = {"07318": "Speyer", "07319": "Worms", "07111": "Koblenz"}
    rows = [row(Aktenzeichen=ags, AGS=ags, Antragsteller=name) for ags, name in names.items()]
    rows[0]["Vollständig am"] = datetime(2026, 8, 20, 9, 15)  # noqa: DTZ001 - cells have no zone
    rows[1]["Eingang am"] = None
    write_list(Path("antraege.xlsx"), rows)
    recorded(earlier_text())


def recorded(text: str) -> None:
    order = Order((Path("antraege.xlsx"),), Path("ergebnis"), "grantrules.db", {2026: 9000000})
    check_applications(order, recorded_under(text), AT, lambda *_: None)


def test_it_is_intact_and_every_proposal_is_replayed_to_the_byte(
    capfd: pytest.CaptureFixture[str],
) -> None:
    run(["check", "antraege.xlsx", "--budget", "2026=90000.00"])
    capfd.readouterr()

    statuses = [run(["audit", "verify"]), run(["audit", "replay", "--all"])]

    said = capfd.readouterr().out
    assert statuses == [0, 0]
    assert "Eintrag 2: 3 von 3 Vorschlägen bytegleich." in said
    assert "Eintrag 6: 3 von 3 Vorschlägen bytegleich." in said


def test_its_proposals_and_runs_are_explained(capfd: pytest.CaptureFixture[str]) -> None:
    statuses = [run(["explain", subject]) for subject in ("07111", "3", "2")]

    said = capfd.readouterr().out
    assert statuses == [0, 0, 0]
    assert "Stadt Koblenz" in said
    assert "VO-05" in said


def test_a_rule_book_that_cannot_be_read_is_named_and_the_others_are_replayed(
    capfd: pytest.CaptureFixture[str],
) -> None:
    files = earlier_files()
    del files["rules-2-deadline.yaml"]
    recorded(Source(files, "").text)
    run(["check", "antraege.xlsx", "--budget", "2026=90000.00"])
    capfd.readouterr()

    status = run(["audit", "replay", "--all"])

    first, second, third = capfd.readouterr().out.splitlines()
    assert status == 5
    assert first == "Eintrag 2: 3 von 3 Vorschlägen bytegleich."
    assert second.startswith("Eintrag 6 (Lauf ")
    assert "Das aufbewahrte Regelwerk ist mit dieser Programmversion nicht lesbar." in second
    assert "Die Regel FR-01 fehlt im Regelwerk. (und 5 weitere Fehler)" in second
    assert third == "Eintrag 10: 3 von 3 Vorschlägen bytegleich."
