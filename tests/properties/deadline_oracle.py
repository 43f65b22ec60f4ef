"""A second reckoning of deadlines, day by day, with Easter and the holidays of its own."""

from datetime import date, timedelta

DAY = timedelta(days=1)
FIXED = {(1, 1), (5, 1), (10, 3), (11, 1), (12, 25), (12, 26)}
# Good Friday, Easter Monday, Ascension, Whit Monday, Corpus Christi: days from Easter Sunday.
MOVABLE = {-2, 1, 39, 50, 60}
LUTHER = date(2017, 10, 31)  # five hundred years after the theses, once, in all of Germany


def notified(posted_on: date) -> date:
    """The day on which a letter counts as known."""
    day = posted_on
    for _ in range(3 if posted_on < date(2025, 1, 1) else 4):
        day += DAY
    return day


def last_day(event: date, count: int, unit: str) -> date:
    """The last day of a period, found by walking."""
    if unit in "DW":
        day = event
        for _ in range(count * (7 if unit == "W" else 1)):
            day += DAY
        return day
    day, months = event, count * (12 if unit == "Y" else 1)
    for _ in range(months):
        day = first_of_next_month(day)
    while day.day != event.day and (day + DAY).month == day.month:
        day += DAY
    return day


def first_of_next_month(day: date) -> date:
    """The first day of the month after that of the day."""
    month = day.month
    while day.month == month:
        day += DAY
    return day


def next_working_day(day: date) -> date:
    """The day itself, or the first one after it on which offices in Rheinland-Pfalz work."""
    while day.isoweekday() in {6, 7} or is_holiday(day):
        day += DAY
    return day


def is_holiday(day: date) -> bool:
    """Whether the day is a holiday in Rheinland-Pfalz; right from 1995 on."""
    from_easter = (day - easter(day.year)).days
    return (day.month, day.day) in FIXED or from_easter in MOVABLE or day == LUTHER


def easter(year: int) -> date:
    """Easter Sunday: the Sunday after the first full moon of spring, by Lichtenberg's formula."""
    century = year // 100
    moon_shift = 15 + (3 * century + 3) // 4 - (8 * century + 13) // 25
    sun_shift = 2 - (3 * century + 3) // 4
    cycle = year % 19
    seed = (19 * cycle + moon_shift) % 30
    correction = (seed + cycle // 11) // 29
    full_moon = 21 + seed - correction
    first_sunday = 7 - (year + year // 4 + sun_shift) % 7
    march_day = full_moon + 7 - (full_moon - first_sunday) % 7
    return date(year, 3, 1) + DAY * (march_day - 1)
