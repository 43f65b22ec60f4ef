"""Times between checkpoints."""

import pytest

from grantrules.register.anchor import Anchor
from grantrules.register.entry import NO_ENTRY, Body, Link, chained
from grantrules.register.run_entries import LogOpened
from grantrules.register.timing import TimeExamination
from grantrules.register.trail_entries import CheckpointAnchored

OPENED = LogOpened(engine="0.1.0")
ANCHORED = CheckpointAnchored(by=f"p_{'0' * 16}", size=1, root=NO_ENTRY, place="Brief")


def faults(*steps: tuple[str, Body] | str | None) -> dict[int, str]:
    """Takes entries (time and body) and outside checkpoints (the day, or None) as they come."""
    times, seq = TimeExamination(), 0
    for step in steps:
        if isinstance(step, tuple):
            seq += 1
            at, body = step
            times.take(chained(body, Link(at=f"{at}.000000Z", prev=NO_ENTRY, seq=seq)))
        else:
            day = None if step is None else {"received_on": step}
            anchor = Anchor.model_validate({"name": "a", "note": b"", **(day or {})}, strict=False)
            times.checkpoint(anchor.known_at)
    return times.faults


def test_times_that_only_grow_have_no_fault() -> None:
    found = faults(
        ("2026-11-01T10:00:00", OPENED),
        None,
        ("2026-11-02T10:00:00", ANCHORED),
        ("2026-11-03T10:00:00", OPENED),
        "2026-11-03",
        ("2026-11-04T10:00:00", OPENED),
    )

    assert found == {}


def test_a_run_that_started_before_a_checkpoint_may_be_written_behind_it() -> None:
    assert faults(("2026-11-01T10:00:00", OPENED), None, ("2026-11-01T09:00:00", OPENED)) == {}


def test_an_entry_is_not_earlier_than_the_checkpoint_before_it() -> None:
    found = faults(
        ("2026-11-01T10:00:00", OPENED),
        None,
        ("2026-11-01T08:59:59", OPENED),
        ("2026-10-01T08:00:00", OPENED),
    )

    assert list(found) == [2]
    assert "trägt die Zeit 01.11.2026, 09:59:59 Uhr" in found[2]
    assert "steht aber hinter Eintrag 1 vom 01.11.2026, 11:00:00 Uhr" in found[2]


def test_an_entry_is_not_earlier_than_a_checkpoint_that_the_trail_records() -> None:
    found = faults(("2026-11-01T10:00:00", ANCHORED), ("2026-10-01T10:00:00", OPENED))

    assert list(found) == [2]


def test_without_a_checkpoint_between_them_times_are_not_compared() -> None:
    assert faults(("2026-11-01T10:00:00", OPENED), ("2026-10-01T10:00:00", OPENED)) == {}


def test_an_entry_is_not_later_than_the_day_its_checkpoint_was_received() -> None:
    found = faults(
        ("2026-11-01T10:00:00", OPENED),
        ("2026-11-05T10:00:00", OPENED),
        ("2026-11-02T10:00:00", OPENED),
        "2026-11-03",
    )

    assert list(found) == [2]
    assert "war spätestens am 04.11.2026" in found[2]


def test_an_entry_is_not_later_than_the_record_of_its_checkpoint() -> None:
    found = faults(("2026-11-05T10:00:00", OPENED), ("2026-11-01T10:00:00", ANCHORED))

    assert list(found) == [1]


def test_a_checkpoint_bounds_what_came_since_the_one_before() -> None:
    found = faults(("2026-11-05T10:00:00", OPENED), None, "2026-11-01")

    assert found == {}


def test_a_checkpoint_of_nothing_bounds_nothing() -> None:
    assert faults("2026-11-01", ("2026-11-05T10:00:00", OPENED)) == {}


@pytest.mark.parametrize("day", ["2026-13-01", "0001-01-01", "9999-12-31"])
def test_an_impossible_time_is_found(day: str) -> None:
    found = faults((f"{day}T23:59:59", OPENED), "2026-11-01", ("2026-11-02T10:00:00", OPENED))

    assert list(found) == [1]
    assert "der Zeitpunkt" in found[1]


def test_a_checkpoint_of_any_day_is_compared() -> None:
    assert faults(("2026-11-01T10:00:00", OPENED), "9999-12-31") == {}
    assert list(faults(("2026-11-01T10:00:00", OPENED), "2000-01-01")) == [1]
