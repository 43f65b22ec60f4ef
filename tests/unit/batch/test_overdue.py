"""Requests that nobody answered in time."""

from datetime import date, timedelta

from tests.unit.builders import asking
from tests.unit.desks import Office

from grantrules.batch import deciding
from grantrules.batch.case_document import look
from grantrules.batch.overdue import overdue_cases


def _asked(office: Office, reference: str, posted: date) -> date:
    """Receives an application that lacks its signature, asks for it and gives the last day."""
    office.receive(asking(reference).model_copy(update={"signed": None}))
    done = deciding.request_information(office.desk(), reference, posted)
    assert done.case.request is not None
    return date.fromisoformat(done.case.request.body.due_on)


def _overdue(office: Office, day: date) -> list[str]:
    book = look(office.database, office.book.programme).book
    return [one.reference for one in overdue_cases(book, day)]


def test_a_request_is_overdue_the_day_after_its_last(office: Office) -> None:
    due = _asked(office, "A", date(2026, 11, 23))

    assert _overdue(office, due) == []
    assert _overdue(office, due + timedelta(days=1)) == ["A"]


def test_the_earliest_last_day_stands_first_and_equal_ones_by_reference(office: Office) -> None:
    for reference, day in (("C", 23), ("A", 30), ("B", 23)):
        _asked(office, reference, date(2026, 11, day))

    assert _overdue(office, date(2027, 3, 1)) == ["B", "C", "A"]


def test_who_answered_or_was_never_asked_is_not_overdue(office: Office) -> None:
    office.asked_for(B=80_000)
    _asked(office, "A", date(2026, 11, 23))

    office.receive(asking("A"))

    assert _overdue(office, date(2027, 3, 1)) == []
