"""Archives are read like folders."""

from collections.abc import Iterable
from pathlib import Path

from tests.unit.intake.sheets import QUESTIONS
from tests.unit.intake.zips import list_bytes, zipped

from grantrules.intake.reading import Reading, read_paths
from grantrules.intake.workroom import Workroom


def read(paths: Iterable[Path]) -> Reading:
    with Workroom() as room:
        return read_paths(list(paths), QUESTIONS, room)


def told(reading: Reading) -> list[tuple[str, str | None]]:
    return [(one.code, one.file) for one in reading.problems]


def test_the_workbooks_of_an_archive_are_read_under_its_name(tmp_path: Path) -> None:
    archive = tmp_path / "eingang.zip"
    archive.write_bytes(zipped({"mai/a.xlsx": list_bytes("A"), "b.xlsx": list_bytes("B")}))

    reading = read([archive])

    assert [one.file for one in reading.inputs] == ["eingang.zip/b.xlsx", "eingang.zip/mai/a.xlsx"]
    assert [one.reference for one in reading.applications] == ["B", "A"]
    assert {one.path for one in reading.origins.values()} == {str(archive)}
    assert set(reading.origins) == {"eingang.zip", *(one.file for one in reading.inputs)}
    assert reading.problems == ()


def test_what_else_is_in_an_archive_is_told_of(tmp_path: Path) -> None:
    inside = {
        "a.xlsx": list_bytes(),
        "~$a.xlsx": b"x",
        "scan.pdf": b"%PDF-1.7",
        "kaputt.xlsx": b"PK\x03\x04",
        "../b.xlsx": list_bytes("B"),
        "notiz.md": b"x",
    }
    (tmp_path / "e.zip").write_bytes(zipped(inside))

    reading = read([tmp_path])

    assert [one.file for one in reading.inputs] == ["e.zip/a.xlsx"]
    assert told(reading) == [
        ("file.suspicious", "e.zip/../b.xlsx"),
        ("file.truncated", "e.zip/kaputt.xlsx"),
        ("file.not_read", "e.zip/scan.pdf"),
        ("file.lock", "e.zip/~$a.xlsx"),
    ]
    assert reading.unread == ("e.zip/../b.xlsx", "e.zip/kaputt.xlsx")


def test_an_archive_without_a_readable_workbook_is_unread(tmp_path: Path) -> None:
    (tmp_path / "bilder.zip").write_bytes(zipped({"bild.png": b"x"}))
    (tmp_path / "sperren.zip").write_bytes(zipped({"~$a.xlsx": b"x"}))

    reading = read([tmp_path])

    assert ("archive.empty", "bilder.zip") in told(reading)
    assert ("archive.empty", "sperren.zip") in told(reading)
    assert reading.unread == ("bilder.zip", "sperren.zip")


def test_a_file_in_the_archive_and_beside_it_counts_once(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(list_bytes())
    (tmp_path / "e.zip").write_bytes(zipped({"a.xlsx": list_bytes()}))

    reading = read([tmp_path])

    assert len(reading.applications) == 1
    assert told(reading) == [("file.repeated", "e.zip/a.xlsx")]
