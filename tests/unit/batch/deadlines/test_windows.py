"""Application windows that open or close."""

from datetime import date

from tests.unit.batch.deadlines.outlooks import outlook
from tests.unit.desks import Office

from grantrules.batch.deadlines.windows import windows_due
from grantrules.model.due_date import DueKind, DueState


def test_openings_and_closings_to_come_are_listed_with_their_steps(office: Office) -> None:
    found = list(windows_due(outlook(office, on=date(2026, 8, 1), soon=date(2026, 8, 31))))

    assert [(one.kind, one.day, one.state) for one in found] == [
        (DueKind.WINDOW_OPENS, date(2026, 8, 8), DueState.SOON),
        (DueKind.WINDOW_CLOSES, date(2026, 11, 16), DueState.LATER),
    ]
    assert found[1].steps[0] == "Antragsschluss ist der 15.11.2026."
    assert "§ 31 Abs. 3 VwVfG" in found[1].steps[1]


def test_what_is_past_is_no_task(office: Office) -> None:
    last = list(windows_due(outlook(office, on=date(2026, 11, 16))))

    assert [one.state for one in last] == [DueState.DUE]
    assert list(windows_due(outlook(office, on=date(2026, 11, 17)))) == []
