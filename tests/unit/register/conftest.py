"""What the tests of the register share: a trail to damage, and an office on either database."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from tests.postgres import PostgresServer
from tests.unit.desks import Office
from tests.unit.register.sample import write


@pytest.fixture(scope="module")
def whole() -> Iterator[Path]:
    """Records two runs: entries 1 to 7."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "whole.db"
        write(path, "A-1", "A-2")
        write(path, "A-2", "A-3", workbook=b"other")
        yield path


@pytest.fixture
def copy(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(whole, tmp_path))


@pytest.fixture(scope="module")
def whole_on_server(server: PostgresServer) -> Iterator[str]:
    """Records the same runs on PostgreSQL."""
    address = server.fresh()
    write(address, "A-1", "A-2")
    write(address, "A-2", "A-3", workbook=b"other")
    yield address
    server.drop(address)


@pytest.fixture
def trail_on_server(server: PostgresServer, whole_on_server: str) -> Iterator[str]:
    address = server.copy(whole_on_server)
    yield address
    server.drop(address)


@pytest.fixture(params=["copy", "trail_on_server"], ids=["sqlite", "postgresql"])
def trail(request: pytest.FixtureRequest) -> str:
    """Gives the address of a trail of entries 1 to 7 that a test may damage."""
    return str(request.getfixturevalue(request.param))


@pytest.fixture
def office(address: str) -> Office:
    """Gives an empty register with 1,500,000.00 EUR for 2026, on SQLite and on PostgreSQL."""
    return Office(address)
