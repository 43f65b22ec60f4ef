"""Names behind pseudonyms."""

import pytest
from tests.unit.register.lives import lived, of, told

from grantrules.model.errors import RefusedError
from grantrules.register.naming import names_in, pseudonym_in
from grantrules.register.trail_entries import PersonRegistered
from grantrules.register.vault import forget

ANNA = told(of(PersonRegistered)).by


def test_people_are_found_by_key_and_by_pseudonym(address: str) -> None:
    database = lived(address)

    assert names_in(database)[ANNA] == "Anna Amsel"
    assert pseudonym_in(database, "anna") == ANNA
    assert pseudonym_in(database, ANNA) == ANNA


def test_whose_name_was_erased_is_found_by_the_pseudonym_alone(address: str) -> None:
    database = lived(address)
    with database.writing() as connection:
        forget(connection, ANNA)

    assert ANNA not in names_in(database)
    assert pseudonym_in(database, ANNA) == ANNA
    with pytest.raises(RefusedError, match=r"Eine Person „anna“ kennt der Tresor nicht \(mehr\)"):
        pseudonym_in(database, "anna")
