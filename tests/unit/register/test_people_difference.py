"""Whoever puts a file of people into force is told what it changes."""

import pytest
from tests.unit.desks import ANNA, AT, BERT, CARL, DORA, STAFF, Office
from tests.unit.presences import present

from grantrules.register.people_difference import differences
from grantrules.register.person import People, Person
from grantrules.register.roster import roster
from grantrules.register.salts import kept_salts
from grantrules.register.trail_entries import Role
from grantrules.register.turn import Actor, turn_of

EMIL = Person(key="emil", name="Emil Echt", accounts=("emil", "echt"), role=Role.APPROVER)


def _told(office: Office, people: People) -> tuple[str, ...]:
    with turn_of(office.database, Actor(present(ANNA, *STAFF), AT, "0.1.0"), "p"):
        pass
    with office.database.reading() as connection:
        before = kept_salts(connection)
        bound = roster(connection).bound
        assert bound is not None
        found = differences(connection, bound.body, people)
        assert kept_salts(connection) == before
    return found


def _changed(**changes: object) -> People:
    return People(people=(ANNA.model_copy(update=changes), BERT, CARL, DORA))


@pytest.mark.parametrize(
    ("people", "told"),
    [
        (People(people=STAFF), ()),
        (
            People(people=(*STAFF, EMIL)),
            ("Neu: Emil Echt (emil), Zeichnungsbefugnis, Konten „echt“, „emil“.",),
        ),
        (People(people=(ANNA, BERT, DORA)), ("Nicht mehr dabei: Carl Chef (carl).",)),
        (
            _changed(name="Anna Adler"),
            ("Anderer Name: Anna Amt heißt jetzt Anna Adler (anna).",),
        ),
        (
            _changed(role=Role.APPROVER),
            ("Andere Rolle: Anna Amt, Sachbearbeitung → Zeichnungsbefugnis.",),
        ),
        (_changed(accounts=("bert2",)), ("Andere Konten: Anna Amt, Konto „bert2“.",)),
        (
            People(people=STAFF, may_act_as=True),
            ("Für andere zu handeln (--as) ist erlaubt.",),
        ),
        (
            People(people=STAFF, allow_user_namespace=True),
            ("Aus einem eigenen Benutzer-Namensraum zu handeln ist erlaubt.",),
        ),
    ],
)
def test_every_difference_is_a_sentence(
    people: People, told: tuple[str, ...], office: Office
) -> None:
    assert _told(office, people) == told


def test_the_end_of_a_trial_is_told(office: Office) -> None:
    trial = present(ANNA, *STAFF)
    trial = trial._replace(people=trial.people.model_copy(update={"may_act_as": True}))
    with turn_of(office.database, Actor(trial, AT, "0.1.0"), "p"):
        pass

    with office.database.reading() as connection:
        bound = roster(connection).bound
        assert bound is not None
        found = differences(connection, bound.body, People(people=STAFF))

    assert found == ("Für andere zu handeln (--as) ist nicht mehr erlaubt.",)
