from pathlib import Path

import pytest
from tests.unit.specification.texts import SOUND

from grantrules.cli.main import run


def _lint(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str, str]:
    status = run(["spec", "lint", *map(str, words)])
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def test_the_shipped_features_have_no_fault(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = _lint(capsys)

    assert status == 0
    assert out.endswith(": keine Beanstandung.\n")
    assert " Dateien, " in out
    assert err == ""


def test_one_file_is_counted_in_the_singular(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.feature"
    path.write_text(SOUND, "utf-8")

    assert _lint(capsys, path)[:2] == (0, "1 Datei, 1 Szenario, 1 Zeile: keine Beanstandung.\n")


def test_faults_are_listed_by_file_and_line_and_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("b.feature").write_text(SOUND.replace("Wenn", "wenn").replace("@AB", "@AC"), "utf-8")
    Path("a.feature").write_text("", "utf-8")

    status, out, _ = _lint(capsys, "b.feature", "a.feature")

    places = [line.partition(": ")[0] for line in out.splitlines()]
    assert status == 1
    assert places == [
        "a.feature, Zeile 1",
        "b.feature, Zeile 3",
        "b.feature, Zeile 6",
        "3 Beanstandungen.",
    ]


def test_one_fault_is_counted_in_the_singular(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.feature"
    path.write_text("", "utf-8")

    assert _lint(capsys, path)[1].endswith("\n1 Beanstandung.\n")


@pytest.mark.parametrize(
    "words",
    [
        ("nirgends.feature",),
        ("--features", "nirgends"),
        ("--programme", "nirgends"),
        ("--nichts",),
    ],
)
def test_what_is_not_there_is_wrong_usage(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = _lint(capsys, *words)

    assert status == 2
    assert out == ""
    assert "Traceback" not in err
    assert err


def test_another_programme_is_checked_in_its_own_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.feature"
    path.write_text(SOUND, "utf-8")

    status, out, _ = _lint(capsys, "--programme", "integrationsbeauftragte-bw", path)

    assert status == 1
    assert "Das Tag „@AB-01“ nennt keine Regel dieses Programms." in out
