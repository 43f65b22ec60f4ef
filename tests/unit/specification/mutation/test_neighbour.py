import pytest

from grantrules.model.fact import LARGEST, Code, FactKind
from grantrules.specification.mutation.neighbour import neighbours, steps


@pytest.mark.parametrize(
    ("kind", "code", "expected"),
    [
        (FactKind.MONEY, 100, {"+0.01": 101, "-0.01": 99}),
        (FactKind.FTE, 500_000, {"+0.001": 501_000, "-0.001": 499_000}),
        (FactKind.DAY, 739_000, {"+1d": 739_001, "-1d": 738_999}),
        (FactKind.COUNT, 3, {"+1": 4, "-1": 2}),
        (FactKind.PERCENT, 1_000, {"+0.01": 1_001, "-0.01": 999}),
        (FactKind.ANSWER, 1, {"flipped": 0}),
        (FactKind.ANSWER, 0, {"flipped": 1}),
        (FactKind.TEXT, "priority", {}),
    ],
)
def test_the_neighbours_of_a_value_are_one_unit_beside_it(
    kind: FactKind, code: Code, expected: dict[str, Code]
) -> None:
    assert dict(neighbours(kind, code)) == expected


def test_a_moment_has_neighbours_a_second_and_a_day_beside_it() -> None:
    found = dict(neighbours(FactKind.MOMENT, 0))

    assert found["+1s"] == 1_000_000
    assert found["-1d"] == -86_400_000_000


@pytest.mark.parametrize("kind", [FactKind.MONEY, FactKind.FTE, FactKind.COUNT, FactKind.PERCENT])
def test_nothing_is_below_zero(kind: FactKind) -> None:
    assert [name for name, _ in neighbours(kind, 0)] == [f"+{steps_of(kind)}"]


def test_nothing_is_larger_than_what_an_evaluator_can_hold() -> None:
    assert [name for name, _ in neighbours(FactKind.COUNT, LARGEST)] == ["-1"]


def steps_of(kind: FactKind) -> str:
    return next(steps(kind)).name[1:]
