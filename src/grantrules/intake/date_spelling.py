"""The spellings of days and moments that have a single meaning, German and ISO."""

import re
from datetime import time

_GERMAN_DAY = r"(?P<day>[0-9]{1,2})\.(?P<month>[0-9]{1,2})\.(?P<year>[0-9]{4})"
_ISO_DAY = r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})"
_GERMAN = re.compile(
    _GERMAN_DAY
    + r"(?:,? (?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}))?(?: Uhr)?)?",
    re.ASCII,
)
_ISO = re.compile(
    _ISO_DAY + r"(?:[ T](?P<hour>[0-9]{2}):(?P<minute>[0-9]{2})"
    r"(?::(?P<second>[0-9]{2})(?:\.(?P<fraction>[0-9]{1,6}))?)?"
    r"(?P<offset>Z|[+-](?:0[0-9]|1[0-4]):?[0-5][0-9])?)?",
    re.ASCII,
)


def spelled_date(text: str) -> re.Match[str] | None:
    """Matches a day, perhaps with a time of day: 01.09.2025 08:30, 2025-09-01T08:30:00+02:00."""
    return _GERMAN.fullmatch(text) or _ISO.fullmatch(text)


def spelled_clock(found: re.Match[str]) -> time | None:
    """Gives the time of day of a match; none where no clock shows it."""
    fraction = found.groupdict().get("fraction") or ""
    try:
        return time(
            int(found["hour"] or 0),
            int(found["minute"] or 0),
            int(found["second"] or 0),
            int(fraction.ljust(6, "0")),
        )
    except ValueError:
        return None


def spelled_offset(found: re.Match[str]) -> str:
    """Gives the offset of a match such as +02:00 or Z; only ISO has one."""
    return found.groupdict().get("offset") or ""
