"""Interest agrees with a reckoning that adds up single days, and keeps to its bounds."""

from datetime import date
from decimal import Decimal

from hypothesis import example, given
from hypothesis import strategies as st
from tests.properties import interest_oracle as oracle
from tests.unit.builders import ASSUMED, shipped

from grantrules.engine.interest import late_use_interest, repayment_interest
from grantrules.model.interest import Interest
from grantrules.model.parameter import ParameterValue
from grantrules.model.rulebook import RuleBook

HALVES = [(year, half) for year in range(2025, 2031) for half in (1, 2)]
RATES = st.lists(st.integers(-100, 900), min_size=len(HALVES), max_size=len(HALVES)).map(
    lambda found: dict(zip(HALVES, found, strict=True))
)
DAYS = st.dates(date(2025, 1, 1), date(2030, 12, 31))
AMOUNTS = st.integers(0, 10_000_000)


def book_with(rates: dict[tuple[int, int], int]) -> RuleBook:
    book = shipped()
    values = tuple(
        ParameterValue(
            valid_from=date(year, 1 if half == 1 else 7, 1),
            valid_until=date(year, 6, 30) if half == 1 else date(year, 12, 31),
            value=rate,
            basis=ASSUMED,
        )
        for (year, half), rate in rates.items()
    )
    changed = tuple(
        one.model_copy(update={"values": values}) if one.name == "base_rate" else one
        for one in book.parameters
    )
    return book.model_copy(update={"parameters": changed})


@given(principal=AMOUNTS, days=st.tuples(DAYS, DAYS), rates=RATES)
@example(
    principal=8_000_000,
    days=(date(2028, 2, 28), date(2028, 3, 1)),
    rates=dict.fromkeys(HALVES, 227),
)
def test_interest_is_the_sum_of_its_days(
    principal: int, days: tuple[date, date], rates: dict[tuple[int, int], int]
) -> None:
    paid_on, until = sorted(days)

    found = repayment_interest(principal, paid_on, until, book_with(rates))

    assert isinstance(found, Interest)
    percent = {half: Decimal(rate) / 100 for half, rate in rates.items()}
    assert found.interest == oracle.interest(principal, paid_on, until, percent)
    assert found.days == (until - paid_on).days


@given(principal=AMOUNTS, days=st.tuples(DAYS, DAYS), rates=RATES)
def test_late_use_costs_what_repayment_costs_or_nothing(
    principal: int, days: tuple[date, date], rates: dict[tuple[int, int], int]
) -> None:
    paid_on, used_on = sorted(days)
    book = book_with(rates)

    late = late_use_interest(principal, paid_on, used_on, book)
    full = repayment_interest(principal, paid_on, used_on, book)

    assert isinstance(late, Interest)
    assert isinstance(full, Interest)
    assert late.interest == (full.interest if late.days else 0)
    assert late.days in {0, full.days}
