"""Whether what keeps the tables from being changed is still there: triggers, checks and keys."""

from collections.abc import Mapping
from functools import cache

from sqlalchemy import CheckConstraint, Connection, NullPool, create_engine

from grantrules.register.schema import metadata

_OBJECTS = (
    "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name <> 'alembic_version'"
)
_TRIGGERS = """
    SELECT tgname FROM pg_catalog.pg_trigger
    WHERE NOT tgisinternal AND tgenabled = 'A' AND tgrelid = ANY(%(tables)s::regclass[])
"""
_CONSTRAINTS = """
    SELECT conname FROM pg_catalog.pg_constraint
    WHERE contype IN ('c', 'p') AND convalidated AND conrelid = ANY(%(tables)s::regclass[])
"""
_GROWING = ("documents", "entries", "salts", "vault")


def protection_faults(connection: Connection) -> list[str]:
    """Names what is missing or different, at most three of them."""
    sqlite = connection.dialect.name == "sqlite"
    changed = _changed_in_file(connection) if sqlite else _missing_on_server(connection)
    if not changed:
        return []
    names = ", ".join(sorted(changed)[:3])
    return [f"Der Schutz der Tabellen vor Änderungen fehlt oder ist ein anderer ({names})."]


def _changed_in_file(connection: Connection) -> set[str]:
    found, expected = _objects(connection), _made_by_migrations()
    names = {*found, *expected}
    return {name for name in names if found.get(name) != expected.get(name)}


@cache
def _made_by_migrations() -> Mapping[str, str]:
    # Alembic takes a quarter of a second to import.
    from grantrules.register.migration import upgrade  # noqa: PLC0415

    engine = create_engine("sqlite://", poolclass=NullPool)
    with engine.begin() as connection:
        upgrade(connection, "")
        return _objects(connection)


def _objects(connection: Connection) -> dict[str, str]:
    return {str(name): str(sql) for name, sql in connection.exec_driver_sql(_OBJECTS)}


def _missing_on_server(connection: Connection) -> set[str]:
    tables = {"tables": list(metadata.tables)}
    triggers = connection.exec_driver_sql(_TRIGGERS, tables).scalars()
    constraints = connection.exec_driver_sql(_CONSTRAINTS, tables).scalars()
    checks = {
        str(one.name)
        for table in metadata.tables.values()
        for one in table.constraints
        if isinstance(one, CheckConstraint)
    }
    refusals = {f"{table}_refuse" for table in _GROWING}
    keys = {f"{table}_pkey" for table in metadata.tables}
    return {*refusals, *checks, *keys} - {*triggers, *constraints}
