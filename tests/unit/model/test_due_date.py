"""Days on which something is due: every word is German, and the states in their order."""

from datetime import date

from grantrules.model.due_date import DueKind, DueState, due_state

ON, SOON = date(2026, 11, 24), date(2026, 12, 24)


def test_every_kind_and_state_has_a_german_word() -> None:
    words = [one.german for one in (*DueKind, *DueState)]

    assert all(words)
    assert len(set(words)) == len(words)


def test_only_work_that_waits_is_a_backlog() -> None:
    assert {one for one in DueKind if one.is_backlog} == {
        DueKind.HANDLING,
        DueKind.SIGNING,
        DueKind.REPAYMENT,
    }


def test_the_last_day_itself_is_due_and_the_next_it_is_over() -> None:
    days = [date(2026, 11, 23), ON, date(2026, 11, 25), SOON, date(2026, 12, 25)]

    assert [due_state(day, ON, SOON).value for day in days] == [
        "overdue",
        "due",
        "soon",
        "soon",
        "later",
    ]
