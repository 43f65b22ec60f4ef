"""The balance of a run: what each year gives, holds back and leaves."""

from tests.unit.builders import asking, euro, shipped

from grantrules.engine.balance import Money, balance
from grantrules.engine.propose import propose
from grantrules.model.proposal import BudgetRow
from grantrules.model.register_state import RegisterState, SpokenFor


def _row(year: int, *cents: int | None) -> BudgetRow:
    appropriation, granted, reserved, remaining = cents
    return BudgetRow(
        year=year,
        appropriation=appropriation,
        granted=granted or 0,
        reserved=reserved or 0,
        remaining=remaining,
    )


def test_a_run_without_applications_leaves_everything() -> None:
    assert balance([], Money({2026: 5, 2025: 3}), ()) == (
        _row(2025, 3, 0, 0, 3),
        _row(2026, 5, 0, 0, 5),
    )


def test_grants_and_reserves_stand_apart() -> None:
    in_review = asking("B", other_state_funds=1)
    batch = propose([asking("A"), in_review], shipped(), {2026: euro(200_000)})

    rows = balance(batch.proposals, Money({2026: euro(200_000)}), ())

    assert rows == (_row(2026, euro(200_000), euro(80_000), euro(80_000), euro(40_000)),)


def test_a_touched_year_without_an_appropriation_has_no_remainder() -> None:
    assert balance([], Money({}), [2027]) == (_row(2027, None, 0, 0, None),)


def test_money_spoken_for_before_is_granted_or_reserved_and_not_left() -> None:
    money = Money({2026: 100}, {2026: SpokenFor(reserved=10, committed=30)})

    assert money.left() == {2026: 60}
    assert balance([], money, ()) == (_row(2026, 100, 30, 10, 60),)


def test_a_run_adds_to_what_was_spoken_for_before() -> None:
    before = {2026: SpokenFor(reserved=euro(10_000), committed=euro(30_000))}
    money = Money({2026: euro(400_000)}, before)
    in_review = asking("B", other_state_funds=1)
    state = RegisterState(spoken_for=before)
    batch = propose([asking("A"), in_review], shipped(), {2026: euro(400_000)}, state)

    rows = balance(batch.proposals, money, ())

    assert rows == (_row(2026, euro(400_000), euro(110_000), euro(90_000), euro(200_000)),)


def test_a_year_is_never_less_than_empty() -> None:
    money = Money({2026: 30}, {2026: SpokenFor(committed=40), 2027: SpokenFor(reserved=5)})

    assert money.left() == {2026: 0}
    assert balance([], money, ()) == (
        _row(2026, 30, 40, 0, -10),
        _row(2027, None, 0, 5, None),
    )
