"""Who a pseudonym is: known while the vault has it, and to nobody afterwards."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection
from tests.unit.desks import ANNA, AT, BERT

from grantrules.model.errors import RegisterError
from grantrules.register.chain import checked_head, extend
from grantrules.register.database import open_for_writing
from grantrules.register.person import Person
from grantrules.register.trail_entries import PersonRegistered, Role
from grantrules.register.vault import acting, commitment, forget, known_people


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


def _act(connection: Connection, person: Person) -> tuple[str, tuple[PersonRegistered, ...]]:
    """Lets a person act, and records what is new about them."""
    pseudonym, registered = acting(connection, person)
    if registered:
        extend(connection, checked_head(connection), registered, AT)
    return pseudonym, registered


def test_who_acts_first_gets_a_pseudonym_that_says_nothing(connection: Connection) -> None:
    pseudonym, (registered,) = acting(connection, ANNA, Chance())

    assert pseudonym == f"p_{'01' * 8}"
    assert registered == PersonRegistered(
        by=pseudonym,
        role=Role.CLERK,
        commitment=commitment("anna", "Anna Amt", b"\x02" * 32),
    )


def test_who_acted_before_acts_under_the_same_pseudonym(connection: Connection) -> None:
    first, _ = _act(connection, ANNA)

    again, registered = _act(connection, ANNA)

    assert (again, registered) == (first, ())


def test_people_have_different_pseudonyms(connection: Connection) -> None:
    assert _act(connection, ANNA)[0] != _act(connection, BERT)[0]


def test_another_role_is_recorded_under_the_same_pseudonym(connection: Connection) -> None:
    first, _ = _act(connection, ANNA)

    again, (registered,) = _act(connection, ANNA.model_copy(update={"role": Role.APPROVER}))

    assert (again, registered.role) == (first, Role.APPROVER)


def test_a_key_does_not_become_somebody_else(connection: Connection) -> None:
    _act(connection, ANNA)

    with pytest.raises(RegisterError, match="„anna“ hieß im Register bisher „Anna Amt“"):
        acting(connection, ANNA.model_copy(update={"name": "Emil Echt"}))


def test_the_vault_proves_who_it_was(connection: Connection) -> None:
    pseudonym, (registered,) = _act(connection, ANNA)

    known = known_people(connection)[pseudonym]

    assert (known.key, known.name) == ("anna", "Anna Amt")
    assert known.commitment == registered.commitment


def test_whoever_is_forgotten_is_known_to_nobody(connection: Connection) -> None:
    pseudonym, _ = _act(connection, ANNA)

    forget(connection, pseudonym)

    assert known_people(connection) == {}


def test_nobody_is_forgotten_twice(connection: Connection) -> None:
    pseudonym, _ = _act(connection, ANNA)
    forget(connection, pseudonym)

    with pytest.raises(RegisterError, match=f"kein Pseudonym „{pseudonym}“"):
        forget(connection, pseudonym)


def test_whoever_was_forgotten_begins_anew(connection: Connection) -> None:
    pseudonym, _ = _act(connection, ANNA)
    forget(connection, pseudonym)

    again, registered = _act(connection, ANNA)

    assert again != pseudonym
    assert len(registered) == 1


def test_equal_people_are_committed_to_differently() -> None:
    assert commitment("anna", "Anna Amt", b"1" * 32) != commitment("anna", "Anna Amt", b"2" * 32)
