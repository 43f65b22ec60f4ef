"""Interest worked out by hand: changes of the rate, leap years, the day of payment."""

from datetime import date

import pytest
from tests.unit.builders import shipped, with_parameters, without_value

from grantrules.engine.interest import late_use_interest, repayment_interest
from grantrules.model.errors import CalendarError, RefusedError
from grantrules.model.interest import Interest
from grantrules.model.problem import Problem
from grantrules.model.rulebook import RuleBook


def reckoned(cents: int, paid_on: date, until: date, **parameters: str) -> Interest:
    found = repayment_interest(cents, paid_on, until, with_parameters(shipped(), **parameters))
    assert isinstance(found, Interest)
    return found


@pytest.mark.parametrize(
    ("cents", "days", "interest"),
    [
        # 365.00 at 7.27 % is 7.27 cents a day
        (36_500, (date(2025, 1, 1), date(2025, 1, 2)), (7, 1)),
        (36_500, (date(2025, 1, 1), date(2025, 6, 30)), (1309, 180)),  # 1308.6
        # the last day of the old rate and the first of the new one: 7.27 + 6.27
        (36_500, (date(2025, 6, 29), date(2025, 7, 1)), (14, 2)),
        (36_500, (date(2025, 6, 30), date(2025, 7, 1)), (6, 1)),
        # a full year over three half-years
        (36_500, (date(2025, 1, 1), date(2026, 1, 1)), (2469, 365)),  # 1308.6 + 1159.95
        (8_000_000, (date(2025, 6, 15), date(2026, 2, 15)), (339_978, 245)),
        # half a cent is rounded up: 6.27 % of 7300.00 are 125.4 cents a day, 5 days are 627.0
        (730_000, (date(2025, 7, 1), date(2025, 7, 6)), (627, 5)),
        (0, (date(2025, 1, 1), date(2025, 12, 31)), (0, 364)),
        (8_000_000, (date(2025, 3, 1), date(2025, 3, 1)), (0, 0)),
    ],
)
def test_interest_runs_from_the_day_after_the_payment(
    cents: int, days: tuple[date, date], interest: tuple[int, int]
) -> None:
    found = reckoned(cents, *days)

    assert (found.interest, found.days) == interest


def test_a_leap_day_bears_interest_like_any_other_day() -> None:
    found = reckoned(36_500, date(2028, 2, 28), date(2028, 3, 1), base_rate="2.00")

    assert (found.interest, found.days) == (14, 2)
    leap_year = reckoned(36_500, date(2027, 12, 31), date(2028, 12, 31), base_rate="2.00")
    assert (leap_year.interest, leap_year.days) == (7 * 366, 366)


def test_half_a_cent_is_rounded_up() -> None:
    # 5 % above nothing: 36.50 EUR bear exactly half a cent a day.
    found = reckoned(3_650, date(2025, 3, 1), date(2025, 3, 2), base_rate="0")

    assert found.interest == 1


@pytest.mark.parametrize(
    ("paid_on", "until", "half"),
    [
        (date(2026, 6, 30), date(2026, 7, 1), "Für das zweite Halbjahr 2026 (ab 01.07.2026)"),
        (date(2026, 6, 1), date(2027, 12, 31), "Für das zweite Halbjahr 2026 (ab 01.07.2026)"),
        (date(2027, 2, 1), date(2027, 2, 2), "Für das erste Halbjahr 2027 (ab 02.02.2027)"),
        (date(2024, 12, 1), date(2025, 2, 2), "Für das zweite Halbjahr 2024 (ab 02.12.2024)"),
    ],
)
def test_a_missing_base_rate_gives_no_figure_and_names_the_half_year(
    paid_on: date, until: date, half: str
) -> None:
    found = repayment_interest(100_00, paid_on, until, shipped())

    assert isinstance(found, Problem)
    assert found.code == "base_rate.missing"
    assert half in found.message


def test_the_last_day_with_a_rate_is_reckoned() -> None:
    assert reckoned(100_00, date(2026, 1, 1), date(2026, 6, 30)).days == 180


def test_without_a_surcharge_there_is_no_figure() -> None:
    book = without_value(shipped(), "interest_surcharge")

    found = repayment_interest(100_00, date(2025, 1, 1), date(2025, 2, 1), book)

    assert isinstance(found, Problem)
    assert found.code == "interest_surcharge.missing"


@pytest.mark.parametrize(
    ("paid_on", "used_on", "days"),
    [
        (date(2025, 4, 3), date(2025, 4, 3), 0),
        (date(2025, 4, 3), date(2025, 6, 3), 0),
        (date(2025, 4, 3), date(2025, 6, 4), 62),
        # two months end on the last day of a short month
        (date(2025, 12, 31), date(2026, 2, 28), 0),
        (date(2025, 12, 31), date(2026, 3, 1), 60),
        # a Saturday, which § 31 (3) does not move
        (date(2025, 3, 31), date(2025, 5, 31), 0),
        (date(2025, 3, 31), date(2025, 6, 1), 62),
    ],
)
def test_prompt_use_costs_nothing_and_late_use_the_whole_time(
    paid_on: date, used_on: date, days: int
) -> None:
    found = late_use_interest(8_000_000, paid_on, used_on, shipped())

    assert isinstance(found, Interest)
    full = repayment_interest(8_000_000, paid_on, used_on, shipped())
    assert isinstance(full, Interest)
    assert found.days == days
    assert found.interest == (full.interest if days else 0)


def test_prompt_use_needs_no_base_rate() -> None:
    found = late_use_interest(8_000_000, date(2026, 6, 1), date(2026, 7, 31), shipped())

    assert isinstance(found, Interest)
    assert found.interest == 0


@pytest.mark.parametrize(
    ("book", "code"),
    [
        (without_value(shipped(), "prompt_use_period"), "prompt_use_period.missing"),
        (without_value(shipped(), "base_rate"), "base_rate.missing"),
    ],
    ids=["period", "rate"],
)
def test_late_use_needs_its_parameters(book: RuleBook, code: str) -> None:
    found = late_use_interest(100, date(2025, 1, 1), date(2025, 6, 1), book)

    assert isinstance(found, Problem)
    assert found.code == code


@pytest.mark.parametrize(
    ("cents", "days", "error", "sentence"),
    [
        (-1, (date(2025, 1, 1), date(2025, 1, 2)), RefusedError, "-0,01 € wird nicht verzinst"),
        (1, (date(2025, 1, 2), date(2025, 1, 1)), RefusedError, "liegt vor der Auszahlung"),
        (1, (date(1, 1, 1), date(2025, 1, 1)), CalendarError, "01.01.0001 liegt außerhalb"),
        (1, (date(2025, 1, 1), date(9999, 12, 31)), CalendarError, "31.12.9999 liegt außerhalb"),
    ],
)
def test_what_cannot_be_is_refused(
    cents: int, days: tuple[date, date], error: type[Exception], sentence: str
) -> None:
    for reckon in (repayment_interest, late_use_interest):
        with pytest.raises(error, match=sentence):
            reckon(cents, *days, shipped())
