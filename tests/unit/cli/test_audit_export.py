"""`grantrules audit export` as an office meets it."""

from pathlib import Path

import pytest
from tests.unit.cli.audit_desk import lay_out

from grantrules.cli.main import run


@pytest.fixture(autouse=True)
def _desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_out(tmp_path, monkeypatch)


@pytest.mark.parametrize("target", ["b", "b.zip"])
def test_a_bundle_is_written(target: str, capfd: pytest.CaptureFixture[str]) -> None:
    status = run(["audit", "export", "--bundle", target, "--key", "s.key"])

    assert status == 0
    assert f"6 Einträge und 3 Dokumente nach {target} ausgegeben." in capfd.readouterr().out
    assert Path(target).exists()


def test_a_bundle_without_a_key_has_no_checkpoint() -> None:
    assert run(["audit", "export", "--bundle", "b"]) == 0
    assert not Path("b/checkpoint.txt").exists()


@pytest.mark.parametrize(
    "options", [[], ["--bundle", "v.txt"], ["--bundle", "b", "--key", "fehlt"], ["--bundle", "x/y"]]
)
def test_a_wrong_call_writes_nothing(options: list[str]) -> None:
    assert run(["audit", "export", *options]) == 2
    assert not Path("b").exists()
