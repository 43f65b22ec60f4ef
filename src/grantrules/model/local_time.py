"""Clock readings in Germany: the moments that a reading without an offset can mean."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

BERLIN = ZoneInfo("Europe/Berlin")


def moments_at(reading: datetime) -> tuple[datetime, ...]:
    """Gives one moment, two in the repeated hour of autumn, none in the skipped one of spring.

    The moments have fixed offsets: Python compares moments of one ZoneInfo by their clocks and
    would put the second 02:30 of an autumn night on a par with the first.
    """
    found = (_fixed(reading.replace(tzinfo=BERLIN, fold=fold)) for fold in (0, 1))
    return tuple(dict.fromkeys(moment for moment in found if _shows(moment, reading)))


def _fixed(moment: datetime) -> datetime:
    return moment.replace(tzinfo=timezone(moment.utcoffset() or timedelta()), fold=0)


def _shows(moment: datetime, reading: datetime) -> bool:
    return moment.astimezone(UTC).astimezone(BERLIN).replace(tzinfo=None, fold=0) == reading
