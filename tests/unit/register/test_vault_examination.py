"""Vault and salts know exactly what the trail commits to: nobody else, and nobody erased."""

from pathlib import Path

import pytest
from sqlalchemy import insert
from tests.unit.register.lives import BEGIN, lived, of, story, told
from tests.unit.register.sample import damage

from grantrules.register.chain import checked_head, extend
from grantrules.register.database import Database
from grantrules.register.digest import digest_of
from grantrules.register.entry import Body
from grantrules.register.salts import forget_accounts
from grantrules.register.schema import salts
from grantrules.register.trail_entries import (
    Erasure,
    ErasureProposed,
    PeopleProposed,
    PersonRegistered,
)
from grantrules.register.vault import forget
from grantrules.register.verification import verify

ANNA, BERT = (told(of(PersonRegistered, number)).by for number in (0, 1))
WANTED = ErasureProposed(by=ANNA, pseudonym=ANNA, reason="Art. 17 DSGVO")
ERASED = Erasure(by=BERT, pseudonym=ANNA, proposed=len(story()) + 1, reason="Art. 17 DSGVO")
OTHER_SALT = "UPDATE salts SET salt = (SELECT salt FROM vault LIMIT 1) WHERE kind = 'people'"
DISAGREEING = {
    "UPDATE vault SET name = 'Anna Adler' WHERE account = 'anna'": "eine andere Person",
    "UPDATE vault SET account = 'anne' WHERE account = 'anna'": "eine andere Person",
    "DELETE FROM vault WHERE account = 'anna'": "fehlt im Tresor",
    "UPDATE vault SET pseudonym = 'p_0' WHERE account = 'anna'": "im Protokoll niemand",
    "UPDATE salts SET name = 'anne' WHERE name = 'anna'": "ein Konto oder eine Personendatei",
    "DELETE FROM salts WHERE name = 'anna'": "fehlt im Tresor, welches es ist",
    "UPDATE salts SET name = 'x' WHERE kind = 'people'": "ein Konto oder eine Personendatei",
    OTHER_SALT: "ein anderes Salz",
    "DELETE FROM salts WHERE kind = 'people'": "fehlt, welche Personendatei in Kraft ist",
}


def record(database: Database, *bodies: Body) -> None:
    with database.writing() as connection:
        extend(connection, checked_head(connection), bodies, BEGIN)


@pytest.mark.parametrize("statement", DISAGREEING)
def test_tables_that_disagree_with_the_trail_are_found(statement: str, address: str) -> None:
    database = lived(address)
    damage(address, statement)

    found = verify(database)

    assert not found.intact
    assert found.first_bad is None
    assert DISAGREEING[statement] in " ".join(found.faults)


def test_an_erased_name_and_its_accounts_may_be_gone_and_must_be(tmp_path: Path) -> None:
    database = lived(str(tmp_path / "a.db"))
    record(database, WANTED, ERASED)

    kept = verify(database).faults
    with database.writing() as connection:
        forget(connection, ANNA)
    half = verify(database).faults
    with database.writing() as connection:
        forget_accounts(connection, ["anna"])

    assert "steht im Tresor, obwohl Eintrag" in kept[0]
    assert half == ("Im Tresor steht noch das Konto einer Person, deren Name gelöscht ist.",)
    assert verify(database).intact


def test_a_file_that_was_proposed_is_known(tmp_path: Path) -> None:
    database = lived(str(tmp_path / "a.db"))
    with database.writing() as connection:
        row = {"kind": "people", "name": "a" * 64, "salt": b"salt"}
        connection.execute(insert(salts).values(**row))

    assert not verify(database).intact
    salt = digest_of(b"salt")
    record(database, PeopleProposed(by=ANNA, commitment="a" * 64, salt=salt, reason="Bert geht."))
    assert verify(database).intact


@pytest.mark.parametrize("change", ["UPDATE vault SET salt = 'x'", "UPDATE salts SET salt = 'x'"])
def test_a_damaged_salt_is_found(change: str, tmp_path: Path) -> None:
    database = lived(str(tmp_path / "a.db"))
    damage(database.name, "PRAGMA ignore_check_constraints = ON", change)

    assert "Tresor" in " ".join(verify(database).faults)
