"""Deadlines as scenarios reckon them: nothing passes unnoticed."""

from datetime import date

import pytest
from tests.unit.specification.samples import BOOK

from grantrules.model.period import Period
from grantrules.model.window import DeadlineKind
from grantrules.specification.deadline_desk import DeadlineDesk

FOUR_WEEKS = Period.of("4W")


def reckoned(kind: DeadlineKind = DeadlineKind.FRIST) -> DeadlineDesk:
    desk = DeadlineDesk(BOOK)
    desk.begin(date(2025, 12, 1), posted=True)
    desk.reckon(kind, FOUR_WEEKS)
    return desk


def test_a_letter_is_known_days_later_and_an_event_at_once() -> None:
    letter = reckoned()
    letter_end = letter.found.end
    letter.begin(date(2025, 12, 1), posted=False)
    letter.reckon(DeadlineKind.FRIST, FOUR_WEEKS)

    assert (letter_end, letter.found.end) == (date(2026, 1, 2), date(2025, 12, 29))


def test_an_extension_counts() -> None:
    desk = reckoned()

    desk.extend(date(2026, 1, 10))

    assert desk.found.end == date(2026, 1, 12)


def test_a_refusal_that_no_sentence_speaks_of_fails() -> None:
    desk = reckoned(DeadlineKind.AUSSCHLUSSFRIST)

    desk.extend(date(2026, 1, 10))

    with pytest.raises(AssertionError, match="Das wurde abgelehnt: Eine Ausschlussfrist"):
        _ = desk.found
    with pytest.raises(AssertionError, match="Eine Ausschlussfrist"):
        desk.refused("etwas anderes")
    desk.refused("lässt sich nicht verlängern")
    assert desk.found.end == date(2026, 1, 2)


def test_what_was_not_refused_is_no_refusal() -> None:
    with pytest.raises(AssertionError, match="Das wurde nicht abgelehnt"):
        reckoned().refused("Frist")


def test_a_day_without_a_fiction_in_force_is_refused() -> None:
    desk = DeadlineDesk(BOOK)
    desk.begin(date(1999, 1, 4), posted=True)

    desk.reckon(DeadlineKind.FRIST, FOUR_WEEKS)

    desk.refused("hat am 04.01.1999 keinen Wert")


def test_without_a_beginning_or_a_period_nothing_is_found() -> None:
    desk = DeadlineDesk(BOOK)

    with pytest.raises(ValueError, match="ein Schreiben oder ein Ereignis"):
        desk.reckon(DeadlineKind.FRIST, FOUR_WEEKS)
    with pytest.raises(ValueError, match="muss eine Frist berechnet"):
        _ = desk.found
