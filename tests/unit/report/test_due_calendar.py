"""The calendar of deadlines, read back as an office program reads it."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from icalendar import Calendar
from tests.unit.report.dues import OPENING, WAITING, due

from grantrules.model.due_date import DueDate, DueKind
from grantrules.report.due_calendar import due_calendar

STAMP = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def _events(*dues: DueDate) -> list[Any]:
    return list(Calendar.from_ical(due_calendar("p", dues, STAMP)).events)


def test_a_deadline_is_a_whole_day_with_a_warning_a_week_before() -> None:
    [event] = _events(due())
    [alarm] = event.alarms.times

    assert event.decoded("dtstart") == date(2027, 6, 30)
    assert event.decoded("dtend") == date(2027, 7, 1)
    assert event["summary"] == "Verwendungsnachweis: 2026-017, Landkreis Germersheim"
    assert event["description"] == "Nachweis abwarten\nDer Zeitraum endet.\nDann sechs Monate."
    assert event.decoded("dtstamp") == STAMP
    assert alarm.alarm["trigger"].dt == timedelta(days=-7)


def test_the_same_list_gives_the_same_bytes() -> None:
    assert due_calendar("p", [due(), OPENING], STAMP) == due_calendar("p", [due(), OPENING], STAMP)


def test_a_deadline_keeps_its_uid_when_it_is_put_off() -> None:
    [before], [after] = _events(due()), _events(due(day=date(2027, 9, 30)))

    assert before["uid"] == after["uid"]


def test_no_two_deadlines_share_a_uid() -> None:
    dues = [
        due(),
        due(kind=DueKind.REQUEST),
        due(reference="2026-018"),
        OPENING,
        OPENING.model_copy(update={"day": date(2026, 8, 8)}),
        due(kind=DueKind.WINDOW_OPENS, reference="2027"),
    ]

    assert len({event["uid"] for event in _events(*dues)}) == len(dues)


def test_work_that_only_waits_is_no_event() -> None:
    assert _events(WAITING) == []


def test_foreign_text_stays_text() -> None:
    evil = due(reference="A\r\nEND:VEVENT\r\nATTACH:x", to_do="a;b,c\\n")

    [event] = _events(evil)

    assert "attach" not in event
    assert event["summary"].startswith("Verwendungsnachweis: A END:VEVENT ATTACH:x, ")
    assert event["description"].startswith("a;b,c\\n\n")
