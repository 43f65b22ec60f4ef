"""What the register holds already: no debts, and nothing at all by default."""

import pytest
from pydantic import ValidationError

from grantrules.model.finding import Status
from grantrules.model.register_state import (
    NOTHING_BEFORE,
    EarlierCase,
    HumanFinding,
    RegisterState,
    SpokenFor,
)


def test_by_default_nothing_happened_before() -> None:
    assert RegisterState() == NOTHING_BEFORE
    assert (SpokenFor().reserved, SpokenFor().committed) == (0, 0)


@pytest.mark.parametrize("money", [{"reserved": -1}, {"committed": -1}])
def test_nobody_owes_the_budget_anything(money: dict[str, int]) -> None:
    with pytest.raises(ValidationError):
        SpokenFor(**money)


def test_a_state_holds_money_earlier_cases_and_findings() -> None:
    found = HumanFinding(rule="FR-05", status=Status.MET, reason="Gesehen.")
    earlier = EarlierCase(reference="A", ags="07334", years=frozenset({2026}))

    state = RegisterState(
        spoken_for={2026: SpokenFor(reserved=1)}, earlier=(earlier,), findings={"B": (found,)}
    )

    assert state.findings["B"] == (found,)
