from pathlib import Path

import pytest
from tests.unit.specification.texts import SOUND

from grantrules.cli.main import run


def _new(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str, str]:
    status = run(["spec", "new", *map(str, words)])
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def test_without_a_file_the_scenario_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = _new(capsys, "--rule", "fg-02", "--title", "Halbe Stelle")

    assert status == 0
    assert out.startswith("    @FG-02\n    Szenariogrundriss: Halbe Stelle\n")
    assert err == ""


def test_a_file_is_made_and_then_added_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.feature"
    path.write_text(SOUND, "utf-8")

    status, out, err = _new(capsys, "--rule", "AB-01", "-o", path)

    assert status == 0
    assert out == ""
    assert "einzutragen ist noch, was erwartet wird" in err
    assert path.read_text("utf-8").startswith(SOUND)
    assert run(["spec", "lint", str(path)]) == 1


def test_a_file_with_faults_is_refused_with_the_list(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.feature"
    path.write_text(SOUND.replace("Wenn", "wenn"), "utf-8")

    status, _, err = _new(capsys, "--rule", "AB-01", "-o", path)

    assert status == 1
    assert "a.feature, Zeile 6: " in err
    assert "nichts wurde geändert" in err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--rule", "XX-01"), "Eine Regel XX-01 gibt es"),
        ((), "--rule"),
        (("--rule", "AB-01", "--title", "a\nb"), "eine Zeile"),
        (("--rule", "AB-01", "-o", "a.txt"), "endet nicht auf .feature"),
        (("--rule", "AB-01", "-o", "nirgends/a.feature"), "lässt sich nicht anlegen"),
        (("--rule", "AB-01", "--features", "nirgends"), "gibt es nicht"),
    ],
)
def test_wrong_usage_is_told(
    words: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = _new(capsys, *words)

    assert status == 2
    assert out == ""
    assert said in err


def test_another_programme_has_its_own_words(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = _new(capsys, "--rule", "IB-18", "--programme", "integrationsbeauftragte-bw")

    assert status == 0
    assert "Dann ist die Regel IB-18 <Stand>" in out
