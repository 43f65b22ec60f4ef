"""`grantrules audit checkpoint` as an office meets it."""

from pathlib import Path

import pytest
from tests.unit.cli.audit_desk import NAME, lay_out
from tests.unit.register.sample import behind_the_back

from grantrules.cli.main import run


@pytest.fixture(autouse=True)
def _desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_out(tmp_path, monkeypatch)


def test_the_note_is_printed_or_written(capfd: pytest.CaptureFixture[str]) -> None:
    capfd.readouterr()

    statuses = [
        run(["audit", "checkpoint", "--key", "s.key"]),
        run(["audit", "checkpoint", "--key", "s.key", "-o", "cp.txt", "--place", "Brief"]),
    ]

    said = capfd.readouterr()
    assert statuses == [0, 0]
    assert said.out == Path("cp.txt").read_text(encoding="utf-8")
    assert said.out.startswith(f"{NAME}\n6\n")
    assert said.err.count("Prüfpunkt über 6 Einträge ausgestellt.\n") == 2


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ([], "mit --key den Signierschlüssel"),
        (["--key", "fehlt.key"], "lässt sich nicht lesen"),
        (["--key", "v.txt"], "keinen Signierschlüssel"),
        (["--key", "s.key", "-o", "v.txt"], "gibt es schon"),
    ],
)
def test_a_wrong_call_signs_nothing(
    options: list[str], words: str, capfd: pytest.CaptureFixture[str]
) -> None:
    capfd.readouterr()

    status = run(["audit", "checkpoint", *options])

    said = capfd.readouterr()
    assert (status, said.out) == (2, "")
    assert words in said.err


def test_a_trail_that_is_not_intact_is_not_signed(capfd: pytest.CaptureFixture[str]) -> None:
    with behind_the_back(Path("grantrules.db")) as hand:
        hand.execute("DELETE FROM entries WHERE seq = 3")

    status = run(["audit", "checkpoint", "--key", "s.key", "-o", "cp.txt"])

    assert status == 5
    assert "kein Prüfpunkt ausgestellt" in capfd.readouterr().err
    assert not Path("cp.txt").exists()
