"""What every act says: by whom, and how money and days are written."""

import pytest
from pydantic import ValidationError
from tests.unit.register.cases import ANNA, found, paid

from grantrules.register.act import Movement
from grantrules.register.award_entries import Payment


@pytest.mark.parametrize("by", ["anna", "p_123", "p_ABCDEF0123456789", f"{ANNA}0", ""])
def test_nobody_acts_under_a_name(by: str) -> None:
    with pytest.raises(ValidationError):
        type(found())(**{**dict(found()), "by": by})


@pytest.mark.parametrize("amount", ["1", "1.0", "1,00", "1.000,00", "+1.00", "", "1.000"])
def test_money_has_two_places_and_nothing_else(amount: str) -> None:
    with pytest.raises(ValidationError):
        Movement(year=2026, reserved=amount, committed="0.00")


@pytest.mark.parametrize("amount", ["0.00", "-80.00", "1500000.00"])
def test_money_may_go_back(amount: str) -> None:
    assert Movement(year=2026, reserved=amount, committed="0.00").reserved == amount


@pytest.mark.parametrize("day", ["1.12.2026", "2026-12", "2026-12-01T00:00:00"])
def test_days_are_written_in_one_way(day: str) -> None:
    with pytest.raises(ValidationError):
        Payment(**{**dict(paid()), "paid_on": day})


def test_an_act_without_a_reason_is_none_where_one_is_needed() -> None:
    with pytest.raises(ValidationError):
        type(found())(**{**dict(found()), "reason": ""})
