"""`grantrules audit key` as an office meets it."""

from pathlib import Path

import pytest
from tests.unit.cli.audit_desk import NAME, lay_out

from grantrules.cli.main import run


@pytest.fixture(autouse=True)
def _desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_out(tmp_path, monkeypatch)


def test_the_verifier_key_is_all_that_is_printed(capfd: pytest.CaptureFixture[str]) -> None:
    capfd.readouterr()

    status = run(["audit", "key", "--new", "b.key", "--name", NAME])

    said = capfd.readouterr()
    assert status == 0
    assert said.out == Path("b.key").read_text().partition("\n")[0] + "\n"
    assert said.out.startswith(f"{NAME}+")


def test_a_key_is_never_overwritten(capfd: pytest.CaptureFixture[str]) -> None:
    before = Path("s.key").read_bytes()

    status = run(["audit", "key", "--new", "s.key", "--name", NAME])

    assert status == 2
    assert "nie überschrieben" in capfd.readouterr().err
    assert Path("s.key").read_bytes() == before


def test_a_passphrase_locks_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRANTRULES_KEY_PASSPHRASE", "geheim")

    assert run(["audit", "key", "--new", "b.key", "--name", NAME]) == 0
    assert "ENCRYPTED" in Path("b.key").read_text()
    assert run(["audit", "checkpoint", "--key", "b.key"]) == 0
    monkeypatch.delenv("GRANTRULES_KEY_PASSPHRASE")
    assert run(["audit", "checkpoint", "--key", "b.key"]) == 2


@pytest.mark.parametrize("options", [["--new", "b.key"], ["--new", "b.key", "--name", "a b"]])
def test_a_wrong_call_makes_no_file(options: list[str]) -> None:
    assert run(["audit", "key", *options]) == 2
    assert not Path("b.key").exists()
