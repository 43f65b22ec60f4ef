from datetime import date

from grantrules.batch.review.moment import day_of


def test_the_day_is_that_of_berlin() -> None:
    assert day_of("2026-12-31T23:30:00.000000Z") == date(2027, 1, 1)
