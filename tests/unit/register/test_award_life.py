"""Where a case stands after what follows its decision."""

import pytest
from tests.unit.register.cases import (
    AWARDED,
    GIVING_BACK,
    HEARD_OUT,
    SPENT,
    accepted,
    answered,
    claimed,
    fault,
    heard,
    learned,
    lived,
    noticed,
    paid,
    part,
    proved,
    remitted,
    returned,
    revoked,
    used_late,
    withdrawn,
)

from grantrules.register.award import Award
from grantrules.register.award_life import is_settled
from grantrules.register.entry import Body
from grantrules.register.life import State

PROVED = (*SPENT, proved(), accepted(8))
CLAIMED = (*PROVED, heard(), claimed(), accepted(11))


@pytest.mark.parametrize(
    ("bodies", "state"),
    [
        ([*AWARDED[:-1], noticed()], State.NOTIFIED),
        ([*AWARDED], State.NOTIFIED),
        ([*SPENT], State.PAID),
        ([*SPENT, learned(), heard(), answered()], State.PAID),
        ([*SPENT, proved()], State.PAID),
        ([*PROVED], State.PROVED),
        ([*SPENT, heard(), used_late()], State.PAID),
        ([*SPENT, heard(), used_late(), accepted(9)], State.PAID),
        ([*PROVED, heard(), claimed()], State.PROVED),
        ([*CLAIMED], State.CLAIMED),
        ([*CLAIMED, returned("30.00", "0.00")], State.CLAIMED),
        ([*CLAIMED, returned("30.00", "0.60")], State.SETTLED),
        ([*CLAIMED, remitted("30.00"), accepted(13)], State.SETTLED),
        ([*CLAIMED, remitted("29.00"), accepted(13)], State.CLAIMED),
        ([*SPENT, returned("80.00", parts=(part("80.00", "0.00"),))], State.PAID),
        ([*SPENT, *HEARD_OUT, revoked()], State.REVOKED),
        ([*SPENT, withdrawn(), proved(), accepted(9)], State.PROVED),
    ],
)
def test_a_case_stands_where_its_award_brought_it(bodies: list[Body], state: State) -> None:
    assert lived(*bodies).state is state


def test_what_was_revoked_after_its_payment_is_claimed_whole() -> None:
    whole = claimed(principal="80.00", parts=(part("80.00", "0.50"),))

    case = lived(*SPENT, *HEARD_OUT, revoked(), whole, accepted(11))

    assert case.state is State.CLAIMED
    assert case.award.open_principal == 80_00


@pytest.mark.parametrize(
    ("bodies", "said"),
    [
        ([*AWARDED[:-1], paid()], "Der Vorgang ist entschieden; auszahlen geht nicht."),
        ([*SPENT, claimed()], "Der Vorgang ist ausgezahlt; zurückfordern geht nicht."),
        ([*AWARDED, proved()], "den Verwendungsnachweis prüfen geht nicht."),
        ([*AWARDED, *HEARD_OUT, revoked(*GIVING_BACK), paid()], "auszahlen geht nicht."),
        ([*CLAIMED, paid()], "auszahlen geht nicht."),
    ],
)
def test_what_the_state_does_not_allow_is_a_fault(bodies: list[Body], said: str) -> None:
    assert said in fault(*bodies)


def test_without_a_claim_nothing_is_settled() -> None:
    assert not is_settled(Award())
