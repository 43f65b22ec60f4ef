"""Periods that are extended: the last day that counts, and what cannot have happened."""

from datetime import date

import pytest
from tests.unit.register.cases import (
    ANNA,
    A,
    P,
    confirmed,
    corrected,
    fault,
    lived,
    proposed,
    received,
    requested,
)

from grantrules.register.entry import Body
from grantrules.register.extension import DeadlineExtended, last_day
from grantrules.register.life import State

ASKED = (received(), proposed("request_information"), requested())


def extended(
    entry: int = 3, until: str = "2026-11-14", due_on: str = "2026-11-16"
) -> DeadlineExtended:
    return DeadlineExtended(
        by=ANNA,
        programme=P,
        reference=A,
        extends=entry,
        until=until,
        due_on=due_on,
        steps=("So gerechnet.",),
        reason="Umzug der Verwaltung.",
    )


def test_the_newest_extension_gives_the_last_day() -> None:
    twice = (*ASKED, extended(), extended(until="2026-12-01", due_on="2026-12-01"))

    assert lived(*ASKED).due_on == date(2026, 11, 2)
    assert lived(*ASKED, extended()).due_on == date(2026, 11, 16)
    assert lived(*twice).due_on == date(2026, 12, 1)
    assert lived(*twice).state is State.ASKED


def test_without_a_request_there_is_no_last_day() -> None:
    assert lived(*ASKED[:2]).due_on is None


def test_an_extension_of_another_entry_changes_nothing() -> None:
    assert last_day(4, "2026-11-02", (extended(),)) == date(2026, 11, 2)


def test_a_new_request_and_new_facts_begin_anew() -> None:
    assert lived(*ASKED, extended(), requested()).due_on == date(2026, 11, 2)
    answered = lived(*ASKED, extended(), received(supersedes=1))
    assert (answered.request, answered.extension) == (None, None)


def test_an_extension_is_undone_before_its_request() -> None:
    assert lived(*ASKED, extended()).undoable == {4}

    undone = lived(*ASKED, extended(), corrected(4), confirmed(5))

    assert undone.due_on == date(2026, 11, 2)
    assert undone.undoable == {3}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (extended(2), "Verlängert wird die Frist der Nachforderung, die gilt."),
        (extended(until="2026-11-02", due_on="2026-11-02"), "endet später als die Frist bisher."),
        (extended(until="2026-11-17"), "endet später als die Frist bisher."),
    ],
)
def test_an_extension_that_contradicts_its_case_is_a_fault(body: Body, said: str) -> None:
    assert said in fault(*ASKED, body)


def test_nothing_is_extended_that_nobody_asked_for() -> None:
    assert "die Frist verlängern geht nicht" in fault(*ASKED[:2], extended())
