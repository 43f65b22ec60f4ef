"""The first file of people comes into force by itself, and nobody acts by another one."""

import pytest
from tests.unit.desks import ANNA, AT, BERT, CARL, DORA, STAFF
from tests.unit.presences import present
from tests.unit.register.sample import verified

from grantrules.model.errors import RefusedError
from grantrules.register.database import Database, open_for_writing
from grantrules.register.entry import Body
from grantrules.register.history import entries
from grantrules.register.person import People, Person
from grantrules.register.presence import Presence
from grantrules.register.recording import Acting, record_act
from grantrules.register.trail_entries import Exported, PeopleBound, PersonRegistered
from grantrules.register.vault import known_people

AT_DESK = present(ANNA, *STAFF)


def act(address: str, presence: Presence) -> None:
    record_act(
        address,
        Acting(presence, AT),
        lambda by: Exported(by=by, format="jsonl", entries=1, sha256="0" * 64),
    )


def bodies(address: str, kind: type[Body]) -> list[Body]:
    found = entries(open_for_writing(address))
    return [one.body for one in found if isinstance(one.body, kind)]


def names(database: Database) -> dict[str, str]:
    with database.reading() as connection:
        return {one.key: one.pseudonym for one in known_people(connection).values()}


def test_the_first_file_lists_everybody_without_naming_anybody(address: str) -> None:
    act(address, AT_DESK)

    (found,) = bodies(address, PeopleBound)
    assert isinstance(found, PeopleBound)
    known = names(open_for_writing(address))
    assert {one.pseudonym: one.role for one in found.people} == {
        known[one.key]: one.role for one in STAFF
    }
    assert (found.by, found.may_act_as, found.proposed) == (known["anna"], False, None)
    line = found.model_dump_json().lower()
    assert not any(word in line for word in ("anna", "bert", "carl", "dora"))


@pytest.mark.parametrize("person", STAFF, ids=lambda one: one.key)
def test_everybody_in_the_file_in_force_acts_from_their_account(
    person: Person, address: str
) -> None:
    act(address, AT_DESK)

    act(address, present(person, *STAFF))

    (bound,) = bodies(address, PeopleBound)
    registered = bodies(address, PersonRegistered)[-1]
    assert isinstance(bound, PeopleBound)
    assert isinstance(registered, PersonRegistered)
    listed = bound.listed(registered.by)
    assert listed is not None
    assert (listed.role, listed.accounts) == (person.role, (registered.account,))
    assert not registered.acted_as


def test_one_account_with_two_files_of_people_is_refused(address: str) -> None:
    own = Person(key="mallory", name="Mallory M.", accounts=("anna",), role=BERT.role)
    act(address, AT_DESK)

    with pytest.raises(RefusedError, match=r"nicht die, die im Register gilt .* Eintrag 2\)"):
        act(address, present(own, ANNA, BERT, CARL))

    assert len(list(entries(open_for_writing(address)))) == 4


@pytest.mark.parametrize(
    "other",
    [
        {"role": CARL.role},
        {"name": "Anna Adler"},
        {"accounts": ("anna", "anne")},
    ],
)
def test_a_file_that_says_anything_else_is_refused(other: dict[str, object], address: str) -> None:
    act(address, AT_DESK)

    with pytest.raises(RefusedError, match="grantrules register people"):
        act(address, present(ANNA.model_copy(update=other), BERT, CARL, DORA))


def test_a_file_that_lets_everybody_act_for_others_is_refused_later(address: str) -> None:
    act(address, AT_DESK)
    open_people = AT_DESK.people.model_copy(update={"may_act_as": True})

    with pytest.raises(RefusedError, match="nicht die, die im Register gilt"):
        act(address, Presence(BERT, "anna", acted_as=True, people=open_people))


def test_a_file_that_nobody_could_change_is_never_bound(address: str) -> None:
    with pytest.raises(RefusedError, match="könnte niemand mehr ändern"):
        act(address, present(ANNA))

    assert list(entries(open_for_writing(address))) == []


def test_another_account_of_the_same_person_is_recorded(address: str) -> None:
    both = ANNA.model_copy(update={"accounts": ("anna", "vertretung")})
    first = present(both, *STAFF)

    for account in ("anna", "anna", "vertretung", "anna"):
        act(address, first._replace(account=account))

    registered = bodies(address, PersonRegistered)
    accounts = [one.account for one in registered if isinstance(one, PersonRegistered)]
    assert len(accounts) == 3
    assert accounts[0] == accounts[2] != accounts[1]
    assert verified(address).intact


def test_whoever_is_named_is_recorded_as_named(address: str) -> None:
    trial = People(people=STAFF, may_act_as=True)

    for person in (ANNA, BERT):
        act(address, Presence(person, "root", acted_as=True, people=trial))

    registered = bodies(address, PersonRegistered)
    assert len({one.account for one in registered if isinstance(one, PersonRegistered)}) == 1
    assert all(one.acted_as for one in registered if isinstance(one, PersonRegistered))
    assert verified(address).intact
