"""`grantrules audit receipt` as an office meets it."""

from pathlib import Path

import pytest
from tests.unit.cli.audit_desk import lay_out
from tests.unit.register.sample import lines

from grantrules.cli.main import run


@pytest.fixture(autouse=True)
def _desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_out(tmp_path, monkeypatch)


def test_a_receipt_lies_beside_the_line_it_is_for(capfd: pytest.CaptureFixture[str]) -> None:
    status = run(["audit", "receipt", "A-1", "--key", "s.key", "-o", "r.txt"])

    assert status == 0
    assert "Quittung für Eintrag 6 ausgestellt." in capfd.readouterr().err
    assert Path("r.txt").read_bytes().startswith(b"c2sp.org/tlog-proof@v1\nindex 5\n")
    assert Path("r.txt.json").read_bytes() == lines("grantrules.db")[5]


def test_a_receipt_may_be_printed(capfd: pytest.CaptureFixture[str]) -> None:
    run(["audit", "checkpoint", "--key", "s.key", "-o", "cp.txt"])
    capfd.readouterr()

    status = run(["audit", "receipt", "2", "--checkpoint", "cp.txt"])

    said = capfd.readouterr().out
    assert status == 0
    assert said.startswith("c2sp.org/tlog-proof@v1\nindex 1\n")
    assert said.endswith(Path("cp.txt").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("options", "status", "words"),
    [
        (["3"], 2, "entweder --key oder --checkpoint"),
        (["3", "--key", "s.key", "--checkpoint", "v.txt"], 2, "entweder --key oder"),
        (["3", "--checkpoint", "v.txt"], 2, "kein unterschriebener Text"),
        (["3", "--checkpoint", "fehlt"], 2, "lässt sich nicht lesen"),
        (["99", "--key", "s.key"], 2, "Einen Eintrag 99 gibt es"),
        (["B-1", "--key", "s.key"], 2, "steht nichts im Protokoll"),
        (["3", "--key", "s.key", "-o", "v.txt"], 2, "gibt es schon"),
        (["3", "--key", "s.key", "-o", "r.txt"], 2, "r.txt.json gibt es schon"),
    ],
)
def test_what_cannot_be_done_is_told(
    options: list[str], status: int, words: str, capfd: pytest.CaptureFixture[str]
) -> None:
    Path("r.txt.json").write_text("alt")

    found = run(["audit", "receipt", *options])

    assert found == status
    assert words in capfd.readouterr().err
    assert not Path("r.txt").exists()
