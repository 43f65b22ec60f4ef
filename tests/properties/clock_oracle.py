"""A second reader of days and moments, with a calendar and clocks of its own."""

from datetime import date, datetime, timedelta, timezone

UNSEEN = "\u200b\u200e\u2060\ufeff"
BLANKS = "\u00a0\u2002\u2003\u2007\u2009\u200a\u202f"
RARE_BLANKS = "\u2000\u2001\u2004\u2005\u2006\u2008\u205f"
DIGITS = frozenset("0123456789")
LONG_MONTHS, SHORT_MONTHS, FEBRUARY = (1, 3, 5, 7, 8, 10, 12), (4, 6, 9, 11), 2


def plain(text: str) -> str:
    """The text as a person sees it: one kind of blank, nothing unseen, nothing around it."""
    seen = [one for one in text if one not in UNSEEN]
    return "".join(" " if one in BLANKS + RARE_BLANKS else one for one in seen).strip()


def is_digits(text: str) -> bool:
    """Whether the text is digits of the contract and nothing else."""
    return bool(text) and all(one in DIGITS for one in text)


def day_in(text: str) -> date | None:
    """The day that a text means, perhaps with a time of day that is of no interest."""
    found = parts_of(plain(text))
    return None if found is None or found[2] else found[0]


def moment_in(text: str) -> datetime | None:
    """The moment that a text means; in Germany, if it names no offset."""
    found = parts_of(" ".join(plain(text).split()))
    if found is None:
        return None
    day, clock, offset = found
    reading = datetime(day.year, day.month, day.day) + clock  # noqa: DTZ001 - the clock on a wall
    if offset:
        return reading.replace(tzinfo=zone(offset))
    return in_germany(reading)


def parts_of(text: str) -> tuple[date, timedelta, str] | None:
    """The day, the time of day and the offset of a text."""
    is_iso = text[4:5] == "-"
    day = iso_day(text[:10]) if is_iso else german_day(text.partition(" ")[0].removesuffix(","))
    rest = text[10:] if is_iso else text[len(text.partition(" ")[0].removesuffix(",")) :]
    if day is None:
        return None
    if not rest:
        return day, timedelta(), ""
    if is_iso:
        return None if rest[0] not in " T" else with_clock(day, rest[1:], iso=True)
    if rest[:2] == ", ":
        rest = rest[1:]
    if rest[0] != " ":
        return None
    return with_clock(day, rest[1:].removesuffix(" Uhr"), iso=False)


def with_clock(day: date, text: str, *, iso: bool) -> tuple[date, timedelta, str] | None:
    """The parts of a day with this time of day."""
    begin = next((at for at, one in enumerate(text) if one in "Z+-"), len(text)) if iso else None
    clock, offset = text[:begin], text[begin:] if begin is not None else ""
    if offset and not is_offset(offset):
        return None
    passed = clock_in(clock, iso=iso)
    return None if passed is None else (day, passed, offset)


def clock_in(text: str, *, iso: bool) -> timedelta | None:
    """The time since midnight that a clock shows."""
    text, point, fraction = text.partition(".") if iso else (text, "", "")
    if point and not (is_digits(fraction) and len(fraction) <= 6 and text.count(":") == 2):
        return None
    parts = text.split(":")
    if not 2 <= len(parts) <= 3 or not all(map(is_digits, parts)):
        return None
    if any(len(one) != 2 for one in parts[1:]) or len(parts[0]) not in ((2,) if iso else (1, 2)):
        return None
    hours, minutes, seconds = (*map(int, parts), 0)[:3]
    if hours > 23 or minutes > 59 or seconds > 59:
        return None
    micro = int((fraction + "000000")[:6]) if point else 0
    return timedelta(hours=hours, minutes=minutes, seconds=seconds, microseconds=micro)


def is_offset(text: str) -> bool:
    """Whether the text is Z, +01:00 or +0100, up to fourteen hours and 59 minutes."""
    if text == "Z":
        return True
    colon = text[3:4] == ":"
    hours, minutes = text[1:3], text[4:] if colon else text[3:]
    sound = is_digits(hours) and is_digits(minutes) and len(hours) == len(minutes) == 2
    return text[0] in "+-" and sound and int(hours) <= 14 and int(minutes) <= 59


def zone(offset: str) -> timezone:
    """The time zone of an offset."""
    if offset == "Z":
        return timezone(timedelta())
    minutes = int(offset[1:3]) * 60 + int(offset[-2:])
    return timezone(timedelta(minutes=-minutes if offset[0] == "-" else minutes))


def in_germany(reading: datetime) -> datetime | None:
    """The moment at which German clocks show this; until 1995 summer time ended in September."""
    summer_begins = last_sunday(reading.year, 3) + timedelta(hours=2)
    summer_ends = last_sunday(reading.year, 10 if reading.year > 1995 else 9) + timedelta(hours=3)
    hour = timedelta(hours=1)
    skipped = summer_begins <= reading < summer_begins + hour
    doubled = summer_ends - hour <= reading < summer_ends
    if skipped or doubled:
        return None
    is_summer = summer_begins <= reading < summer_ends
    return reading.replace(tzinfo=timezone(hour * (2 if is_summer else 1)))


def last_sunday(year: int, month: int) -> datetime:
    """The midnight that begins the last Sunday of a month."""
    end = datetime(year, month, 30 if month in SHORT_MONTHS else 31)  # noqa: DTZ001 - the same
    return end - timedelta(days=(end.weekday() + 1) % 7)


def german_day(text: str) -> date | None:
    """A day such as 1.9.2025."""
    parts = text.split(".")
    if len(parts) != 3 or not all(map(is_digits, parts)):
        return None
    if len(parts[0]) > 2 or len(parts[1]) > 2 or len(parts[2]) != 4:
        return None
    return existing(int(parts[2]), int(parts[1]), int(parts[0]))


def iso_day(text: str) -> date | None:
    """A day such as 2025-09-01."""
    parts = text.split("-")
    if [len(one) for one in parts] != [4, 2, 2] or not all(map(is_digits, parts)):
        return None
    return existing(*map(int, parts))


def existing(year: int, month: int, day: int) -> date | None:
    """The day, if the calendar has it and an application can mean its year."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    length = dict.fromkeys(LONG_MONTHS, 31) | dict.fromkeys(SHORT_MONTHS, 30)
    length[FEBRUARY] = 29 if leap else 28
    sound = 1990 <= year <= 2100 and 1 <= day <= length.get(month, 0)
    return date(year, month, day) if sound else None
