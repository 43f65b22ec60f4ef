import subprocess
import sys
from pathlib import Path

import pytest
from tests.unit.builders import shipped
from tests.unit.rulebook.copies import copied, edited

from grantrules.cli.main import run

ON = ["--on", "2026-11-24"]
LIMIT = "condition: {salary_after_deductions: {at_most: salary_limit}}"


def test_the_shipped_rule_book_passes_every_gate(capfd: pytest.CaptureFixture[str]) -> None:
    status = run(["rules", "check", *ON])

    said = capfd.readouterr()
    assert status == 0
    assert said.err == ""
    assert f"ist in Ordnung: {len(shipped().rules)} Regeln" in said.out
    assert "Prüfungen: Fehler 0, Warnungen 0, angenommen 12, Hinweise 2" in said.out


def test_what_is_accepted_is_told_with_its_reason(capfd: pytest.CaptureFixture[str]) -> None:
    run(["rules", "check", *ON])

    [line] = [one for one in capfd.readouterr().out.splitlines() if "AB-02 entscheidet" in one]
    assert line.startswith("Angenommen: Regel AB-02 entscheidet nie etwas")
    assert " – Grund: AB-01 lehnt dieselben Anträge ab" in line


def test_a_fault_is_told_with_a_case_that_shows_it(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    wrong = LIMIT.replace("at_most", "less_than")
    programme = edited(tmp_path, "rules-5-amount.yaml", LIMIT, wrong)

    status = run(["rules", "check", str(programme), *ON])

    said = capfd.readouterr()
    assert status == 4
    assert "Fehler: Regel HO-01: Der Wortlaut „mit bis zu 60.000 Euro“" in said.err
    assert "Gegenbeispiel: Antrag mit Personalkosten nach Abzügen 60.000,00 €" in said.err
    assert "hat 2 Fehler und ist so nicht freizugeben" in said.out


def test_an_end_that_nobody_has_accepted_is_a_warning_first_and_then_an_error(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    programme = copied(tmp_path)
    accepted = programme / "accepted.yaml"
    text = accepted.read_text(encoding="utf-8").replace("subject: window 2026", "subject: window")
    accepted.write_text(text, encoding="utf-8")

    before = run(["rules", "check", str(programme), "--on", "16.11.2026"])
    warning = capfd.readouterr().err
    after = run(["rules", "check", str(programme), "--on", "17.11.2026"])
    error = capfd.readouterr().err

    assert (before, after) == (1, 4)
    assert warning.startswith("Warnung: Das Antragsfenster 2026 läuft am 16.11.2026 aus")
    assert error.startswith("Fehler: Das Antragsfenster 2026 ist am 16.11.2026 ausgelaufen")


def test_a_day_that_is_none_is_wrong_usage(capfd: pytest.CaptureFixture[str]) -> None:
    status = run(["rules", "check", "--on", "gestern"])

    assert status == 2
    assert "„gestern“ ist kein Tag" in capfd.readouterr().err


def test_a_rule_book_that_cannot_be_loaded_is_not_examined(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    programme = edited(tmp_path, "rules-5-amount.yaml", LIMIT, "condition: {x: present}")

    status = run(["rules", "check", str(programme), *ON])

    said = capfd.readouterr()
    assert status == 4
    assert "das Regelwerk ist nicht verwendbar" in said.err
    assert "Prüfungen" not in said.out


def test_the_other_commands_need_no_prover() -> None:
    program = (
        "import sys; from grantrules.cli.main import run; "
        "run(['rules', 'show']); run(['rules', '--help']); assert 'z3' not in sys.modules"
    )

    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", program], capture_output=True, check=False, encoding="utf-8"
    )

    assert done.returncode == 0, done.stderr
