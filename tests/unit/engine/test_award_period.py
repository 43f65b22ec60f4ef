"""Periods after the award: remedy, hearing, the year from knowledge."""

from datetime import date

import pytest
from tests.unit.builders import shipped, without_value

from grantrules.engine.award_period import (
    handed_over_deadline,
    knowledge_deadline,
    letter_deadline,
)
from grantrules.model.deadline import Deadline
from grantrules.model.problem import Problem


@pytest.mark.parametrize(
    ("posted_on", "name", "notified", "end"),
    [
        (date(2026, 11, 23), "remedy_period", date(2026, 11, 27), date(2026, 12, 28)),
        (date(2026, 1, 27), "remedy_period", date(2026, 1, 31), date(2026, 3, 2)),
        (date(2026, 12, 11), "hearing_period", date(2026, 12, 15), date(2027, 1, 12)),
    ],
)
def test_a_letter_sets_off_a_period(posted_on: date, name: str, notified: date, end: date) -> None:
    found = letter_deadline(posted_on, name, shipped())

    assert isinstance(found, Deadline)
    assert (found.notified, found.end) == (notified, end)


def test_a_letter_that_is_handed_over_is_known_that_day() -> None:
    found = handed_over_deadline(date(2026, 11, 30), "remedy_period", shipped())

    assert isinstance(found, Deadline)
    assert (found.notified, found.end) == (date(2026, 11, 30), date(2026, 12, 30))
    assert found.steps[0] == (
        "Übergeben am 30.11.2026, also an diesem Tag bekannt gegeben (§ 41 Abs. 1 VwVfG)."
    )


def test_the_steps_say_what_a_period_rests_on() -> None:
    remedy = letter_deadline(date(2026, 11, 23), "remedy_period", shipped())
    hearing = letter_deadline(date(2026, 11, 23), "hearing_period", shipped())

    assert isinstance(remedy, Deadline)
    assert isinstance(hearing, Deadline)
    assert remedy.steps[-1] == "„Klagefrist“: § 74 VwGO."
    assert "beruht auf einer Annahme (Vier Wochen ab Bekanntgabe" in hearing.steps[-1]


@pytest.mark.parametrize(
    ("known_on", "end"),
    [
        (date(2026, 12, 10), date(2027, 12, 10)),
        (date(2025, 12, 19), date(2026, 12, 21)),
        (date(2024, 2, 29), None),
    ],
)
def test_a_year_runs_from_knowledge(known_on: date, end: date | None) -> None:
    found = knowledge_deadline(known_on, shipped())

    assert (found.end if isinstance(found, Deadline) else None) == end


def test_the_steps_of_the_year_begin_with_the_knowledge() -> None:
    found = knowledge_deadline(date(2026, 12, 10), shipped())

    assert isinstance(found, Deadline)
    assert found.steps[0] == "Kenntnis am 10.12.2026."
    assert found.steps[-1].endswith("§ 48 Abs. 4, § 49 Abs. 3 Satz 2 VwVfG.")


@pytest.mark.parametrize("name", ["remedy_period", "notification_fiction_days"])
def test_without_a_value_there_is_no_end(name: str) -> None:
    found = letter_deadline(date(2026, 1, 5), "remedy_period", without_value(shipped(), name))

    assert isinstance(found, Problem)
    assert found.code == f"{name}.missing"
