"""Values: frozen, strict, without unknown fields."""

import pytest
from pydantic import ValidationError

from grantrules.model.value import Value


class _Sum(Value):
    cents: int


def test_equal_values_are_equal_and_hash_alike() -> None:
    assert _Sum(cents=1) == _Sum(cents=1)
    assert hash(_Sum(cents=1)) == hash(_Sum(cents=1))


def test_a_value_cannot_be_changed() -> None:
    value = _Sum(cents=1)

    with pytest.raises(ValidationError):
        value.cents = 2  # type: ignore[misc]  # the point of this test


@pytest.mark.parametrize("wrong", [{"cents": "1"}, {"cents": 1.0}, {"cents": 1, "euros": 1}, {}])
def test_nothing_is_converted_added_or_left_out(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        _Sum.model_validate(wrong)
