from pathlib import Path

import pytest
from tests.unit.register.sample import lines, write

from grantrules.cli.main import run


def test_moving_says_where_the_trail_is_now_and_its_root(
    postgres: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path / "a.db", "A-1")

    status = run(["audit", "move", "--db", str(tmp_path / "a.db"), "--to", postgres])

    told = capsys.readouterr().out
    assert status == 0
    assert "3 Einträge übertragen" in told
    assert "beide sind unversehrt und gleich" in told
    assert "Wurzel über alle Einträge: " in told
    assert lines(postgres) == lines(tmp_path / "a.db")


def test_a_target_in_use_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a.db", "b.db"):
        write(tmp_path / name, "A-1")

    status = run(["audit", "move", "--db", str(tmp_path / "a.db"), "--to", str(tmp_path / "b.db")])

    assert status == 2
    assert "ist nicht leer" in capsys.readouterr().err
