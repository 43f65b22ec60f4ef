"""Every way in which a scenario could be green without being looked at, refused by one command."""

import shutil
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from grantrules.cli.main import run
from grantrules.rulebook.source import shipped
from grantrules.specification.feature_file import shipped_features

FILE = "antragsfrist.feature"
TITLE = "Szenario: Am Jahreswechsel beginnt ein anderes Antragsfenster"
OTHER = "Szenario: Die Ablehnung nennt den Eingang und das Ende der Frist"
OUTLINE = "Szenariogrundriss: Eingang um das Ende der Frist"
Change = Callable[[str], str]


def _instead(old: str, new: str) -> Change:
    def changed(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return changed


def _added(more: str) -> Change:
    return lambda text: text + more


EMPTY = "\n    Szenario: Leer\n"
STEPS = (
    "      Angenommen ein vollständiger Antrag des Landkreises Kusel für das Jahr 2026\n"
    "      Wenn der Antrag geprüft wird\n"
    "      Dann ist die Regel FR-06 im Vorschlag nicht aufgeführt\n"
)

# What the note on specification found to be green in silence, and what else was thought of.
FALSE_GREENS: dict[str, tuple[Change, str]] = {
    "zwei Szenarien eines Namens": (_instead(OTHER, TITLE), "heißt schon ein Szenario"),
    "zwei Szenarien eines Namens unter verschiedenen Regeln": (
        _added(f"\n    {TITLE}\n{STEPS}"),
        "heißt schon ein Szenario in Zeile",
    ),
    "kleingeschriebener Satz": (
        _instead("      Angenommen ein", "      angenommen ein"),
        "Bitte „Angenommen …“ schreiben",
    ),
    "Szenario ohne Sätze": (_added(EMPTY), "keine Sätze und wäre immer erfüllt"),
    "Grundriss ohne Beispiele": (
        _added(f"\n    Szenariogrundriss: Neu\n{STEPS}"),
        "braucht Beispiele",
    ),
    "verschriebener Platzhalter": (_instead("<Stand>", "<Stant>"), "Meinten Sie <Stand>?"),
    "unbenutzte Spalte": (
        _instead("ist die Regel FR-01 <Stand>", "ist die Regel FR-01 erfüllt"),
        "Die Spalte „Stand“ kommt in keinem Satz vor",
    ),
    "Betrag ohne Cent": (
        _instead("3.000.000,00 €", "3.000.000 €"),
        (
            "„3.000.000 €“ passt hier nicht; erwartet wird ein Betrag wie 72.500,00 €. "
            "Meinten Sie „3.000.000,00 €“?"
        ),
    ),
    "zerlegte Umlaute": (lambda text: unicodedata.normalize("NFD", text), "aus zweien"),
    "Hintergrund": (_instead("  @FR-01\n", "  Hintergrund:\n  @FR-01\n"), "gibt es hier nicht"),
    "Satz im Kommentar": (
        _instead("      Und lautet das", "      # Und lautet das"),
        "hinter „#“ und läuft nicht",
    ),
    "Tag im Kommentar": (_instead("@FR-03 @FR-04", "@FR-03 #@FR-04"), "gilt nicht"),
    "leerer Text": (_instead("„14.08.2025“", "„“"), "der nicht leer ist"),
    "Regel, die es nicht gibt": (_instead("Regel FR-06 im", "Regel FR-16 im"), "„FR-16“"),
    "Regel ohne Szenario": (
        lambda text: text.partition("  @FR-06\n")[0].rstrip() + "\n",
        "Zur Regel FR-06 (Nachfrist) gibt es kein Szenario",
    ),
}


def _lint(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str]:
    status = run(["spec", "lint", *map(str, words)])
    captured = capsys.readouterr()
    return status, captured.out + captured.err


@pytest.fixture
def features(tmp_path: Path) -> Path:
    return Path(shutil.copytree(shipped_features(), tmp_path / "features"))


def test_the_copy_is_sound(features: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, said = _lint(capsys, "--features", features)

    assert status == 0
    assert said.endswith("keine Beanstandung.\n")


@pytest.mark.parametrize("name", FALSE_GREENS)
def test_a_false_green_is_refused(
    name: str, features: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change, words = FALSE_GREENS[name]
    path = features / FILE
    path.write_text(change(path.read_text("utf-8")), "utf-8")

    status, said = _lint(capsys, "--features", features)

    assert status == 1
    assert words in said
    assert said.startswith(features.as_posix())
    assert said.splitlines()[-1].endswith(("Beanstandung.", "Beanstandungen."))


def test_a_feature_that_would_not_be_read_is_refused(
    features: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (features / FILE).rename(features / f"{FILE}.txt")

    status, said = _lint(capsys, "--features", features)

    assert status == 1
    assert f"{FILE}.txt: Die Datei würde nicht gelesen" in said


def test_a_sentence_that_could_mean_two_things_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rules = Path(shutil.copytree(shipped() / "integrationsmanager-rlp", tmp_path / "rules"))
    parameters = rules / "parameters.yaml"
    spoken = parameters.read_text("utf-8").replace("geringsten Stellenumfang", "Stellenumfang")
    parameters.write_text(spoken, "utf-8")

    status, said = _lint(capsys, "--programme", rules)

    assert status == 1
    assert "„der Stellenumfang beträgt 0,25 VZÄ“ kann mehreres bedeuten" in said
