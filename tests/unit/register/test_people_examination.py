"""Only people who are on record act, each in a role that may and from their own account."""

from typing import Any

import pytest
from tests.unit.register.lives import (
    altered,
    chain,
    examined,
    forged,
    of,
    retold,
    story,
    told,
)
from tests.unit.register.rosters import ZERO, arrival, listed

from grantrules.register.act import Act
from grantrules.register.award_entries import Payment
from grantrules.register.case_entries import Signature
from grantrules.register.entry import Body
from grantrules.register.people_examination import PeopleExamination
from grantrules.register.trail_entries import (
    Erasure,
    ErasureProposed,
    PeopleBound,
    PersonRegistered,
    Role,
)

STRANGER = "p_" + "f" * 16
ANNA, BERT = (told(of(PersonRegistered, number)).by for number in (0, 1))


def wishing(pseudonym: str, by: str = ANNA) -> ErasureProposed:
    return ErasureProposed(by=by, pseudonym=pseudonym, reason="Art. 17 DSGVO")


def erasing(pseudonym: str, proposed: int, by: str = BERT) -> Erasure:
    return Erasure(by=by, pseudonym=pseudonym, proposed=proposed, reason="Art. 17 DSGVO")


def test_the_story_has_no_fault_and_the_roles_are_known() -> None:
    people = PeopleExamination()
    assert examined(story()).faults == {}

    for entry in chain(story()):
        people.take(entry)

    assert (people.role(ANNA), people.role(BERT)) == (Role.CLERK, Role.APPROVER)
    assert people.role(STRANGER) is None


@pytest.mark.parametrize("seq", [seq for seq, one in enumerate(story(), 1) if isinstance(one, Act)])
def test_every_act_of_a_stranger_is_found(seq: int) -> None:
    assert seq in forged(seq, by=STRANGER)


def test_a_person_who_was_never_registered_is_found_at_the_first_act() -> None:
    opened, bound, _, *rest = story()

    assert min(examined([opened, bound, opened, *rest]).faults) == 4


def test_an_auditor_who_acts_on_a_case_is_found() -> None:
    last = len(story())
    carl = listed(STRANGER, Role.AUDITOR)
    bound = told(of(PeopleBound))
    first = altered(bound, people=(*bound.people, carl))

    found = examined(
        [*story()[:1], first, *story()[2:], arrival(STRANGER, Role.AUDITOR), _pays(STRANGER)]
    )

    assert list(found.faults) == [last + 2]
    assert "Rolle „Prüfung“ lassen sich Vorgänge nur ansehen" in found.faults[last + 2]


def test_a_second_signature_by_somebody_who_may_not_approve_is_found() -> None:
    bound = told(of(PeopleBound))
    roles = (bound.people[0], altered(bound.people[1], role=Role.CLERK))
    bodies = list(story())
    bodies[of(PeopleBound) - 1] = altered(bound, people=roles)
    bodies[of(PersonRegistered, 1) - 1] = altered(told(of(PersonRegistered, 1)), role=Role.CLERK)

    found = examined(bodies).faults

    assert "Sachbearbeitung" in found[of(Signature, 1)]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"role": Role.APPROVER}, "gibt {by} eine andere Rolle"),
        ({"commitment": ZERO}, "gehört schon einer anderen Person"),
        ({"account": ZERO}, "von einem Konto, das nicht das dieser Person ist"),
        ({"acted_as": True}, "mit --as als {by}; die Personendatei erlaubt es nicht"),
    ],
)
def test_whoever_acts_otherwise_than_the_file_of_people_says_is_found_each_time(
    changes: dict[str, Any], said: str
) -> None:
    found = forged(of(PersonRegistered), **changes)

    assert said.format(by=ANNA) in found[of(PersonRegistered)]
    assert said.format(by=ANNA) in found[of(Signature)]


def test_one_account_that_forges_the_second_signature_is_found() -> None:
    own = told(of(PersonRegistered)).account

    found = forged(of(PersonRegistered, 1), account=own)

    assert "nicht das dieser Person" in found[of(PersonRegistered, 1)]
    assert "nicht das dieser Person" in found[of(Signature, 1)]


def test_whoever_the_file_lets_name_others_may_act_from_any_account() -> None:
    bodies = [
        altered(one, may_act_as=True)
        if isinstance(one, PeopleBound)
        else altered(one, acted_as=True, account=ZERO)
        if isinstance(one, PersonRegistered)
        else one
        for one in story()
    ]

    assert examined(bodies).faults == {}


def _pays(by: str) -> Body:
    return altered(told(of(Payment)), by=by)


def test_who_was_erased_acts_no_more() -> None:
    last = len(story())
    erased = erasing(ANNA, last + 1)

    found = retold(last, told(last), wishing(ANNA), erased, erased, told(of(PersonRegistered)))

    assert list(found) == [last + 3, last + 4]


def test_the_erased_may_not_erase() -> None:
    last = len(story())
    wishes = (wishing(BERT), wishing(ANNA))

    found = retold(last, told(last), *wishes, erasing(BERT, last + 1), erasing(ANNA, last + 2))

    assert list(found) == [last + 4]


def test_nobody_unknown_is_erased() -> None:
    last = len(story())

    found = retold(last, told(last), wishing(STRANGER), erasing(STRANGER, last + 1))

    assert list(found) == [last + 2]


@pytest.mark.parametrize(
    ("wish", "by"),
    [(wishing(BERT), BERT), (wishing(ANNA, by=BERT), BERT), (wishing(ANNA, by=STRANGER), BERT)],
    ids=["somebody else", "one person", "a stranger"],
)
def test_an_erasure_takes_two_people(wish: ErasureProposed, by: str) -> None:
    last = len(story())

    found = retold(last, told(last), wish, erasing(ANNA, last + 1, by))

    assert "nicht zwei Personen gelöscht" in found[last + 2]


def test_an_erasure_that_nobody_wanted_is_found() -> None:
    last = len(story())

    assert "nicht zwei Personen" in retold(last, told(last), erasing(ANNA, 1))[last + 1]
