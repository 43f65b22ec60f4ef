"""Who is at the desk: the account's person, or the one whom `--as` names."""

import pytest
from tests.unit.desks import ANNA, BERT

from grantrules.model.errors import RefusedError
from grantrules.register.person import People
from grantrules.register.presence import Presence, present

PEOPLE = People(people=(ANNA, BERT))


def test_the_account_says_who_it_is() -> None:
    assert present(PEOPLE, "bert", None) == Presence(BERT, "bert", acted_as=False, people=PEOPLE)


def test_a_named_person_acts_from_the_account_of_whoever_named_them() -> None:
    trial = PEOPLE.model_copy(update={"may_act_as": True})

    assert present(trial, "root", "bert") == Presence(BERT, "root", acted_as=True, people=trial)


@pytest.mark.parametrize(("account", "key"), [("root", None), ("anna", "bert")])
def test_nobody_else_is_anybody(account: str, key: str | None) -> None:
    with pytest.raises(RefusedError):
        present(PEOPLE, account, key)
