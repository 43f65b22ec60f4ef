from datetime import date, datetime

import pytest
from tests.unit.builders import SUMMER, shipped
from tests.unit.specification.mutation.mutated import by_id, ids

from grantrules.model.window import DeadlineKind, Window
from grantrules.specification.mutation.window_mutants import window_mutants


def changed(name: str) -> Window:
    """Gives the window of 2025 in the mutant of this name."""
    book = by_id(window_mutants(shipped()))[f"window.2025.{name}"].change(shipped())
    return next(one for one in book.windows if one.year == 2025)


@pytest.mark.parametrize(
    ("name", "opens"),
    [
        ("opens+1s", datetime(2025, 8, 16, 0, 0, 1, tzinfo=SUMMER)),
        ("opens-1s", datetime(2025, 8, 15, 23, 59, 59, tzinfo=SUMMER)),
        ("opens+1d", datetime(2025, 8, 17, tzinfo=SUMMER)),
        ("opens-1d", datetime(2025, 8, 15, tzinfo=SUMMER)),
        ("opens↔2026", datetime(2025, 8, 8, tzinfo=SUMMER)),
    ],
)
def test_the_opening_moves(name: str, opens: datetime) -> None:
    assert changed(name).opens == opens


@pytest.mark.parametrize(
    ("name", "closes", "ends"),
    [
        ("closes+1d", date(2025, 11, 16), date(2025, 11, 17)),
        ("closes-1d", date(2025, 11, 14), date(2025, 11, 14)),
        ("ends.unmoved", date(2025, 11, 15), date(2025, 11, 15)),
        ("ends+1d", date(2025, 11, 15), date(2025, 11, 18)),
        ("ends-1d", date(2025, 11, 15), date(2025, 11, 16)),
    ],
)
def test_the_closing_day_moves_and_its_end_is_worked_out_anew(
    name: str, closes: date, ends: date
) -> None:
    window = changed(name)

    assert (window.closes, window.ends) == (closes, ends)


def test_a_fixed_day_stays_where_it_is() -> None:
    window = changed("kind.frist→termin")

    assert window.closes_kind is DeadlineKind.TERMIN
    assert window.ends == date(2025, 11, 15)


@pytest.mark.parametrize(
    ("name", "years"),
    [
        ("funding_years+2024", (2024, 2025, 2026)),
        ("funding_years+2027", (2025, 2026, 2027)),
        ("funding_years-2025", (2026,)),
        ("funding_years-2026", (2025,)),
        ("funding_years↔2026", (2026, 2027)),
    ],
)
def test_funding_years_are_dropped_added_and_swapped(name: str, years: tuple[int, ...]) -> None:
    assert changed(name).funding_years == years


def test_a_window_is_dropped() -> None:
    book = by_id(window_mutants(shipped()))["window.2025.dropped"].change(shipped())

    assert [one.year for one in book.windows] == [2026]


def test_no_mutant_is_the_window_as_it_is_or_another_mutant() -> None:
    # In 2026 the end lies one day after closing: moving it back and not moving it are one change.
    found = ids(window_mutants(shipped()))

    assert "window.2026.ends.unmoved" in found
    assert "window.2026.ends-1d" not in found
    assert "window.2025.closes↔2026" not in found


def test_the_rules_that_are_judged_on_a_fact_have_to_notice_and_not_those_that_show_it() -> None:
    found = by_id(window_mutants(shipped()))

    assert found["window.2025.ends+1d"].rules == ("FR-03",)
    assert found["window.2025.closes+1d"].rules == ("FR-02", "FR-03")
    assert found["window.2025.opens+1s"].rules == ("FR-01",)
