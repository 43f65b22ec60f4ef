"""A till without a lock, as a control that must fail: two processes read, then write."""

import sqlite3
from contextlib import closing
from multiprocessing import get_context
from multiprocessing.synchronize import Barrier
from typing import Any

import psycopg

_CONTEXT = get_context("forkserver")
_FITTING = 18
_MAKE = "CREATE TABLE till (spent INTEGER NOT NULL)"
_READ = "SELECT spent FROM till"
_PATIENCE = 60


def overspent(address: str) -> int:
    """Lets two processes spend until nothing is left; gives the grants that do not fit."""
    with closing(_connected(address)) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS grants (clerk INTEGER)")
        connection.execute(_MAKE)
        connection.execute("INSERT INTO till VALUES (0)")
        barrier = _CONTEXT.Barrier(2)
        clerks = [
            _CONTEXT.Process(target=_spend, args=(address, number, barrier)) for number in (1, 2)
        ]
        for one in clerks:
            one.start()
        for one in clerks:
            one.join(_PATIENCE)
        granted = connection.execute("SELECT count(*) FROM grants").fetchone()[0]
        connection.execute("DROP TABLE till")
        connection.execute("DROP TABLE grants")
    return max(0, int(granted) - _FITTING)


def _spend(address: str, number: int, barrier: Barrier) -> None:
    with closing(_connected(address)) as connection:
        barrier.wait(_PATIENCE)
        while (spent := connection.execute(_READ).fetchone()[0]) < _FITTING:
            connection.execute(f"UPDATE till SET spent = {spent + 1}")  # noqa: S608 - a number
            connection.execute(f"INSERT INTO grants VALUES ({number})")  # noqa: S608 - a number


def _connected(address: str) -> Any:  # noqa: ANN401 - either of two drivers
    if address.startswith("postgresql:"):
        return psycopg.connect(address, autocommit=True)
    return sqlite3.connect(address, timeout=_PATIENCE, isolation_level=None)
