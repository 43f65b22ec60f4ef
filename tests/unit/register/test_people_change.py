"""Who may act is changed by two people of the file in force, one of whom approves."""

from collections.abc import Callable

import pytest
from tests.unit.desks import ANNA, AT, BERT, CARL, DORA, STAFF, Office
from tests.unit.presences import present
from tests.unit.register.sample import verified

from grantrules.model.errors import RefusedError
from grantrules.register.erasing import erase
from grantrules.register.history import entries
from grantrules.register.people_change import Caller, Changed, Wanted, change_people
from grantrules.register.person import People, Person
from grantrules.register.trail_entries import PeopleBound, PeopleProposed, Role
from grantrules.register.turn import Actor, turn_of
from grantrules.register.vault import known_people

EMIL = Person(key="emil", name="Emil Echt", accounts=("emil",), role=Role.CLERK)
NEW = People(people=(*STAFF, EMIL))
P = "programm"

Change = Callable[..., Changed]


@pytest.fixture
def change(office: Office) -> Change:
    """Gives the command, at a register in which the first file is in force."""
    _act(office, ANNA)

    def changed(person: Person, people: People = NEW, key: str | None = None) -> Changed:
        caller = Caller(person.accounts[0], key, AT, "0.1.0")
        return change_people(office.database, caller, Wanted(people, "Emil kommt."))

    return changed


def _act(office: Office, person: Person, *others: Person) -> None:
    actor = Actor(present(person, *(others or STAFF)), AT, "0.1.0")
    with turn_of(office.database, actor, P):
        pass


def _renamed(person: Person, name: str) -> People:
    others = [one for one in STAFF if one.key != person.key]
    return People(people=(person.model_copy(update={"name": name}), *others))


def _keys(office: Office) -> dict[str, str]:
    with office.database.reading() as connection:
        return {one.key: one.pseudonym for one in known_people(connection).values()}


def test_one_proposes_and_another_puts_into_force(
    office: Office, change: Change, address: str
) -> None:
    first, second = change(ANNA), change(BERT)

    proposed, registered, bound = list(entries(office.database))[-3:]
    new = ("Neu: Emil Echt (emil), Sachbearbeitung, Konto „emil“.",)
    assert first == Changed(proposed.seq, in_force=False, differences=new)
    assert second == Changed(bound.seq, in_force=True, differences=new)
    assert isinstance(proposed.body, PeopleProposed)
    assert registered.type == "person_registered"
    assert isinstance(bound.body, PeopleBound)
    assert (bound.body.proposed, bound.body.reason) == (proposed.seq, "Emil kommt.")
    assert len(bound.body.people) == 5
    assert verified(address).intact


def test_what_is_proposed_is_not_in_force(office: Office, change: Change) -> None:
    change(ANNA)

    _act(office, CARL)
    with pytest.raises(RefusedError, match="nicht die, die im Register gilt"):
        _act(office, EMIL, *STAFF)


def test_what_was_in_force_is_no_more(office: Office, change: Change) -> None:
    change(ANNA)
    change(BERT)

    _act(office, EMIL, *STAFF)
    with pytest.raises(RefusedError, match="nicht die, die im Register gilt"):
        _act(office, CARL)


def test_nobody_changes_it_alone(change: Change) -> None:
    done = change(BERT)

    with pytest.raises(RefusedError, match=f"selbst vorgeschlagen .Eintrag {done.entry}."):
        change(BERT)


def test_two_who_do_not_approve_do_not_change_it(office: Office, change: Change) -> None:
    change(ANNA)
    change(BERT)
    fewer = People(people=STAFF)

    assert not change(ANNA, fewer).in_force
    with pytest.raises(RefusedError, match="braucht Zeichnungsbefugnis"):
        change(EMIL, fewer)
    assert change(CARL, fewer).in_force
    _act(office, ANNA)


def test_an_auditor_changes_nothing(change: Change) -> None:
    with pytest.raises(RefusedError, match="Rolle „Prüfung“ ändert niemand"):
        change(DORA)


def test_whoever_is_not_in_the_file_in_force_changes_nothing(change: Change) -> None:
    with pytest.raises(RefusedError, match="„emil“ gehört zu keiner Person der Personendatei"):
        change(EMIL)


def test_another_proposal_takes_the_place_of_the_first(change: Change) -> None:
    change(ANNA)

    assert not change(BERT, _renamed(CARL, "Carl Neu")).in_force
    assert not change(ANNA).in_force
    assert change(BERT).in_force


def test_the_file_in_force_is_not_proposed(change: Change) -> None:
    with pytest.raises(RefusedError, match="schon in Kraft"):
        change(ANNA, People(people=STAFF))


def test_a_file_that_nobody_could_change_is_not_proposed(change: Change) -> None:
    with pytest.raises(RefusedError, match="könnte niemand mehr ändern"):
        change(ANNA, People(people=(ANNA, EMIL)))


def test_a_new_name_leaves_the_pseudonym(office: Office, change: Change, address: str) -> None:
    before = _keys(office)["anna"]
    renamed = _renamed(ANNA, "Anna Adler")

    change(CARL, renamed)
    change(BERT, renamed)

    _act(office, renamed.people[0], *renamed.people)
    assert _keys(office)["anna"] == before
    assert verified(address).intact


def test_a_new_role_leaves_the_pseudonym(office: Office, change: Change, address: str) -> None:
    before = _keys(office)["anna"]
    approver = ANNA.model_copy(update={"role": Role.APPROVER})
    people = People(people=(approver, BERT, CARL, DORA))

    change(ANNA, people)
    change(BERT, people)

    _act(office, approver, *people.people)
    assert _keys(office)["anna"] == before
    assert verified(address).intact


def test_the_key_of_somebody_who_left_becomes_nobody_else(change: Change) -> None:
    fewer = People(people=(ANNA, BERT, CARL))
    change(ANNA, fewer)
    change(BERT, fewer)
    other = DORA.model_copy(update={"name": "Dietrich Dorn"})

    with pytest.raises(RefusedError, match="„dora“ hatte früher eine andere Person"):
        change(ANNA, People(people=(ANNA, BERT, CARL, other)))
    assert not change(ANNA, People(people=STAFF)).in_force


def test_the_first_file_is_bound_at_once(office: Office, address: str) -> None:
    caller = Caller("bert", None, AT, "0.1.0")

    done = change_people(office.database, caller, Wanted(NEW, "Einrichtung."))

    assert done == Changed(2, in_force=True)
    assert [one.type for one in entries(office.database)] == [
        "log_opened",
        "people_bound",
        "person_registered",
    ]
    assert verified(address).intact


@pytest.mark.parametrize(("account", "said"), [("dora", "ändert niemand"), ("root", "gehört zu")])
def test_the_first_file_is_bound_by_whoever_may_act(
    account: str, said: str, office: Office
) -> None:
    with pytest.raises(RefusedError, match=said):
        change_people(
            office.database, Caller(account, None, AT, "0.1.0"), Wanted(NEW, "Einrichtung.")
        )


def test_others_are_named_only_where_the_file_in_force_allows_it(
    office: Office, change: Change
) -> None:
    with pytest.raises(RefusedError, match="erlaubt die geltende Personendatei nicht"):
        change(ANNA, NEW.model_copy(update={"may_act_as": True}), "bert")
    assert len(list(entries(office.database))) == 3


def test_from_a_user_namespace_only_the_file_in_force_lets_anybody_act(office: Office) -> None:
    def changed(person: Person, people: People) -> Changed:
        caller = Caller(person.accounts[0], None, AT, "0.1.0", mapped=True)
        return change_people(office.database, caller, Wanted(people, "Container."))

    allowing = NEW.model_copy(update={"allow_user_namespace": True})

    with pytest.raises(RefusedError, match="Benutzer-Namensraum"):
        changed(ANNA, NEW)
    assert changed(ANNA, allowing).in_force
    changed(ANNA, NEW)
    assert changed(BERT, NEW).in_force
    with pytest.raises(RefusedError, match="Benutzer-Namensraum"):
        changed(ANNA, allowing)


def test_in_trials_one_account_acts_for_both(office: Office, address: str) -> None:
    def changed(people: People, key: str) -> Changed:
        caller = Caller("root", key, AT, "0.1.0")
        return change_people(office.database, caller, Wanted(people, "Probe."))

    trial = People(people=STAFF, may_act_as=True)

    assert changed(trial, "anna").in_force
    assert not changed(NEW, "anna").in_force
    with pytest.raises(RefusedError, match="„emil“ gehört zu keiner Person"):
        changed(NEW, "emil")
    assert changed(NEW, "bert").in_force
    assert verified(address).intact


def _erase(office: Office, who: Person) -> None:
    for one in (BERT, CARL):
        with turn_of(office.database, Actor(present(one, *STAFF), AT, "0.1.0"), P) as turn:
            erase(turn, who.key, "Art. 17 DSGVO.")


def test_whoever_was_erased_acts_again_only_as_somebody_new(
    office: Office, change: Change, address: str
) -> None:
    before = _keys(office)["anna"]
    _erase(office, ANNA)

    with pytest.raises(RefusedError, match="„anna“ ist, wurde im Register gelöscht"):
        _act(office, ANNA)
    with pytest.raises(RefusedError, match="gehört zu keiner Person"):
        change(ANNA)
    same = People(people=STAFF)
    change(CARL, same)
    assert change(BERT, same).in_force
    _act(office, ANNA)
    assert _keys(office)["anna"] != before
    assert verified(address).intact


def test_what_the_erased_proposed_has_to_be_proposed_anew(office: Office, change: Change) -> None:
    change(ANNA)
    _erase(office, ANNA)

    assert not change(BERT).in_force
    assert change(CARL).in_force
