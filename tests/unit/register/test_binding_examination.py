"""A file of people comes into force by two people, and no other way."""

import pytest
from tests.unit.register.lives import altered, examined
from tests.unit.register.rosters import ZERO, account, arrival, bound, listed

from grantrules.register.entry import Body
from grantrules.register.run_entries import LogOpened
from grantrules.register.trail_entries import (
    Erasure,
    ErasureProposed,
    KeyRotated,
    PeopleBound,
    PeopleProposed,
    Role,
)

ANNA, BERT, CARL, DORA = (f"p_{number:016x}" for number in range(1, 5))
FIRST = bound(
    listed(ANNA, Role.CLERK),
    listed(BERT, Role.APPROVER),
    listed(CARL, Role.CLERK),
    listed(DORA, Role.AUDITOR),
)
BEGINNING: tuple[Body, ...] = (
    LogOpened(engine="0.1.0"),
    FIRST,
    arrival(ANNA, Role.CLERK),
    arrival(BERT, Role.APPROVER),
    arrival(CARL, Role.CLERK),
    arrival(DORA, Role.AUDITOR),
)
NEW = "a" * 64
HERE, NEXT = len(BEGINNING) + 1, len(BEGINNING) + 2
ONLY_THREE = FIRST.people[:3]


def proposing(by: str, commitment: str = NEW) -> PeopleProposed:
    return PeopleProposed(by=by, commitment=commitment, salt=ZERO, reason="Dora geht.")


def binding(by: str, proposed: int | None = HERE, commitment: str = NEW) -> PeopleBound:
    return altered_bound(by=by, proposed=proposed, commitment=commitment)


def altered_bound(**changes: object) -> PeopleBound:
    return bound(*ONLY_THREE).model_copy(update=changes)


def faults(*bodies: Body) -> dict[int, str]:
    return dict(examined([*BEGINNING, *bodies]).faults)


@pytest.mark.parametrize(("one", "two"), [(ANNA, BERT), (BERT, ANNA)])
def test_two_people_one_of_whom_approves_change_the_file(one: str, two: str) -> None:
    assert faults(proposing(one), binding(two)) == {}


@pytest.mark.parametrize(
    "bodies",
    [
        (proposing(BERT), binding(BERT)),
        (proposing(ANNA), binding(CARL)),
        (proposing(ANNA), binding(BERT, commitment="b" * 64)),
        (proposing(ANNA), altered_bound(by=BERT, proposed=HERE, commitment=NEW, salt=NEW)),
        (proposing(ANNA), binding(BERT, proposed=3)),
        (proposing(ANNA), binding(BERT, proposed=None)),
        (proposing(ANNA), binding(DORA)),
    ],
    ids=[
        "one",
        "no approver",
        "another file",
        "another salt",
        "another entry",
        "by itself",
        "an auditor",
    ],
)
def test_everything_else_is_found(bodies: tuple[Body, ...]) -> None:
    found = faults(*bodies)

    assert list(found) == [NEXT]
    assert "nicht zwei Personen geändert" in found[NEXT]


def test_nothing_was_proposed() -> None:
    assert "nicht zwei Personen geändert" in faults(binding(BERT))[HERE]


def test_a_proposal_is_used_up() -> None:
    found = faults(proposing(ANNA), binding(BERT), binding(BERT))

    assert list(found) == [NEXT + 1]


def test_an_auditor_proposes_no_file() -> None:
    assert "ändert niemand die Personendatei" in faults(proposing(DORA))[HERE]


def test_whoever_is_not_registered_changes_nothing() -> None:
    stranger = "p_" + "f" * 16

    assert "ohne vorher angemeldet" in faults(proposing(stranger))[HERE]
    assert NEXT in faults(proposing(ANNA), binding(stranger))


def test_whoever_is_in_the_file_no_more_acts_no_more() -> None:
    rotated = KeyRotated(by=DORA, verifier_key="k")

    found = faults(proposing(ANNA), binding(BERT), rotated)

    assert "nennt diese Person nicht" in found[NEXT + 1]
    assert faults(rotated) == {}


def test_the_first_file_is_put_into_force_by_whoever_is_in_it() -> None:
    stranger = altered(FIRST, by="p_" + "f" * 16)
    proposed = altered(FIRST, proposed=1)

    for first in (stranger, proposed):
        found = examined([BEGINNING[0], first, *BEGINNING[2:]]).faults
        assert list(found) == [2]


def test_without_a_file_nobody_acts() -> None:
    found = examined([BEGINNING[0], *BEGINNING[2:]]).faults

    assert "ohne dass eine Personendatei in Kraft ist" in found[2]


@pytest.mark.parametrize(
    ("people", "said"),
    [
        ((*ONLY_THREE, ONLY_THREE[0]), "mehrfach"),
        ((*ONLY_THREE, listed(DORA, Role.AUDITOR, account(ANNA))), "mehrfach"),
        ((listed(ANNA, Role.CLERK), listed(CARL, Role.CLERK)), "nie mehr ändern"),
    ],
    ids=["a person twice", "an account twice", "nobody approves"],
)
def test_a_file_that_no_command_takes_is_found(people: tuple[object, ...], said: str) -> None:
    found = examined([BEGINNING[0], altered(FIRST, people=people), BEGINNING[2]]).faults

    assert said in found[2]


def test_nobody_erased_is_listed_again() -> None:
    wish = ErasureProposed(by=ANNA, pseudonym=CARL, reason="Art. 17 DSGVO")
    erased = Erasure(by=BERT, pseudonym=CARL, proposed=NEXT, reason="Art. 17 DSGVO")

    found = faults(proposing(ANNA), wish, erased, binding(BERT))

    assert list(found) == [NEXT + 2]
    assert f"nennt {CARL}, dessen Name gelöscht ist" in found[NEXT + 2]


def test_a_new_name_of_the_same_person_takes_a_new_registration() -> None:
    renamed = ONLY_THREE[0].model_copy(update={"commitment": NEW})
    people = (renamed, *ONLY_THREE[1:])
    rotated = KeyRotated(by=ANNA, verifier_key="k")
    changed = altered(binding(BERT), people=people)

    stale = faults(proposing(ANNA), changed, rotated)
    fresh = altered(arrival(ANNA, Role.CLERK), commitment=NEW)

    assert "gehört schon einer anderen Person" in stale[NEXT + 1]
    assert faults(proposing(ANNA), changed, fresh, rotated) == {}
