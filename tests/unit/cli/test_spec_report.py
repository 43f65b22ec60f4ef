from pathlib import Path

import pytest
from tests.unit.builders import shipped

from grantrules.cli.main import run

FEATURE = """\
# language: de
Funktionalität: Antragsfrist

  @FR-01
  Regel: FR-01 Nicht vor Öffnung des Antragsfensters
    Herkunft: Ankündigung vom 2. Juli 2025.

    Szenario: Wer am ersten Tag kommt, ist nicht zu früh
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am 16.08.2025 um 00:00:00 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel FR-01 erfüllt
"""


@pytest.fixture(name="features")
def _features(tmp_path: Path) -> Path:
    folder = tmp_path / "szenarien"
    folder.mkdir()
    (folder / "antragsfrist.feature").write_text(FEATURE, encoding="utf-8")
    return folder


def report(features: Path, *further: str) -> int:
    target = features.parent / "ziel"
    words = ["-o", str(target), "--features", str(features), "--on", "22.11.2026"]
    return run(["spec", "report", *words, "--without-mutation", *further])


def test_page_and_messages_are_written_and_gaps_are_told(
    features: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    status = report(features)

    said = capfd.readouterr()
    page = (features.parent / "ziel" / "spezifikation.html").read_text("utf-8")
    assert status == 1
    assert f"1 Zeile, 0 fehlgeschlagen, {len(shipped().rules)} Regeln mit Lücke" in said.out
    assert "spezifikation.ndjson" in said.err
    assert "Wer am ersten Tag kommt, ist nicht zu früh" in page
    assert "22.11.2026" in page


def test_the_same_call_gives_the_same_bytes(features: Path) -> None:
    target = features.parent / "ziel"
    report(features)
    first = {one.name: one.read_bytes() for one in target.iterdir()}

    report(features)

    assert {one.name: one.read_bytes() for one in target.iterdir()} == first


def test_a_failed_row_is_shown_with_its_german_fault(features: Path) -> None:
    text = FEATURE.replace("16.08.2025", "15.08.2025")
    (features / "antragsfrist.feature").write_text(text, encoding="utf-8")

    status = report(features)

    page = (features.parent / "ziel" / "spezifikation.html").read_text("utf-8")
    assert status == 1
    assert "erwartet „erfüllt“, gefunden „nicht erfüllt“" in page


def test_features_that_cannot_run_are_listed_and_nothing_is_written(
    features: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    text = FEATURE.replace("Dann ist", "dann ist")
    (features / "antragsfrist.feature").write_text(text, encoding="utf-8")

    status = report(features)

    said = capfd.readouterr().err
    assert status == 1
    assert "antragsfrist.feature, Zeile 12" in said
    assert "kein Dokument geschrieben" in said
    assert not (features.parent / "ziel").exists()


def test_a_template_that_cannot_be_read_is_told_like_a_feature(
    features: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (features / "vollstaendiger-antrag.yaml").write_text("Unsinn: [1]\n", encoding="utf-8")

    status = report(features)

    assert status == 1
    assert "vollstaendiger-antrag.yaml" in capfd.readouterr().err


def test_the_changes_since_another_rule_book_are_shown(features: Path) -> None:
    report(features, "--since", "integrationsmanager-rlp")

    page = (features.parent / "ziel" / "spezifikation.html").read_text("utf-8")
    assert "kein Unterschied" in page


def test_a_programme_that_is_not_there_is_wrong_usage(features: Path) -> None:
    assert report(features, "--since", "gibt-es-nicht") == 2


def test_a_broken_rule_book_is_told_as_such(features: Path) -> None:
    broken = features.parent / "regeln"
    broken.mkdir()
    (broken / "a.yaml").write_text("rules: 5\n", encoding="utf-8")

    assert report(features, "--since", str(broken)) == 4


def test_a_folder_that_cannot_be_written_is_wrong_usage(features: Path) -> None:
    (features.parent / "ziel").write_text("kein Ordner", encoding="utf-8")

    assert report(features) == 2


def test_exceptions_that_cannot_be_read_are_told(
    features: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (features / "ausnahmen.yaml").write_text("Unsinn\n", encoding="utf-8")
    target = str(features.parent / "ziel")

    status = run(["spec", "report", "-o", target, "--features", str(features)])

    assert status == 1
    assert "ausnahmen.yaml" in capfd.readouterr().err
