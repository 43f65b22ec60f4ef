"""What the trail says of accounts and files of people nobody can guess, or prove once forgotten."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection
from tests.unit.desks import ANNA, BERT, CARL

from grantrules.register.database import open_for_writing
from grantrules.register.digest import digest_of
from grantrules.register.person import People
from grantrules.register.salts import (
    account_commitment,
    accounts_by_commitment,
    committed,
    file_commitment,
    forget_accounts,
    forget_files,
    is_file,
    kept_salts,
)

PEOPLE = People(people=(ANNA, BERT))


@pytest.fixture
def connection(address: str) -> Iterator[Connection]:
    with open_for_writing(address).writing() as connection:
        yield connection


def test_an_account_is_committed_to_always_the_same_way(connection: Connection) -> None:
    first = account_commitment(connection, "aamt")

    assert account_commitment(connection, "aamt") == first
    assert account_commitment(connection, "bblick") != first
    assert accounts_by_commitment(connection)[first] == "aamt"


def test_the_commitment_rests_on_its_salt(connection: Connection) -> None:
    found = account_commitment(connection, "aamt", lambda length: b"s" * length)

    assert found == committed("aamt", b"s" * 32)
    assert found != committed("aamt", b"t" * 32)


def test_a_forgotten_account_begins_anew(connection: Connection) -> None:
    first = account_commitment(connection, "aamt")
    other = account_commitment(connection, "bblick")

    forget_accounts(connection, ["aamt"])

    assert accounts_by_commitment(connection) == {other: "bblick"}
    assert account_commitment(connection, "aamt") != first


def test_a_file_is_what_it_says(connection: Connection) -> None:
    commitment, salt = file_commitment(connection, PEOPLE, lambda length: b"s" * length)
    turned = People(people=(BERT, ANNA))

    assert is_file(connection, PEOPLE, commitment)
    assert is_file(connection, turned, commitment)
    assert salt == digest_of(b"s" * 32)
    assert file_commitment(connection, PEOPLE).commitment != commitment


@pytest.mark.parametrize(
    "other",
    [
        People(people=(ANNA, BERT, CARL)),
        People(people=(ANNA,)),
        People(people=(ANNA, BERT), may_act_as=True),
        People(people=(ANNA, BERT), allow_user_namespace=True),
        People(people=(ANNA, BERT.model_copy(update={"accounts": ("bert", "anna")}))),
        People(people=(ANNA, BERT.model_copy(update={"role": ANNA.role}))),
        People(people=(ANNA, BERT.model_copy(update={"name": "Bert"}))),
        People(people=(ANNA, BERT.model_copy(update={"key": "b"}))),
    ],
)
def test_another_file_is_another(other: People, connection: Connection) -> None:
    assert not is_file(connection, other, file_commitment(connection, PEOPLE).commitment)


def test_files_are_forgotten_but_for_those_needed(connection: Connection) -> None:
    first, second = (file_commitment(connection, PEOPLE).commitment for _ in range(2))
    account_commitment(connection, "aamt")

    forget_files(connection, [second])

    assert not is_file(connection, PEOPLE, first)
    assert is_file(connection, PEOPLE, second)
    assert sorted(one.kind for one in kept_salts(connection)) == ["account", "people"]
