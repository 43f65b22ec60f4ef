"""Checkpoints that the trail records."""

import pytest
from tests.unit.register.oracle import LINES, ROOTS

from grantrules.register.entry import NO_ENTRY, Entry, Link, chained
from grantrules.register.recorded_checkpoint import RecordedCheckpointExamination
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
