"""What acts move: nothing twice, nothing of what was paid out."""

import pytest
from tests.unit.register.cases import (
    AWARDED,
    DIGEST,
    GIVING_BACK,
    RELEASING,
    approved,
    decided,
    lived,
    paid,
    proposed,
    received,
    revoked,
    signed,
    withdrawn,
)

from grantrules.model.money import decimal_text
from grantrules.register.act import Movement
from grantrules.register.award import Award
from grantrules.register.case import Case, Held
from grantrules.register.life import State
from grantrules.register.made import Made
from grantrules.register.movement import committing, releasing, reserving

SIGNED = (received(), proposed(), signed())
DECIDED = (*SIGNED, approved(), decided())


def _movement(year: int, reserved: str, committed: str) -> Movement:
    return Movement(year=year, reserved=reserved, committed=committed)


def _holding(held: dict[int, Held], paid_out: int) -> Case:
    payment = Made(7, "", paid(decimal_text(paid_out)))
    award = Award(payments=(payment,))
    return Case("programm", "A", State.PAID, DIGEST, 1, award=award, held=held)


def test_reserving_and_committing_move_each_year_once_in_order() -> None:
    money = {2027: 1, 2026: 250, 2028: 0}

    assert reserving(money) == (_movement(2026, "2.50", "0.00"), _movement(2027, "0.01", "0.00"))
    assert committing(money) == (
        _movement(2026, "-2.50", "2.50"),
        _movement(2027, "-0.01", "0.01"),
    )


def test_a_rejection_moves_nothing() -> None:
    assert reserving({}) == committing({}) == ()


def test_what_was_reserved_or_committed_is_given_back() -> None:
    assert releasing(lived(received(), proposed())) == ()
    assert releasing(lived(*SIGNED)) == RELEASING
    assert releasing(lived(*DECIDED)) == GIVING_BACK


def test_what_was_given_back_is_not_given_back_again() -> None:
    assert releasing(lived(*SIGNED, withdrawn(*RELEASING))) == ()
    assert releasing(lived(*DECIDED, revoked(*GIVING_BACK))) == ()


def test_what_was_paid_out_is_not_free_again() -> None:
    assert releasing(lived(*AWARDED, paid("50.00"))) == (_movement(2026, "0.00", "-30.00"),)
    assert releasing(lived(*AWARDED, paid("80.00"))) == ()


@pytest.mark.parametrize(
    ("paid_out", "given_back"),
    [
        (0, (_movement(2026, "0.00", "-1.00"), _movement(2027, "0.00", "-2.00"))),
        (50, (_movement(2026, "0.00", "-0.50"), _movement(2027, "0.00", "-2.00"))),
        (150, (_movement(2027, "0.00", "-1.50"),)),
        (300, ()),
    ],
)
def test_payments_use_up_the_earlier_year_first(
    paid_out: int, given_back: tuple[Movement, ...]
) -> None:
    case = _holding({2027: Held(0, 200), 2026: Held(0, 100)}, paid_out)

    assert releasing(case) == given_back
