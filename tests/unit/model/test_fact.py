"""Facts as whole numbers and texts: there and back without a loss."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grantrules.model.fact import (
    FTE_SCALE,
    LARGEST,
    Code,
    FactKind,
    code_of,
    decimal_of,
    fte_code,
    micros,
    moment_of,
)


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [
        (FactKind.MONEY, "60000.00", 6_000_000),
        (FactKind.MONEY, "0", 0),
        (FactKind.MONEY, "-0.01", -1),
        (FactKind.FTE, "0.5", 500_000),
        (FactKind.FTE, "1", 1_000_000),
        (FactKind.FTE, ".5", 500_000),
        (FactKind.DAY, "0001-01-01", 1),
        (FactKind.DAY, "2025-08-16", date(2025, 8, 16).toordinal()),
        (FactKind.MOMENT, "1970-01-01T00:00:01Z", 1_000_000),
        (FactKind.MOMENT, "1970-01-01T01:00:00+01:00", 0),
        (FactKind.ANSWER, "true", 1),
        (FactKind.ANSWER, "false", 0),
        (FactKind.COUNT, "2026", 2026),
        (FactKind.PERCENT, "2.27", 227),
        (FactKind.PERCENT, "0", 0),
        (FactKind.TEXT, "Klage", "Klage"),
    ],
)
def test_a_literal_is_coded_by_its_kind(kind: FactKind, text: str, code: Code) -> None:
    assert code_of(kind, text) == code


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (FactKind.MONEY, "60.000,00"),
        (FactKind.MONEY, "60000.001"),
        (FactKind.MONEY, "46116860184273879.05"),
        (FactKind.FTE, "0.0000001"),
        (FactKind.FTE, "-1"),
        (FactKind.FTE, "1e3"),
        (FactKind.FTE, "."),
        (FactKind.FTE, "½"),
        (FactKind.DAY, "16.08.2025"),
        (FactKind.DAY, "2025-02-29"),
        (FactKind.MOMENT, "2025-08-16T00:00:00"),
        (FactKind.MOMENT, "bald"),
        (FactKind.ANSWER, "ja"),
        (FactKind.ANSWER, "1"),
        (FactKind.COUNT, "-1"),
        (FactKind.COUNT, "²"),
        (FactKind.COUNT, "9" * 19),
        (FactKind.PERCENT, "2.275"),
        (FactKind.PERCENT, "5 %"),
    ],
)
def test_a_literal_of_another_kind_is_refused(kind: FactKind, text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        code_of(kind, text)


def test_the_largest_code_is_still_a_literal() -> None:
    euros, cents = divmod(LARGEST, 100)

    assert code_of(FactKind.MONEY, f"{euros}.{cents:02d}") == LARGEST


@given(code=st.integers(-(10**15), 10**15))
def test_a_moment_survives_its_code(code: int) -> None:
    assert micros(moment_of(code)) == code


@given(
    moment=st.datetimes(min_value=datetime(1900, 1, 2), max_value=datetime(2200, 1, 1)),  # noqa: DTZ001 - made aware below
    minutes=st.integers(-14 * 60, 14 * 60),
)
def test_a_code_is_the_moment_whatever_the_offset(moment: datetime, minutes: int) -> None:
    aware = moment.replace(tzinfo=timezone(timedelta(minutes=minutes)))

    assert moment_of(micros(aware)) == aware
    assert micros(aware) == micros(aware.astimezone(UTC))


@given(code=st.integers(0, 10**9))
def test_posts_survive_their_spelling(code: int) -> None:
    assert fte_code(Decimal(decimal_of(code, FTE_SCALE))) == code


@pytest.mark.parametrize(
    ("code", "scale", "text"),
    [
        (500_000, FTE_SCALE, "0.5"),
        (1_000_000, FTE_SCALE, "1"),
        (1_000_001, FTE_SCALE, "1.000001"),
        (0, FTE_SCALE, "0"),
        (227, 100, "2.27"),
        (1_000, 100, "10"),
        (10_000_000_000_000, FTE_SCALE, "10000000"),
        (1, FTE_SCALE, "0.000001"),
    ],
)
def test_a_decimal_has_no_needless_zeros(code: int, scale: int, text: str) -> None:
    assert decimal_of(code, scale) == text


def test_posts_with_seven_decimals_are_refused() -> None:
    with pytest.raises(ValueError, match=r"0\.1234567"):
        fte_code(Decimal("0.1234567"))
