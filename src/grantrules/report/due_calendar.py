"""The list of deadlines as a calendar (iCalendar, RFC 5545) that office programs subscribe to."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from hashlib import sha256

from icalendar import Alarm, Calendar, Event

from grantrules.engine.spelling import german_day
from grantrules.model.due_date import DueDate
from grantrules.report.text import one_line

_PRODUCT = "-//grantrules//Fristen//DE"
_DAY = timedelta(days=1)
_WARNING = timedelta(days=-7)
_DIGITS = 32


def due_calendar(programme: str, due: Iterable[DueDate], stamp: datetime) -> bytes:
    """Writes a whole-day event for each period that ends; work that only waits is none.

    The same deadline keeps its UID, also when it is put off.
    """
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", f"Fristen {programme}")
    for one in due:
        if not one.kind.is_backlog:
            calendar.add_component(_event(programme, one, stamp))
    written: bytes = calendar.to_ical()
    return written


def _event(programme: str, due: DueDate, stamp: datetime) -> Event:
    event = Event()
    event.add("uid", _uid(programme, due))
    event.add("dtstamp", stamp)
    event.add("dtstart", due.day)
    event.add("dtend", due.day + _DAY)
    event.add("summary", _summary(due))
    event.add("description", "\n".join(one_line(one) for one in (due.to_do, *due.steps)))
    event.add("categories", [due.kind.german])
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", f"{_summary(due)} am {german_day(due.day)}")
    alarm.add("trigger", _WARNING)
    event.add_component(alarm)
    return event


def _uid(programme: str, due: DueDate) -> str:
    # A window has no reference; there is one opening and one closing a year.
    subject = due.reference if due.reference is not None else f"{due.day.year}"
    name = f"{programme}\n{due.kind.value}\n{due.reference is None}\n{subject}"
    return f"{sha256(name.encode()).hexdigest()[:_DIGITS]}@grantrules"


def _summary(due: DueDate) -> str:
    named = due.applicant.name if due.applicant else None
    about = ", ".join(one_line(one) for one in (due.reference, named) if one)
    return f"{due.kind.german}: {about}" if about else due.kind.german
