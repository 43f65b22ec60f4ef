"""ZIP archives with workbooks in them."""

import stat
import zipfile
from io import BytesIO

import pytest
from tests.unit.intake.sheets import named
from tests.unit.intake.zips import list_bytes, zipped

from grantrules.intake.archive import unpack
from grantrules.intake.limits import MEGABYTE, USUAL_LIMITS, Limits
from grantrules.intake.problem_code import Code
from grantrules.intake.unpacked import Unpacked
from grantrules.intake.workbook_cells import ReadFailure


def unpacked(content: bytes, limits: Limits = USUAL_LIMITS) -> dict[str, bytes | Code]:
    answer = unpack(content, limits)
    assert isinstance(answer, Unpacked), answer
    return {
        one.name: one.content if isinstance(one.content, bytes) else one.content.code
        for one in answer.members
    }


def protected(content: bytes) -> bytes:
    """The archive with all its members marked as encrypted."""
    changed = bytearray(content)
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = changed.find(mark)
        while at >= 0:
            changed[at + place] |= 1
            at = changed.find(mark, at + 4)
    return bytes(changed)


def test_all_files_of_an_archive_are_given_in_the_order_of_their_names() -> None:
    content = zipped({"b/zwei.xlsx": b"2", "a/eins.xlsx": b"1", "a/": b"", "lies.txt": b"x"})

    assert list(unpacked(content).items()) == [
        ("a/eins.xlsx", b"1"),
        ("b/zwei.xlsx", b"2"),
        ("lies.txt", b"x"),
    ]


@pytest.mark.parametrize(
    "content", [b"", b"PK", list_bytes(), zipped({"bild.png": b"x"})], ids=named
)
def test_what_is_no_archive_with_workbooks_is_none(content: bytes) -> None:
    assert unpack(content, USUAL_LIMITS) is None


@pytest.mark.parametrize(
    "name", ["../a.xlsx", "a/../../b.xlsx", "/a.xlsx", "..\\a.xlsx", "C:\\a.xlsx"]
)
def test_a_path_out_of_the_archive_is_suspicious(name: str) -> None:
    content = zipped({name: list_bytes(), "gut.xlsx": b"1"})

    codes = list(unpacked(content).values())

    assert sorted(codes, key=str) == sorted([Code.FILE_SUSPICIOUS, b"1"], key=str)


def test_a_name_that_stands_twice_is_suspicious_and_neither_is_read() -> None:
    content = zipped([("a.xlsx", b"1"), ("A.xlsx", b"2"), ("b.xlsx", b"3")])

    assert unpacked(content) == {
        "A.xlsx": Code.FILE_SUSPICIOUS,
        "a.xlsx": Code.FILE_SUSPICIOUS,
        "b.xlsx": b"3",
    }


def test_a_member_with_a_password_is_encrypted() -> None:
    assert unpacked(protected(zipped({"a.xlsx": b"1"}))) == {"a.xlsx": Code.FILE_ENCRYPTED}


def test_an_archive_in_an_archive_stays_closed() -> None:
    inner = zipped({"a.xlsx": b"1"})

    assert unpacked(zipped({"b.xlsx": b"2", "innen.zip": inner})) == {
        "b.xlsx": b"2",
        "innen.zip": Code.ARCHIVE_NESTED,
    }


def test_a_damaged_member_costs_only_itself() -> None:
    content = zipped({"a.xlsx": b"Inhalt der ersten Datei", "b.xlsx": b"2"})
    at = content.index(b"a.xlsx") + len("a.xlsx") + 2

    changed = content[:at] + b"\xff\xff\xff" + content[at + 3 :]

    assert unpacked(changed) == {"a.xlsx": Code.FILE_BROKEN, "b.xlsx": b"2"}


def test_a_dense_or_large_member_is_too_large() -> None:
    bomb, large = bytes(2 * MEGABYTE), bytes(range(256)) * 5000

    inside = unpacked(zipped({"bombe.xlsx": bomb, "gross.xlsx": large}), Limits(file=1))

    assert inside == {"bombe.xlsx": Code.FILE_TOO_LARGE, "gross.xlsx": Code.FILE_TOO_LARGE}
    assert unpacked(zipped({"bombe.xlsx": bomb}))["bombe.xlsx"] is Code.FILE_TOO_LARGE


@pytest.mark.parametrize(
    ("limits", "word"), [(Limits(entries=2), "mehr als 2 Dateien"), (Limits(unpacked=1), "1 MB")]
)
def test_an_archive_beyond_the_limits_is_refused_as_a_whole(limits: Limits, word: str) -> None:
    content = zipped({f"{number}.xlsx": bytes(MEGABYTE // 2) for number in range(3)})

    answer = unpack(content, limits)

    assert isinstance(answer, ReadFailure)
    assert answer.code is Code.FILE_TOO_LARGE
    assert word in answer.fault


def test_a_member_that_is_refused_by_itself_leaves_the_others_readable() -> None:
    bomb = bytes(2 * MEGABYTE)

    inside = unpacked(zipped({"bombe.xlsx": bomb, "gut.xlsx": b"1"}), Limits(unpacked=1))

    assert inside == {"bombe.xlsx": Code.FILE_TOO_LARGE, "gut.xlsx": b"1"}


def test_a_link_in_an_archive_is_no_file() -> None:
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        link = zipfile.ZipInfo("link.xlsx")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/ablage/alt/antraege.xlsx")
        archive.writestr("gut.xlsx", b"1")

    answer = unpack(target.getvalue(), USUAL_LIMITS)

    assert isinstance(answer, Unpacked)
    good, linked = answer.members
    assert good.content == b"1"
    assert isinstance(linked.content, ReadFailure)
    assert "nur eine Verknüpfung" in linked.content.fault
