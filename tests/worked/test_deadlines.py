"""Deadlines worked by hand: short months, holidays, chains of days off, and posting."""

from datetime import date

import pytest
from tests.unit.builders import shipped
from tests.worked.worked_cases import worked

from grantrules.engine.deadline import deadline_of, posted_deadline
from grantrules.model.deadline import Deadline
from grantrules.model.period import Period
from grantrules.model.window import DeadlineKind


@pytest.mark.parametrize("case", worked("deadlines.csv"))
def test_a_deadline_ends_on_the_day_worked_by_hand(case: dict[str, str]) -> None:
    start, period = date.fromisoformat(case["from"]), Period.of(case["period"])
    kind = DeadlineKind(case["kind"])

    found = (
        posted_deadline(start, period, kind, shipped())
        if case["posted"] == "ja"
        else deadline_of(start, period, kind, shipped().land)
    )

    assert isinstance(found, Deadline)
    assert (found.notified.isoformat(), found.end.isoformat()) == (case["notified"], case["end"])
