from pathlib import Path

from tests.unit.report import reading
from tests.unit.report.builders import SHA, euro, proposal, run

from grantrules.model.run import Run


def texts(tmp_path: Path, shown: Run) -> str:
    return "\n".join(
        reading.all_texts(reading.sheet(reading.written(tmp_path, shown), "Übersicht"))
    )


def test_it_says_that_nothing_is_decided_yet(tmp_path: Path) -> None:
    assert (
        "Entscheidungsvorschläge – noch keine Entscheidung; erst mit zwei Unterschriften"
        in texts(tmp_path, run([proposal()]))
    )


def test_it_names_programme_rule_book_and_engine(tmp_path: Path) -> None:
    found = texts(tmp_path, run([]))

    assert "Kommunales Integrationsmanagement" in found
    assert f"Fassung 2025.1, Prüfsumme {SHA[:12]}…" in found
    assert "grantrules 0.1.0" in found


def test_it_says_that_the_budget_is_only_this_run(tmp_path: Path) -> None:
    assert "Haushalt: nur dieser Lauf" in texts(tmp_path, run([]))


def test_an_override_of_the_budget_is_named_with_its_ground(tmp_path: Path) -> None:
    found = texts(tmp_path, run([], budget_override={2026: euro(1_500_000)}))

    assert "Abweichender Haushaltsansatz" in found
    assert "2026: 1.500.000,00 € statt 3.000.000,00 € im Regelwerk (Grundlage: Annahme)" in found


def test_without_an_override_none_is_named(tmp_path: Path) -> None:
    assert "Abweichender Haushaltsansatz" not in texts(tmp_path, run([]))


def test_two_people_sign(tmp_path: Path) -> None:
    found = texts(tmp_path, run([]))

    assert "Sachlich richtig:" in found
    assert "Rechnerisch richtig:" in found
