"""The whole trail in one pass, attacked by somebody who can write whatever they like."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta

import pytest
from tests.unit.register.keys import key, peter
from tests.unit.register.rosters import arrival, bound, listed

from grantrules.register.anchor import Anchor
from grantrules.register.chain import NO_HEAD, Head
from grantrules.register.checkpoint import signed_checkpoint
from grantrules.register.digest import digest_of
from grantrules.register.entry import NO_ENTRY, Body, Link, chained, entry_of, line_of, moment_text
from grantrules.register.run_entries import LogOpened
from grantrules.register.trail_entries import (
    CheckpointAnchored,
    Exported,
    KeyRotated,
    Role,
)
from grantrules.register.trail_examination import TrailExamination
from grantrules.register.tree import leaf_hash, root_of

BY = f"p_{'0' * 16}"
OTHER = f"p_{'1' * 16}"
BEGIN = datetime(2026, 11, 1, 10, 0, tzinfo=UTC)
KEY = key()


def exported(entries: int) -> Body:
    return Exported(by=BY, format="jsonl", entries=entries, sha256=NO_ENTRY)


def trail(bodies: Iterable[Body]) -> list[bytes]:
    """Chains the bodies, one a day."""
    lines: list[bytes] = []
    prev = NO_ENTRY
    for seq, body in enumerate(bodies, start=1):
        at = moment_text(BEGIN + timedelta(days=seq))
        lines.append(line_of(chained(body, Link(at=at, prev=prev, seq=seq))))
        prev = digest_of(lines[-1])
    return lines


def root(lines: Sequence[bytes]) -> bytes:
    return root_of(map(leaf_hash, lines))


def anchor(lines: Sequence[bytes], size: int) -> Anchor:
    note = signed_checkpoint(size, root(lines[:size]), KEY).encode()
    return Anchor(name=f"{size}.txt", note=note)


BODIES: tuple[Body, ...] = (
    LogOpened(engine="0.1.0"),
    bound(listed(BY, Role.CLERK), listed(OTHER, Role.APPROVER)),
    arrival(BY, Role.CLERK),
    KeyRotated(by=BY, verifier_key=KEY.verifier.text),
    *map(exported, range(5, 13)),
)
WHOLE = trail(BODIES)
ANCHORS = (anchor(WHOLE, 5), anchor(WHOLE, 10))


def examined(
    lines: Sequence[bytes], anchors: Sequence[Anchor] = (), sizes: Sequence[int] = ()
) -> TrailExamination:
    """Examines lines whose head was forged to fit."""
    found = TrailExamination(anchors, sizes)
    for seq, line in enumerate(lines, start=1):
        found.take(seq, line)
    end = Head(seq=len(lines), sha256=digest_of(lines[-1])) if lines else NO_HEAD
    found.finish(end, ())
    return found


def changed(place: int, body: Body) -> list[bytes]:
    """Rewrites an entry and the whole chain behind it."""
    return trail([*BODIES[: place - 1], body, *BODIES[place:]])


def test_an_honest_trail_has_no_fault() -> None:
    found = examined(WHOLE, ANCHORS)

    assert (found.bad, found.anchors.faults, found.first_bad) == ({}, [], None)
    assert found.anchors.covered == 10
    assert found.tree.root() == root(WHOLE)


@pytest.mark.parametrize("place", range(5, 13))
def test_a_chain_that_was_written_anew_is_seen_by_anchors_alone(place: int) -> None:
    forged = changed(place, exported(1000))

    assert examined(forged).bad == {}
    found = examined(forged, ANCHORS)

    # What no anchor covers yet, nobody outside can vouch for.
    assert found.first_bad == {5: 1, 11: None, 12: None}.get(place, 6)


def test_a_cut_tail_whose_head_was_cut_too_is_seen_by_anchors_alone() -> None:
    assert examined(WHOLE[:7]).bad == {}
    assert examined(WHOLE[:7], ANCHORS).first_bad == 8


def test_everything_may_be_gone() -> None:
    found = examined([], ANCHORS)

    assert found.anchors.faults[0].startswith("Der Anker")
    assert found.anchors.covered == 0


def test_an_entry_that_was_taken_out_is_seen() -> None:
    forged = trail([*BODIES[:6], *BODIES[7:]])

    assert examined(forged, ANCHORS).first_bad == 6


@pytest.mark.parametrize(
    ("place", "end", "first"), [(5, 5, 5), (5, 7, 1), (8, 8, 8), (7, 9, 9), (11, 11, 11)]
)
def test_where_the_chain_breaks_is_told_unless_an_anchor_tells_of_an_earlier_place(
    place: int, end: int, first: int
) -> None:
    # The entry was changed, the chain written anew up to another, and it breaks behind that one.
    forged = [*changed(place, exported(1000))[:end], *WHOLE[end:]]

    found = examined(forged, ANCHORS)

    assert list(found.bad) == [end]
    assert found.first_bad == first


def test_a_key_of_somebody_else_does_not_help_the_forger() -> None:
    forged = changed(4, KeyRotated(by=BY, verifier_key=peter().verifier.text))

    found = examined(forged, ANCHORS)

    assert "Kein bekannter Schlüssel" in found.anchors.faults[0]


def test_a_stated_key_counts_instead_of_those_of_the_trail() -> None:
    found = TrailExamination(ANCHORS, ())
    for seq, line in enumerate(WHOLE, start=1):
        found.take(seq, line)
    found.finish(found.end, [peter().verifier])

    assert len(found.anchors.faults) == 2


def test_a_key_that_is_none_is_found() -> None:
    found = examined(changed(4, KeyRotated(by=BY, verifier_key="kein Schlüssel")))

    assert "ist kein Prüfschlüssel" in found.bad[4]


def test_a_recorded_checkpoint_that_does_not_fit_is_found() -> None:
    recorded = CheckpointAnchored(by=BY, size=6, root=root(WHOLE[:6]).hex(), place="Brief")

    assert examined(changed(9, recorded), sizes=[6]).bad == {}
    forged = [*BODIES[:4], exported(1000), *BODIES[5:8], recorded, *BODIES[9:]]
    assert list(examined(trail(forged), sizes=[6]).bad) == [9]


def test_a_time_behind_an_anchor_cannot_lie_before_it() -> None:
    at, prev = moment_text(BEGIN + timedelta(days=2)), digest_of(WHOLE[6])
    late = line_of(chained(exported(8), Link(at=at, prev=prev, seq=8)))

    assert examined([*WHOLE[:7], late]).bad == {}
    found = examined([*WHOLE[:7], late], ANCHORS[:1])

    assert list(found.bad) == [8]
    assert entry_of(late).at == at


def test_a_day_of_receipt_bounds_the_times_before_it() -> None:
    early = ANCHORS[1].model_copy(update={"received_on": BEGIN.date() + timedelta(days=8)})

    assert list(examined(WHOLE, [early]).bad) == [10]
