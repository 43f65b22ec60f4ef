from pathlib import Path

import pytest
from tests.unit.builders import shipped

from grantrules.cli.main import run


def test_the_shipped_rule_book_is_in_order(capfd: pytest.CaptureFixture[str]) -> None:
    status = run(["rules", "check"])

    assert status == 0
    assert f"{len(shipped().rules)} Regeln" in capfd.readouterr().out


def test_all_faults_of_a_rule_book_are_told_at_once(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.yaml").write_text("rules: 5\n", encoding="utf-8")
    (tmp_path / "b.yaml").write_text("programme: yes\n", encoding="utf-8")

    status = run(["rules", "check", str(tmp_path)])

    said = capfd.readouterr().err
    assert status == 4
    assert "a.yaml, Zeile 1" in said
    assert "b.yaml, Zeile 1" in said


def test_the_page_of_a_rule_tells_what_why_and_on_what_ground(
    capfd: pytest.CaptureFixture[str],
) -> None:
    status = run(["rules", "show", "ho-01"])

    page = capfd.readouterr().out
    assert status == 0
    for part in ("Was geprüft wird", "Warum", "Grundlage", "60.000,00 €", "[Personalkosten]"):
        assert part in page


def test_without_an_id_every_rule_is_listed(capfd: pytest.CaptureFixture[str]) -> None:
    run(["rules", "show"])

    page = capfd.readouterr().out
    assert all(rule in page for rule in ("AB-01", "FR-06", "VO-04", "HH-07"))
