"""Checkpoints that the trail records."""

from collections.abc import Callable

import pytest
from tests.unit.register.keys import AT_DESK
from tests.unit.register.oracle import LINES, ROOTS
from tests.unit.register.sample import AT, damage, verified, write

from grantrules.register.act import Pseudonym
from grantrules.register.database import open_for_reading
from grantrules.register.entry import NO_ENTRY, Body, Entry, Link, chained
from grantrules.register.recorded_checkpoint import (
    RecordedCheckpointExamination,
    recorded_sizes,
)
from grantrules.register.recording import Acting, record_act
from grantrules.register.trail_entries import CheckpointAnchored
from grantrules.register.tree import Tree, leaf_hash

BY = f"p_{'0' * 16}"


def faults(size: int, root: bytes) -> dict[int, str]:
    """Takes five lines and then, as entry 6, a record of the checkpoint."""
    examination, tree = RecordedCheckpointExamination({size}), Tree()
    for line in LINES[:5]:
        tree.push(leaf_hash(line))
        examination.take(tree, None)
    tree.push(leaf_hash(LINES[5]))
    examination.take(tree, recorded(size, root, seq=6))
    return examination.faults


def recorded(size: int, root: bytes, seq: int) -> Entry:
    body = CheckpointAnchored(by=BY, size=size, root=root.hex(), place="Brief")
    return chained(body, Link(at="2026-11-22T10:00:00.000000Z", prev=NO_ENTRY, seq=seq))


@pytest.mark.parametrize("size", range(6))
def test_a_checkpoint_of_what_the_trail_was_has_no_fault(size: int) -> None:
    assert faults(size, ROOTS[size]) == {}


@pytest.mark.parametrize("size", range(6))
def test_a_checkpoint_of_what_the_trail_never_was_is_found(size: int) -> None:
    found = faults(size, ROOTS[size + 1])

    assert list(found) == [6]
    assert f"Der Prüfpunkt über {size} Einträge, den er nennt, passt nicht" in found[6]


@pytest.mark.parametrize("size", [6, 7, 100])
def test_a_checkpoint_of_what_comes_later_is_found(size: int) -> None:
    assert list(faults(size, ROOTS[6])) == [6]


def test_the_sizes_are_known_before_the_trail_is_read(address: str) -> None:
    def at(size: int) -> Callable[[Pseudonym], Body]:
        return lambda by: CheckpointAnchored(by=by, size=size, root=NO_ENTRY, place="Brief")

    record_act(address, Acting(AT_DESK, AT), at(1), at(2), at(1))

    with open_for_reading(address).reading() as connection:
        assert recorded_sizes(connection) == {1, 2}


def test_a_line_that_only_ends_like_one_is_passed_over(address: str) -> None:
    write(address, "A-1")
    damage(address, """UPDATE entries SET line = '{"type":"checkpoint_anchored"}' WHERE seq = 3""")

    assert verified(address).first_bad == 3
