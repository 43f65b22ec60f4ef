"""Dated parameters: which value is in force on a day."""

from datetime import date

import pytest
from tests.unit.builders import ASSUMED

from grantrules.model.fact import FactKind
from grantrules.model.parameter import Parameter, ParameterValue


def _value(code: int | None, start: date, end: date | None = None) -> ParameterValue:
    return ParameterValue(valid_from=start, valid_until=end, value=code, basis=ASSUMED)


def _parameter(*values: ParameterValue) -> Parameter:
    return Parameter(name="base_rate", title="Basiszins", kind=FactKind.PERCENT, values=values)


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (date(2024, 12, 31), None),
        (date(2025, 1, 1), 227),
        (date(2025, 6, 30), 227),
        (date(2025, 7, 1), 127),
        (date(2025, 12, 31), 127),
        (date(2026, 1, 1), None),
    ],
)
def test_a_value_is_in_force_from_its_first_to_its_last_day(day: date, code: int | None) -> None:
    rates = _parameter(
        _value(227, date(2025, 1, 1), date(2025, 6, 30)),
        _value(127, date(2025, 7, 1), date(2025, 12, 31)),
    )

    found = rates.in_force(day)

    assert (None if found is None else found.value) == code


def test_without_a_day_only_a_value_that_never_changes_is_in_force() -> None:
    lasting = _value(1, date(2025, 1, 1))

    assert _parameter(lasting).in_force(None) == lasting
    assert _parameter(_value(1, date(2025, 1, 1), date(2025, 12, 31))).in_force(None) is None
    assert _parameter(lasting, _value(2, date(2026, 1, 1))).in_force(None) is None


def test_a_parameter_without_values_is_unset_on_every_day() -> None:
    assert _parameter().in_force(date(2026, 1, 1)) is None
    assert _parameter().in_force(None) is None


def test_a_value_may_be_switched_off_and_still_be_in_force() -> None:
    found = _parameter(_value(None, date(2025, 1, 1))).in_force(date(2026, 1, 1))

    assert found is not None
    assert found.value is None
