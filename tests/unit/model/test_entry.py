"""Further entries: what a programme asks beyond the others, each with values of its kind."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from tests.unit.builders import further

from grantrules.model.entry import Stated
from grantrules.model.fact import FactKind

VALUES: dict[FactKind, Stated] = {
    FactKind.MONEY: 1,
    FactKind.FTE: Decimal(1),
    FactKind.DAY: date(2026, 1, 1),
    FactKind.MOMENT: datetime(2026, 1, 1, tzinfo=UTC),
    FactKind.ANSWER: True,
    FactKind.COUNT: 1,
    FactKind.TEXT: "1",
}
SAME_TYPE = {FactKind.MONEY, FactKind.COUNT}


@pytest.mark.parametrize("kind", VALUES)
def test_an_entry_takes_values_of_its_kind_and_no_others(kind: FactKind) -> None:
    taken = {other for other, value in VALUES.items() if further(kind=kind).takes(value)}

    assert taken == (SAME_TYPE if kind in SAME_TYPE else {kind})


def test_a_moment_without_its_offset_is_none() -> None:
    assert not further(kind=FactKind.MOMENT).takes(datetime(2026, 1, 1))  # noqa: DTZ001 - the point


def test_there_is_no_entry_of_percents() -> None:
    assert not any(further(kind=FactKind.PERCENT).takes(value) for value in VALUES.values())
