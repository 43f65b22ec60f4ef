"""Only people who are on record act, each in a role that may; and the vault knows the same."""

from pathlib import Path

import pytest
from tests.unit.register.lives import (
    BEGIN,
    altered,
    chain,
    examined,
    forged,
    lived,
    of,
    retold,
    story,
    told,
)
from tests.unit.register.sample import damage

from grantrules.register.act import Act
from grantrules.register.case_entries import Signature
from grantrules.register.chain import checked_head, extend
from grantrules.register.people_examination import PeopleExamination
from grantrules.register.trail_entries import Erasure, PersonRegistered, Role
from grantrules.register.verification import verify

STRANGER = "p_" + "f" * 16
ANNA, BERT = (told(of(PersonRegistered, number)).by for number in (0, 1))


def erasing(pseudonym: str) -> Erasure:
    return Erasure(by=BERT, pseudonym=pseudonym, reason="Art. 17 DSGVO")


def test_the_story_has_no_fault_and_the_roles_are_known() -> None:
    people = PeopleExamination()
    assert examined(story()).faults == {}

    for entry in chain(story()):
        people.take(entry)

    assert (people.role(ANNA), people.role(BERT)) == (Role.CLERK, Role.APPROVER)
    assert people.role(STRANGER) is None


@pytest.mark.parametrize("seq", [seq for seq, one in enumerate(story(), 1) if isinstance(one, Act)])
def test_every_act_of_a_stranger_is_found(seq: int) -> None:
    found = forged(seq, by=STRANGER)

    assert (seq in found) is not isinstance(told(seq), PersonRegistered)


def test_a_person_who_was_never_registered_is_found_at_the_first_act() -> None:
    opened, _, *rest = story()

    assert min(examined([opened, opened, *rest]).faults) == 3


def test_an_auditor_who_acts_on_a_case_is_found() -> None:
    found = forged(of(PersonRegistered), role=Role.AUDITOR)

    assert min(found) == 3
    assert "Rolle „Prüfung“" in found[3]


def test_a_second_signature_by_somebody_who_may_not_approve_is_found() -> None:
    found = forged(of(PersonRegistered, 1), role=Role.CLERK)

    assert min(found) == of(Signature, 1)
    assert "Sachbearbeitung" in found[of(Signature, 1)]


def test_another_person_under_a_pseudonym_is_found() -> None:
    last = len(story())
    again = altered(told(of(PersonRegistered)), commitment="0" * 64)

    found = retold(last, told(last), again)

    assert list(found) == [last + 1]


def test_another_role_of_the_same_person_is_no_fault() -> None:
    last = len(story())

    assert retold(last, told(last), altered(told(of(PersonRegistered)), role=Role.APPROVER)) == {}


def test_who_was_erased_acts_no_more() -> None:
    last = len(story())

    found = retold(last, told(last), erasing(ANNA), erasing(ANNA), told(of(PersonRegistered)))

    assert list(found) == [last + 2, last + 3]


def test_the_erased_may_not_erase() -> None:
    last = len(story())

    found = retold(last, told(last), erasing(BERT), erasing(ANNA))

    assert list(found) == [last + 2]


def test_nobody_unknown_is_erased() -> None:
    last = len(story())

    assert list(retold(last, told(last), erasing(STRANGER))) == [last + 1]


VAULT = {
    "UPDATE vault SET name = 'Anna Adler' WHERE account = 'anna'": "eine andere Person",
    "UPDATE vault SET account = 'anne' WHERE account = 'anna'": "eine andere Person",
    "DELETE FROM vault WHERE account = 'anna'": "fehlt im Tresor",
    "UPDATE vault SET pseudonym = 'p_0' WHERE account = 'anna'": "im Protokoll niemand",
}


@pytest.mark.parametrize("statement", VAULT)
def test_a_vault_that_disagrees_with_the_trail_is_found(statement: str, address: str) -> None:
    database = lived(address)
    damage(address, statement)

    found = verify(database)

    assert not found.intact
    assert found.first_bad is None
    assert VAULT[statement] in " ".join(found.faults)


def test_an_erased_name_may_be_gone_and_must_be(tmp_path: Path) -> None:
    database = lived(str(tmp_path / "a.db"))
    with database.writing() as connection:
        extend(connection, checked_head(connection), [erasing(ANNA)], BEGIN)

    kept = verify(database)
    damage(database.name, "DELETE FROM vault WHERE account = 'anna'")

    assert "steht im Tresor, obwohl Eintrag" in kept.faults[0]
    assert verify(database).intact


def test_a_damaged_row_of_the_vault_is_found(tmp_path: Path) -> None:
    database = lived(str(tmp_path / "a.db"))
    damage(
        database.name,
        "PRAGMA ignore_check_constraints = ON",
        "UPDATE vault SET salt = 'x' WHERE account = 'anna'",
    )

    assert "eine andere Person" in " ".join(verify(database).faults)
