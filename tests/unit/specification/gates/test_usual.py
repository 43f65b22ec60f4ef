from datetime import date

from tests.unit.builders import shipped

from grantrules.engine.inforce import in_force
from grantrules.specification.gates.era import Era
from grantrules.specification.gates.usual import usual, usual_span

FIRST, LAST = date(2025, 3, 1), date(2025, 6, 30)
SPRING = Era(FIRST, LAST, in_force(shipped(), FIRST))


def test_the_first_usual_days_are_those_of_the_era() -> None:
    days = usual(SPRING, shipped(), "funding_start")

    assert list(days[:3]) == [one.toordinal() for one in (FIRST, LAST, date(2026, 1, 1))]


def test_years_are_those_from_the_era_on() -> None:
    assert list(usual(SPRING, shipped(), "period_first_year")) == [2025, 2026, 2027]
    assert usual_span(SPRING, shipped(), "period_first_year") == (2025, 2027)


def test_a_usual_day_lies_at_most_a_year_before_the_era() -> None:
    first, last = usual_span(SPRING, shipped(), "funding_start") or (0, 0)

    assert date.fromordinal(first) == date(2024, 3, 1)
    assert date.fromordinal(last) == date(2027, 12, 31)


def test_other_facts_have_no_usual_days() -> None:
    assert list(usual(SPRING, shipped(), "fte")) == []
    assert usual_span(SPRING, shipped(), "fte") is None


def test_the_calendar_has_a_beginning_and_an_end() -> None:
    for first in (date.min, date.max):
        assert usual(SPRING._replace(first=first, last=date.max), shipped(), "funding_start")
