"""What the tests of use cases share: an office of the register."""

from pathlib import Path

import pytest
from tests.unit.desks import Office


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """Gives an empty register with 1,500,000.00 EUR for 2026."""
    return Office(str(tmp_path / "a.db"))


@pytest.fixture
def small(tmp_path: Path) -> Office:
    """Gives an empty register with 160,000.00 EUR for 2026: enough for two applications."""
    return Office(str(tmp_path / "a.db"), 160_000)


@pytest.fixture
def file(tmp_path: Path) -> str:
    """Gives where a test of one database alone keeps its register."""
    return str(tmp_path / "a.db")
