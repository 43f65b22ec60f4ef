"""Positions of a proof: what counts is summed, what does not is left out with its reason."""

from datetime import date

import pytest
from tests.unit.proofs import EURO, costing

from grantrules.engine.proof_positions import Span, Summed, summed
from grantrules.model.proof import Component, Position

YEAR = Span(date(2026, 1, 1), date(2026, 12, 31))
HIGHEST = 9_999_999_99


def _summed(*positions: Position, span: Span = YEAR) -> Summed:
    return summed(positions, span, HIGHEST)


def test_what_counts_is_summed_for_each_component_alone() -> None:
    found = _summed(
        costing(1_000),
        costing(2_000, month=date(2026, 4, 30)),
        costing(300, component=Component.MATERIAL),
    )

    assert found.sums == {Component.SALARY: 3_000 * EURO, Component.MATERIAL: 300 * EURO}
    assert found.left_out == ()
    assert found.paid_months == 2


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"eligible": False}, "als nicht förderfähig bezeichnet"),
        ({"eligible": False, "amount": None}, "als nicht förderfähig bezeichnet"),
        ({"month": date(2025, 12, 31)}, "außerhalb des Förderzeitraums"),
        ({"month": date(2027, 1, 1)}, "außerhalb des Förderzeitraums"),
    ],
)
def test_what_does_not_count_is_left_out_and_listed(changes: dict[str, object], why: str) -> None:
    found = _summed(costing(1_000), costing(500, **changes))

    assert found.sums[Component.SALARY] == 1_000 * EURO
    assert [one.why for one in found.left_out] == [why]


@pytest.mark.parametrize(
    "changes",
    [
        {"amount": None},
        {"amount": -1},
        {"amount": HIGHEST + 1},
        {"eligible": None},
        {"month": None},
    ],
)
def test_a_position_that_may_count_leaves_the_sum_of_its_component_open(
    changes: dict[str, object],
) -> None:
    found = _summed(costing(1_000), costing(500, **changes), costing(7_000))

    assert found.sums == {Component.SALARY: None, Component.MATERIAL: 0}
    assert "nicht vollständig lesbar" in found.left_out[0].why


def test_a_position_of_unknown_kind_leaves_both_sums_open() -> None:
    found = _summed(costing(component=None))

    assert found.sums == {Component.SALARY: None, Component.MATERIAL: None}


def test_the_largest_believed_amount_counts() -> None:
    assert _summed(costing(amount=HIGHEST)).sums[Component.SALARY] == HIGHEST


@pytest.mark.parametrize("span", [Span(None, YEAR.end), Span(YEAR.start, None)])
def test_without_a_period_nobody_knows_what_counts(span: Span) -> None:
    found = _summed(costing(), span=span)

    assert found.sums[Component.SALARY] is None
    assert found.left_out[0].why == "der Förderzeitraum steht nicht fest"
    assert span.months is None


def test_a_month_that_the_funding_only_touches_counts() -> None:
    span = Span(date(2026, 3, 31), date(2026, 5, 1))

    found = _summed(
        costing(1, month=date(2026, 3, 1)), costing(1, month=date(2026, 5, 31)), span=span
    )

    assert found.sums[Component.SALARY] == 2 * EURO
    assert span.months == 3
