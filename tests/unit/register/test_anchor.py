"""What checkpoints held outside say about the trail."""

from datetime import UTC, date, datetime

import pytest
from tests.unit.register.keys import key, peter
from tests.unit.register.oracle import LINES, ROOTS

from grantrules.register.anchor import Anchor, AnchorExamination
from grantrules.register.checkpoint import signed_checkpoint
from grantrules.register.signing_key import SigningKey
from grantrules.register.tree import Tree, leaf_hash

KEY = key()
FORGED = bytes(32)


def anchor(size: int, root: bytes | None = None, by: SigningKey = KEY) -> Anchor:
    found = ROOTS[size] if root is None else root
    return Anchor(name=f"{size}.txt", note=signed_checkpoint(size, found, by).encode())


def judged(size: int, *anchors: Anchor) -> AnchorExamination:
    examination, tree = AnchorExamination(anchors), Tree()
    for line in LINES[:size]:
        tree.push(leaf_hash(line))
        examination.reached(tree)
    examination.finish(size, [KEY.verifier])
    return examination


@pytest.mark.parametrize("size", range(6))
def test_an_anchor_that_fits_covers_what_it_vouches_for(size: int) -> None:
    found = judged(5, anchor(size))

    assert found.faults == []
    assert (found.covered, found.suspect) == (size, None)


def test_the_largest_anchor_that_fits_counts() -> None:
    assert judged(5, anchor(4), anchor(2), anchor(3)).covered == 4


def test_without_anchors_nothing_is_covered() -> None:
    assert judged(5).covered == 0


def test_an_anchor_is_told_when_the_tree_reaches_it() -> None:
    good, forged = anchor(2), anchor(2, FORGED)
    examination, tree = AnchorExamination([forged, good, anchor(3)]), Tree()

    found = []
    for line in LINES[:2]:
        tree.push(leaf_hash(line))
        found.append(examination.reached(tree))

    assert found == [(), (good,)]


def test_a_tail_that_was_cut_is_found() -> None:
    found = judged(5, anchor(3), anchor(6), anchor(8))

    assert found.faults == [
        (
            "Das Ende des Protokolls fehlt: Der Anker 8.txt bezeugt 8 Einträge, vorhanden sind 5. "
            "Eintrag 6 bis 8 fehlen."
        )
    ]
    assert (found.covered, found.suspect) == (3, range(6, 9))


def test_a_single_entry_that_was_cut_is_named() -> None:
    assert judged(5, anchor(6)).faults[0].endswith("Eintrag 6 fehlt.")


def test_a_change_lies_behind_the_last_anchor_that_fits() -> None:
    found = judged(8, anchor(2), anchor(5, FORGED), anchor(6, FORGED), anchor(7, FORGED))

    assert found.faults == [
        (
            "Eintrag 3 bis 5: Hier ist das Protokoll nicht mehr das, das der Anker 5.txt über 5 "
            "Einträge bezeugt. Ebenso 2 größere Anker."
        )
    ]
    assert (found.covered, found.suspect) == (2, range(3, 6))


def test_a_change_between_neighbouring_anchors_is_named_to_the_entry() -> None:
    found = judged(8, anchor(4), anchor(5, FORGED))

    assert found.faults[0].startswith("Eintrag 5: Hier")


def test_a_change_before_a_cut_tail_comes_first() -> None:
    found = judged(5, anchor(3, FORGED), anchor(6))

    assert len(found.faults) == 2
    assert found.suspect == range(1, 4)


@pytest.mark.parametrize("size", [0, 2, 4])
def test_two_histories_that_were_vouched_for_are_told(size: int) -> None:
    found = judged(5, anchor(size, FORGED), anchor(4))

    assert "widerspricht einem anderen über 4" in found.faults[0]
    assert (found.covered, found.suspect) == (4, None)


def test_an_anchor_of_an_unknown_key_does_not_count() -> None:
    found = judged(5, anchor(4, by=peter()), anchor(2))

    assert found.faults[0].startswith("Der Anker 4.txt zählt nicht: Kein bekannter Schlüssel")
    assert found.covered == 2


def test_an_anchor_whose_signature_is_false_does_not_count() -> None:
    other = anchor(4).note.replace(b"\n4\n", b"\n3\n")

    found = judged(5, Anchor(name="a", note=other))

    assert "Die Unterschrift von land.example/protokoll ist falsch" in found.faults[0]
    assert (found.covered, found.suspect) == (0, None)


@pytest.mark.parametrize("note", [b"", b"\xff", b"a\n\n\xe2\x80\x94 b QUJDREVGRw==\n"], ids=repr)
def test_a_file_that_is_no_checkpoint_does_not_count(note: bytes) -> None:
    found = judged(5, Anchor(name="a", note=note))

    assert found.faults[0].startswith("Der Anker a zählt nicht: Das ist kein")
    assert len(found.faults) == 1


def test_the_day_of_receipt_bounds_what_was_known() -> None:
    received = anchor(4).model_copy(update={"received_on": date(2026, 11, 3)})

    assert anchor(4).known_at is None
    assert received.known_at == datetime(2026, 11, 3, 23, 59, 59, 999999, UTC)
