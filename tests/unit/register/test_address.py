"""The address of the case database, as a clerk writes it."""

from pathlib import Path

import pytest

from grantrules.model.errors import RegisterError
from grantrules.register.address import PostgresAddress, SqliteAddress, address_of


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("grantrules.db", "grantrules.db"),
        ("/var/lib/faelle.db", "/var/lib/faelle.db"),
        ("sqlite:///grantrules.db", "grantrules.db"),
        ("sqlite:////var/lib/faelle.db", "/var/lib/faelle.db"),
        ("Fälle 2026 100%.db", "Fälle 2026 100%.db"),
        ("postgresql.db", "postgresql.db"),
    ],
)
def test_a_path_bare_or_as_url_means_sqlite(address: str, path: str) -> None:
    assert address_of(address) == SqliteAddress(path=Path(path))


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("postgresql://anna@db.land/faelle", "postgresql://anna@db.land/faelle"),
        ("postgres://db/faelle", "postgresql://db/faelle"),
        ("postgresql://db:5433/faelle", "postgresql://db:5433/faelle"),
        ("postgresql:///faelle", "postgresql:///faelle"),
        ("postgresql://a@/faelle?host=/run/pg", "postgresql://a@/faelle?host=/run/pg"),
        ("postgresql://f%C3%B6rder@db/F%C3%A4lle", "postgresql://förder@db/Fälle"),
        ("postgresql://db/faelle?sslmode=verify-full", "postgresql://db/faelle"),
        ("postgresql://anna:geheim@db/faelle", "postgresql://anna@db/faelle"),
        ("postgresql://:geheim@db/faelle", "postgresql://db/faelle"),
        ("postgresql://anna:%40geheim%2F@db/faelle", "postgresql://anna@db/faelle"),
        ("postgresql://anna@db/faelle?password=geheim", "postgresql://anna@db/faelle"),
    ],
)
def test_a_postgresql_url_has_a_name_without_the_password(address: str, name: str) -> None:
    assert address_of(address) == PostgresAddress(url=address, name=name)


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://",
        "postgresql://anna:geheim@db",
        "postgresql://anna:geheim@db/",
        "postgresql://anna:geheim@db/a/b",
        "postgresql://anna:geheim@db:port/faelle",
        "postgresql://anna:ge@heim@db/faelle",
        "postgresql://anna:ge/heim@db/faelle",
        "postgresql://anna:2/geheim@db/faelle",
        "postgresql://anna:2?geheim@db/faelle",
        "postgresql://anna:2#geheim@db/faelle",
        "postgresql://anna:[geheim@db/faelle",
        "postgresql://anna:ge heim@db/faelle",
        "postgresql:anna:geheim@db/faelle",
        "POSTGRESQL+asyncpg://anna:geheim@db/faelle",
    ],
)
def test_a_malformed_postgresql_url_is_refused_and_not_repeated(address: str) -> None:
    with pytest.raises(RegisterError, match="PostgreSQL-Datenbank ist nicht lesbar") as refused:
        address_of(address)

    assert "heim" not in str(refused.value)
    assert refused.value.__cause__ is None


@pytest.mark.parametrize(
    "address",
    ["", "sqlite:///", "sqlite://", ":memory:", "sqlite:///:memory:", "mysql://x/y", "a\0b"],
)
def test_what_keeps_nothing_or_is_no_file_is_refused(address: str) -> None:
    with pytest.raises(RegisterError, match="ist keine Adresse einer Falldatenbank"):
        address_of(address)


def test_a_password_for_another_database_is_not_repeated() -> None:
    with pytest.raises(RegisterError, match="„db/faelle“ ist keine Adresse") as refused:
        address_of("mysql://anna:geheim@db/faelle")

    assert "geheim" not in str(refused.value)
