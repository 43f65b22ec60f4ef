"""The list of all deadlines."""

from datetime import date

from tests.unit.builders import asking
from tests.unit.desks import AT, Office

from grantrules.batch import deciding
from grantrules.batch.deadlines.listing import deadlines
from grantrules.model.due_date import DueState
from grantrules.model.period import Period
from grantrules.register.database import open_for_reading
from grantrules.register.entry import moment_text


def _listed(office: Office, on: date, within: str = "30D") -> list[tuple[str, str | None, str]]:
    found = deadlines(office.database, office.book, on, Period.of(within))
    return [(one.kind.value, one.reference, one.state.value) for one in found.due]


def test_periods_stand_before_what_only_waits(office: Office) -> None:
    office.receive(asking("A").model_copy(update={"signed": None}), asking("B"), asking("C"))
    deciding.request_information(office.desk(), "A", date(2026, 11, 23))
    office.decide("C")

    assert _listed(office, date(2026, 11, 24)) == [
        ("request", "A", "later"),
        ("proof", "C", "later"),
        ("handling", "C", "due"),
        ("signing", "B", "due"),
    ]


def test_soon_reaches_as_far_as_the_period_says(office: Office) -> None:
    assert _listed(office, date(2026, 8, 8), "3M")[1] == ("window_closes", None, "later")
    assert _listed(office, date(2026, 8, 8), "4M")[1] == ("window_closes", None, "soon")


def test_beyond_the_calendar_everything_is_soon(office: Office) -> None:
    office.asked_for(A=80_000)

    found = deadlines(office.database, office.book, date.max, Period.of("999Y"))

    assert [one.state for one in found.due] == [DueState.DUE]


def test_the_newest_entry_stamps_the_list(office: Office) -> None:
    day, within = date(2026, 11, 24), Period.of("30D")

    before = deadlines(office.database, office.book, day, within)
    office.asked_for(A=80_000)
    after = deadlines(open_for_reading(office.database.name), office.book, day, within)

    assert (before.newest, before.problems) == (None, ())
    assert after.newest == moment_text(AT)
