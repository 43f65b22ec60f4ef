"""Who a pseudonym is: known while the vault has it, and to nobody afterwards."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection
from tests.unit.desks import ANNA, BERT

from grantrules.model.errors import RegisterError
from grantrules.register.database import open_for_writing
from grantrules.register.vault import Known, commitment, enrolled, forget, known_people, with_key


@pytest.fixture
def connection(address: str) -> Iterator[Connection]:
    with open_for_writing(address).writing() as connection:
        yield connection


class Chance:
    """Gives bytes that count up, so that a test knows them."""

    def __init__(self) -> None:
        self.given = 0

    def __call__(self, length: int) -> bytes:
        self.given += 1
        return bytes([self.given]) * length


def test_who_is_new_gets_a_pseudonym_that_says_nothing(connection: Connection) -> None:
    known = enrolled(connection, ANNA, Chance())

    assert known == Known(f"p_{'01' * 8}", "anna", "Anna Amt", b"\x02" * 32)
    assert known.commitment == commitment("anna", "Anna Amt", b"\x02" * 32)


def test_who_is_known_keeps_everything(connection: Connection) -> None:
    first = enrolled(connection, ANNA)

    assert enrolled(connection, ANNA) == first
    assert with_key(connection, "anna") == first


def test_people_have_different_pseudonyms(connection: Connection) -> None:
    assert enrolled(connection, ANNA).pseudonym != enrolled(connection, BERT).pseudonym


def test_a_new_name_is_that_of_the_same_pseudonym(connection: Connection) -> None:
    before = enrolled(connection, ANNA)

    after = enrolled(connection, ANNA.model_copy(update={"name": "Anna Adler"}))

    assert (after.pseudonym, after.name) == (before.pseudonym, "Anna Adler")
    assert after.salt != before.salt
    assert known_people(connection) == {before.pseudonym: after}


def test_whoever_is_forgotten_is_known_to_nobody(connection: Connection) -> None:
    forget(connection, enrolled(connection, ANNA).pseudonym)

    assert known_people(connection) == {}
    assert with_key(connection, "anna") is None


def test_nobody_is_forgotten_twice(connection: Connection) -> None:
    pseudonym = enrolled(connection, ANNA).pseudonym
    forget(connection, pseudonym)

    with pytest.raises(RegisterError, match=f"kein Pseudonym „{pseudonym}“"):
        forget(connection, pseudonym)


def test_whoever_was_forgotten_begins_anew(connection: Connection) -> None:
    pseudonym = enrolled(connection, ANNA).pseudonym
    forget(connection, pseudonym)

    assert enrolled(connection, ANNA).pseudonym != pseudonym


def test_equal_people_are_committed_to_differently() -> None:
    assert commitment("anna", "Anna Amt", b"1" * 32) != commitment("anna", "Anna Amt", b"2" * 32)
