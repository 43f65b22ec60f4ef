"""The address of the case database, as a clerk writes it."""

from pathlib import Path

import pytest

from grantrules.model.errors import RegisterError
from grantrules.register.address import path_of


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("grantrules.db", "grantrules.db"),
        ("/var/lib/faelle.db", "/var/lib/faelle.db"),
        ("sqlite:///grantrules.db", "grantrules.db"),
        ("sqlite:////var/lib/faelle.db", "/var/lib/faelle.db"),
        ("Fälle 2026 100%.db", "Fälle 2026 100%.db"),
    ],
)
def test_a_path_bare_or_as_url_means_sqlite(address: str, path: str) -> None:
    assert path_of(address) == Path(path)


@pytest.mark.parametrize("address", ["postgresql://db/faelle", "postgresql+psycopg://db/faelle"])
def test_postgresql_is_refused_in_german(address: str) -> None:
    with pytest.raises(RegisterError, match="Diese Version führt die Falldatenbank nur mit SQLite"):
        path_of(address)


@pytest.mark.parametrize(
    "address",
    ["", "sqlite:///", "sqlite://", ":memory:", "sqlite:///:memory:", "mysql://x/y", "a\0b"],
)
def test_what_keeps_nothing_or_is_no_file_is_refused(address: str) -> None:
    with pytest.raises(RegisterError, match="ist keine Adresse einer Falldatenbank"):
        path_of(address)
