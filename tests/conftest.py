"""What every test shares: hypothesis profiles, marks for the rule ids, a clean
environment, and case databases of both kinds."""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile

import pytest
from hypothesis import HealthCheck, settings
from tests.postgres import PostgresServer, running_server

import grantrules  # noqa: F401 - decides which parser openpyxl uses, before anything imports that
from grantrules.register.database import open_for_writing

# `ci` tries the same examples on every machine; `dev` looks for new ones, `long` for hours.
settings.register_profile(
    "ci",
    derandomize=True,
    deadline=None,
    max_examples=100,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("dev", deadline=None, max_examples=200, print_blob=True)
settings.register_profile("long", deadline=None, max_examples=20_000, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

_TAG = re.compile(r"@(?:[A-Z]{2}-[0-9]{2}|Arbeitsmappe|Protokoll|Register)\b")


def pytest_configure(config: pytest.Config) -> None:
    """Registers each tag of the features as a mark and forgets a developer's own database."""
    for tag in sorted(_tags(config)):
        config.addinivalue_line("markers", f"{tag}: scenarios about {tag}")
    os.environ.pop("GRANTRULES_DB", None)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Shows the figures that tests came to."""
    reports = [one for found in terminalreporter.stats.values() for one in found]
    properties = [pair for one in reports for pair in getattr(one, "user_properties", ())]
    figures = dict.fromkeys(str(text) for name, text in properties if name == "figure")
    if figures:
        terminalreporter.section("Maße")
    for one in sorted(figures):
        terminalreporter.line(one)


def _tags(config: pytest.Config) -> set[str]:
    features = (config.rootpath / "features").rglob("*.feature")
    # What is no UTF-8 is told by the check before the features run.
    texts = [one.read_text(encoding="utf-8", errors="replace") for one in features if one.is_file()]
    return {tag.removeprefix("@") for text in texts for tag in _TAG.findall(text)}


@pytest.fixture(scope="session")
def server() -> Iterator[PostgresServer]:
    """Runs one PostgreSQL for each process of the tests that asks for it."""
    with running_server() as started:
        yield started


@pytest.fixture
def postgres(server: PostgresServer) -> Iterator[str]:
    """Gives the address of an empty database on PostgreSQL."""
    address = server.fresh()
    yield address
    server.drop(address)


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives a case database on SQLite without an entry, to be copied: migrating takes time."""
    path = tmp_path_factory.mktemp("empty") / "empty.db"
    with open_for_writing(str(path)).writing():
        pass
    return path


@pytest.fixture(scope="session")
def empty_postgres(server: PostgresServer) -> str:
    """Gives a case database on PostgreSQL without an entry, to be copied."""
    address = server.fresh()
    with open_for_writing(address).writing():
        pass
    return address


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Gives the address of a case database without an entry, on SQLite and on PostgreSQL."""
    if request.param == "sqlite":
        yield str(copyfile(request.getfixturevalue("empty_file"), tmp_path / "a.db"))
        return
    server: PostgresServer = request.getfixturevalue("server")
    copied = server.copy(request.getfixturevalue("empty_postgres"))
    yield copied
    server.drop(copied)
