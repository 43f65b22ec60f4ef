"""Registers to torture, made once, and the figures that each test came to."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.torture.office import FITTING, WAITING, copied, opened

Tell = Callable[[str], None]


@pytest.fixture
def tell(record_property: Callable[[str, object], None]) -> Tell:
    """Notes a figure; the end of the run shows all of them."""

    def noted(sentence: str) -> None:
        record_property("figure", sentence)

    return noted


@pytest.fixture(scope="session")
def fresh_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives a register that has taken in 24 cases; copy it, never change it."""
    path = tmp_path_factory.mktemp("office") / "office.db"
    opened(str(path))
    return path


@pytest.fixture
def fresh(fresh_file: Path, tmp_path: Path) -> str:
    """Gives the address of a register of one's own with 24 cases."""
    return copied(fresh_file, tmp_path / "register.db")


@pytest.fixture(scope="session")
def assessed_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives a register in which all can be signed: 18 grants fit, five more are wished for."""
    path = tmp_path_factory.mktemp("office") / "assessed.db"
    office = opened(str(path))
    office.assess(*FITTING, *WAITING)
    return path
