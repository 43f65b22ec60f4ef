"""What is wrong with the lines of a trail."""

import pytest

from grantrules.register.chain import NO_HEAD, Head
from grantrules.register.digest import digest_of
from grantrules.register.entry import NO_ENTRY, Link, chained, entry_of, line_of
from grantrules.register.examination import ChainExamination
from grantrules.register.run_entries import LogOpened


def chain(length: int) -> list[tuple[int, bytes]]:
    rows: list[tuple[int, bytes]] = []
    prev = NO_ENTRY
    for seq in range(1, length + 1):
        link = Link(at="2026-11-22T10:00:00.000000Z", prev=prev, seq=seq)
        line = line_of(chained(LogOpened(engine="0.1.0"), link))
        rows.append((seq, line))
        prev = digest_of(line)
    return rows


def faults(rows: list[tuple[int, bytes]], head: Head | None) -> dict[int, str]:
    examination = ChainExamination(entry_of)
    for seq, line in rows:
        examination.take(seq, line)
    examination.finish(head)
    return examination.faults


def head_of(rows: list[tuple[int, bytes]]) -> Head:
    seq, line = rows[-1]
    return Head(seq=seq, sha256=digest_of(line))


WHOLE = chain(5)
HEAD = head_of(WHOLE)


def test_a_whole_chain_has_no_fault() -> None:
    assert faults(WHOLE, HEAD) == {}


def test_no_entries_and_no_head_yet_have_no_fault() -> None:
    assert faults([], NO_HEAD) == {}


def test_a_changed_line_is_known_by_what_the_next_one_says_of_it() -> None:
    changed = WHOLE[1][1].replace(b"0.1.0", b"0.2.0")

    found = faults([WHOLE[0], (2, changed), *WHOLE[2:]], HEAD)

    assert list(found) == [2]
    assert "Eintrag 2 hat nicht den Inhalt, den Eintrag 3 von ihm nennt" in found[2]


def test_a_changed_last_line_is_known_by_what_the_head_says_of_it() -> None:
    changed = WHOLE[4][1].replace(b"0.1.0", b"0.2.0")

    found = faults([*WHOLE[:4], (5, changed)], HEAD)

    assert found == {5: "Eintrag 5 hat nicht den Inhalt, den der Kopf nennt."}


def test_a_first_line_with_a_predecessor_is_found() -> None:
    changed = WHOLE[0][1].replace(b'"prev":"0', b'"prev":"1')

    found = faults([(1, changed), *WHOLE[1:]], HEAD)

    assert found[1] == "Eintrag 1 nennt einen Vorgänger, den es nicht gibt."


def test_a_line_that_is_no_entry_is_found() -> None:
    found = faults([*WHOLE[:2], (3, b"{}"), *WHOLE[3:]], HEAD)

    assert found == {3: "Eintrag 3 hat nicht die Form eines Eintrags."}


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([*WHOLE[:2], *WHOLE[3:]], {3: "Eintrag 3 fehlt."}),
        ([*WHOLE[:1], *WHOLE[3:]], {2: "Eintrag 2 bis 3 fehlen."}),
        (WHOLE[1:], {1: "Eintrag 1 fehlt."}),
        (WHOLE[:4], {5: "Eintrag 5 fehlt."}),
        (WHOLE[:2], {3: "Eintrag 3 bis 5 fehlen."}),
        ([], {1: "Eintrag 1 bis 5 fehlen."}),
    ],
)
def test_entries_that_are_gone_are_named(
    rows: list[tuple[int, bytes]], sentence: dict[int, str]
) -> None:
    assert faults(rows, HEAD) == sentence


def test_entries_behind_the_head_are_found() -> None:
    assert faults(WHOLE, head_of(WHOLE[:3])) == {4: "Nach Eintrag 3, dem letzten, stehen weitere."}


def test_swapped_entries_are_found_where_they_stand() -> None:
    swapped = [WHOLE[0], (2, WHOLE[2][1]), (3, WHOLE[1][1]), *WHOLE[3:]]

    found = faults(swapped, HEAD)

    assert found[2] == "An der Stelle von Eintrag 2 steht Eintrag 3."
    assert found[3] == "An der Stelle von Eintrag 3 steht Eintrag 2."


def test_an_entry_before_the_first_does_not_belong() -> None:
    found = faults([(0, WHOLE[0][1]), *WHOLE], HEAD)

    assert list(found) == [0]


def test_a_head_that_is_gone_is_found() -> None:
    assert faults(WHOLE, None) == {5: "Der Kopf, der den letzten Eintrag 5 nennt, ist beschädigt."}
