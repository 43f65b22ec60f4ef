"""The balance of the register: money is moved where it is, and nowhere else."""

from collections.abc import Iterator, Mapping

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from grantrules.model.errors import RegisterError
from grantrules.register.act import Movement
from grantrules.register.balance import (
    BudgetYear,
    OverspentError,
    appropriate,
    balances,
    move,
)
from grantrules.register.database import open_for_writing

P = "programm"


@pytest.fixture
def connection(address: str) -> Iterator[Connection]:
    with open_for_writing(address).writing() as connection:
        appropriate(connection, P, {2026: 100_00, 2027: 50_00})
        yield connection


def _movement(year: int, reserved: str = "0.00", committed: str = "0.00") -> Movement:
    return Movement(year=year, reserved=reserved, committed=committed)


def _years(connection: Connection) -> Mapping[int, BudgetYear]:
    return balances(connection, P)


def test_a_year_begins_with_all_its_money(connection: Connection) -> None:
    assert _years(connection) == {
        2026: BudgetYear(100_00, 0, 0),
        2027: BudgetYear(50_00, 0, 0),
    }
    assert _years(connection)[2026].remaining == 100_00


def test_money_is_reserved_committed_and_released(connection: Connection) -> None:
    move(connection, P, [_movement(2026, "60.00")])
    move(connection, P, [_movement(2026, "-60.00", "60.00")])
    move(connection, P, [_movement(2026, "0.00", "-20.00"), _movement(2027, "50.00")])

    assert _years(connection) == {
        2026: BudgetYear(100_00, 0, 40_00),
        2027: BudgetYear(50_00, 50_00, 0),
    }


def test_the_last_cent_is_there_and_no_cent_more(connection: Connection) -> None:
    move(connection, P, [_movement(2026, "100.00")])

    with pytest.raises(OverspentError, match="sind noch 0,00 € frei; benötigt werden 0,01 €"):
        move(connection, P, [_movement(2026, "0.01")])


def test_several_movements_of_one_year_add_up(connection: Connection) -> None:
    with pytest.raises(OverspentError, match="noch 40,00 € frei"):
        move(connection, P, [_movement(2026, "60.00"), _movement(2026, "60.00")])


def test_a_year_without_money_has_none(connection: Connection) -> None:
    with pytest.raises(OverspentError, match="2030 gibt es keinen Haushaltsansatz"):
        move(connection, P, [_movement(2030, "1.00")])


def test_programmes_have_money_of_their_own(connection: Connection) -> None:
    move(connection, P, [_movement(2026, "100.00")])
    appropriate(connection, "anderes", {2026: 5})

    assert balances(connection, "anderes") == {2026: BudgetYear(5, 0, 0)}
    assert _years(connection)[2026].remaining == 0


def test_a_new_appropriation_leaves_what_is_spoken_for(connection: Connection) -> None:
    move(connection, P, [_movement(2026, "10.00", "30.00")])

    appropriate(connection, P, {2026: 40_00, 2027: 50_00, 2028: 7})

    assert _years(connection) == {
        2026: BudgetYear(40_00, 10_00, 30_00),
        2027: BudgetYear(50_00, 0, 0),
        2028: BudgetYear(7, 0, 0),
    }


@pytest.mark.parametrize("money", [{2026: 39_99}, {}])
def test_no_appropriation_is_lower_than_what_is_spoken_for(
    connection: Connection, money: Mapping[int, int]
) -> None:
    move(connection, P, [_movement(2026, "10.00", "30.00")])

    with pytest.raises(OverspentError, match="sind schon 40,00 € vorgemerkt oder gebunden"):
        appropriate(connection, P, money)


def test_a_year_that_is_no_longer_named_has_nothing_left(connection: Connection) -> None:
    appropriate(connection, P, {2026: 100_00})

    assert _years(connection)[2027] == BudgetYear(0, 0, 0)


@pytest.mark.parametrize(
    "change",
    [
        "reserved = -1",
        "committed = -1",
        "reserved = 10001",
        "reserved = 5001, committed = 5000",
    ],
)
def test_the_database_itself_refuses_debt_and_overspending(change: str, address: str) -> None:
    database = open_for_writing(address)
    with database.writing() as connection:
        appropriate(connection, P, {2026: 100_00})

    with pytest.raises((RegisterError, IntegrityError)), database.writing() as connection:
        connection.execute(text(f"UPDATE balances SET {change} WHERE year = 2026"))  # noqa: S608 - our own
