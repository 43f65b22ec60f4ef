"""Which files are found under the paths that a clerk names."""

import os
from pathlib import Path

import pytest

from grantrules.intake.input_search import search


def touched(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return folder


def names(*paths: Path) -> list[str]:
    return [one.name for one in search(paths).files]


def told(*paths: Path) -> list[tuple[str, str | None]]:
    return [(one.code, one.file) for one in search(paths).problems]


def test_a_folder_is_walked_and_names_are_relative_to_it(tmp_path: Path) -> None:
    touched(tmp_path, "b.xlsx", "a/z.XLSX", "a/b/c.xlsm", "lies-mich.md", "bild.png")

    assert names(tmp_path) == ["a/b/c.xlsm", "a/z.XLSX", "b.xlsx"]
    assert told(tmp_path) == []


def test_a_file_has_its_bare_name(tmp_path: Path) -> None:
    touched(tmp_path, "a/b/c.xlsx")

    assert names(tmp_path / "a/b/c.xlsx") == ["c.xlsx"]


def test_order_number_and_spelling_of_the_paths_do_not_matter(tmp_path: Path) -> None:
    touched(tmp_path, "a.xlsx", "b.xlsx")
    a, b = tmp_path / "a.xlsx", tmp_path / "b.xlsx"

    once = search([a, b])

    assert search([b, a, tmp_path / "." / "a.xlsx", b]) == once
    assert [one.name for one in once.files] == ["a.xlsx", "b.xlsx"]


def test_a_file_reached_twice_is_found_once(tmp_path: Path) -> None:
    touched(tmp_path, "a/x.xlsx")

    forth = search([tmp_path, tmp_path / "a" / "x.xlsx"])
    back = search([tmp_path / "a" / "x.xlsx", tmp_path])

    assert [one.name for one in forth.files] == ["a/x.xlsx"]
    assert forth.files == back.files


def test_a_text_file_is_never_passed_over_silently(tmp_path: Path) -> None:
    touched(tmp_path, "antraege.txt")

    (problem,) = search([tmp_path]).problems

    assert problem.code == "file.not_read"
    assert "bitte als .csv ablegen oder im Aufruf selbst nennen" in problem.message


def test_lock_files_and_hidden_workbooks_are_skipped_with_a_remark(tmp_path: Path) -> None:
    touched(tmp_path, "a.xlsx", "~$a.xlsx", ".~lock.a.xlsx#", ".b.xlsx", ".gitignore")

    assert names(tmp_path) == ["a.xlsx"]
    assert sorted(told(tmp_path)) == [
        ("file.lock", ".b.xlsx"),
        ("file.lock", ".~lock.a.xlsx#"),
        ("file.lock", "~$a.xlsx"),
    ]


def test_hidden_folders_are_not_searched(tmp_path: Path) -> None:
    touched(tmp_path, "a.xlsx", ".venv/lib/b.xlsx")

    assert names(tmp_path) == ["a.xlsx"]


@pytest.mark.parametrize("name", ["a.xls", "a.ods", "a.CSV", "a.xlsb", "a.xltx", "a.zip"])
def test_spreadsheets_of_all_formats_are_found_in_folders_and_alone(
    name: str, tmp_path: Path
) -> None:
    touched(tmp_path, name)

    assert names(tmp_path) == names(tmp_path / name) == [name]
    assert told(tmp_path) == []


def test_documents_and_copies_in_a_folder_are_told_of(tmp_path: Path) -> None:
    touched(tmp_path, "a.xlsx", "antrag.pdf", "antrag.docx", "notiz.md", "leer.bak")
    (tmp_path / "a.xlsx.bak").write_bytes(b"PK\x03\x04")

    assert names(tmp_path) == ["a.xlsx"]
    assert sorted(told(tmp_path)) == [
        ("file.not_read", "a.xlsx.bak"),
        ("file.not_read", "antrag.docx"),
        ("file.not_read", "antrag.pdf"),
    ]


def test_a_named_file_is_read_whatever_it_is_called(tmp_path: Path) -> None:
    touched(tmp_path, "antrag.pdf")

    assert names(tmp_path / "antrag.pdf") == ["antrag.pdf"]


def test_a_workbook_that_lost_its_ending_is_found(tmp_path: Path) -> None:
    touched(tmp_path, "README")
    (tmp_path / "Antrag Germersheim").write_bytes(b"PK\x03\x04")

    assert names(tmp_path) == ["Antrag Germersheim"]


def test_links_in_a_folder_are_skipped_and_a_named_link_is_followed(tmp_path: Path) -> None:
    outside = touched(tmp_path / "aussen", "x.xlsx", "y.xlsx")
    inside = touched(tmp_path / "innen", "a.xlsx")
    (inside / "datei.xlsx").symlink_to(outside / "x.xlsx")
    (inside / "ordner").symlink_to(outside, target_is_directory=True)
    (inside / "text.md").symlink_to(outside / "x.xlsx")

    assert names(inside) == ["a.xlsx"]
    assert sorted(told(inside)) == [("file.symlink", "datei.xlsx"), ("file.symlink", "ordner")]
    assert names(inside / "datei.xlsx") == ["datei.xlsx"]
    assert names(inside / "ordner") == ["x.xlsx", "y.xlsx"]


def test_a_missing_path_and_a_broken_link_are_missing(tmp_path: Path) -> None:
    (tmp_path / "weg.xlsx").symlink_to(tmp_path / "nirgends")

    assert told(tmp_path / "fehlt.xlsx") == [("file.missing", "fehlt.xlsx")]
    assert told(tmp_path / "weg.xlsx") == [("file.missing", "weg.xlsx")]


def test_a_pipe_is_no_file_and_is_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rohr.xlsx")

    assert told(tmp_path) == [("file.unreadable", "rohr.xlsx")]
    assert told(tmp_path / "rohr.xlsx") == [("file.unreadable", "rohr.xlsx")]


def test_a_name_that_is_no_text_becomes_one(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xe4.xlsx")).write_bytes(b"x")

    assert names(tmp_path) == ["\ufffd.xlsx"]
