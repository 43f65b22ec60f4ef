"""What the tests of use cases share: an office of the register."""

from pathlib import Path
from shutil import copyfile

import pytest
from tests.unit.desks import Office


@pytest.fixture
def office(file: str) -> Office:
    """Gives an empty register with 1,500,000.00 EUR for 2026."""
    return Office(file)


@pytest.fixture
def small(file: str) -> Office:
    """Gives an empty register with 160,000.00 EUR for 2026: enough for two applications."""
    return Office(file, 160_000)


@pytest.fixture
def file(empty_file: Path, tmp_path: Path) -> str:
    """Gives where a test of one database alone keeps its register."""
    return str(copyfile(empty_file, tmp_path / "a.db"))
