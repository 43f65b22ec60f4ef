from pathlib import Path

import pytest
from tests.unit.batch.review.office import opened
from tests.unit.register.sample import verified

from grantrules.batch.review.backup import backup
from grantrules.model.errors import RefusedError
from grantrules.report.new_file import TargetError


def test_the_copy_verifies_and_has_the_same_head(tmp_path: Path) -> None:
    office = opened(str(tmp_path / "a.db"), tmp_path)

    found = backup(office.database, tmp_path / "b.db")

    assert found == verified(tmp_path / "a.db")
    assert verified(tmp_path / "b.db").intact


def test_nothing_is_overwritten_the_database_itself_least(tmp_path: Path) -> None:
    office = opened(str(tmp_path / "a.db"), tmp_path)

    with pytest.raises(TargetError, match="gibt es schon"):
        backup(office.database, tmp_path / "a.db")

    assert verified(tmp_path / "a.db").intact


def test_a_server_has_its_own_tool(postgres: str, tmp_path: Path) -> None:
    office = opened(postgres, tmp_path)

    with pytest.raises(RefusedError, match="pg_dump --format=custom --file="):
        backup(office.database, tmp_path / "b.dump")

    assert not (tmp_path / "b.dump").exists()
