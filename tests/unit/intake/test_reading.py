"""Everything that a clerk names, read at once."""

from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty
from tests.unit.intake.sheets import QUESTIONS, Row, complete, form_of, list_of

from grantrules.intake.file_cells import file_cells
from grantrules.intake.reading import Reading, read_workbook
from grantrules.intake.reading import read_paths as read_all
from grantrules.intake.workroom import Workroom
from grantrules.model.problem import Severity


def write(path: Path, *rows: Row) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    list_of(*rows).save(path)
    return path


def write_result(path: Path) -> Path:
    workbook = Workbook()
    properties = workbook.custom_doc_props  # type: ignore[attr-defined] # missing in the stubs
    properties.append(StringProperty(name="grantrules", value="result"))
    path.parent.mkdir(parents=True, exist_ok=True)
    workbook.save(path)
    return path


def read_paths(paths: Sequence[Path]) -> Reading:
    with Workroom() as room:
        return read_all(paths, QUESTIONS, room)


def told(reading: Reading) -> list[tuple[str, str | None]]:
    return [(one.code, one.file) for one in reading.problems]


def test_files_and_folders_are_read_together(tmp_path: Path) -> None:
    write(tmp_path / "eingang/b.xlsx", complete(reference="B"))
    write(tmp_path / "eingang/mai/a.xlsx", complete(reference="A"))
    form_of(complete(reference="C")).save(tmp_path / "formular.xlsx")

    reading = read_paths([tmp_path / "eingang", tmp_path / "formular.xlsx"])

    assert [one.file for one in reading.inputs] == ["b.xlsx", "formular.xlsx", "mai/a.xlsx"]
    assert [one.reference for one in reading.applications] == ["B", "C", "A"]
    assert reading.problems == ()
    assert reading.unread == ()


def test_order_and_number_of_paths_change_nothing(tmp_path: Path) -> None:
    paths = [write(tmp_path / f"{name}.xlsx", complete(reference=name)) for name in "abc"]

    assert read_paths([*paths[::-1], *paths]) == read_paths(paths)


def test_the_folder_around_the_files_does_not_show(tmp_path: Path) -> None:
    here = write(tmp_path / "hier/a.xlsx", complete(reference=None, own_funds="x"))
    there = tmp_path / "dort/a.xlsx"
    there.parent.mkdir()
    there.write_bytes(here.read_bytes())

    readings = [read_paths([path]) for path in (here.parent, there.parent, here)]

    first, *others = (one.model_copy(update={"origins": {}}) for one in readings)
    assert others == [first, first]
    assert [{Path(origin.path) for origin in one.origins.values()} for one in readings] == [
        {here},
        {there},
        {here},
    ]


def test_the_contents_give_the_same_applications_again(tmp_path: Path) -> None:
    write(tmp_path / "b.xlsx", complete(reference="B"))
    write(tmp_path / "a.xlsx", complete(reference=None))
    (tmp_path / "kaputt.xlsx").write_bytes(b"PK\x03\x04")

    reading = read_paths([tmp_path])

    stored = dict(reading.contents)
    again = [
        read_workbook(one.file, stored[one.sha256], QUESTIONS, file_cells) for one in reading.inputs
    ]
    assert tuple(a for one in again for a in one.applications) == reading.applications
    assert len(reading.contents) == len(reading.inputs) == 2


def test_a_repeated_file_counts_once(tmp_path: Path) -> None:
    original = write(tmp_path / "a.xlsx", complete())
    (tmp_path / "Kopie von a.xlsx").write_bytes(original.read_bytes())

    reading = read_paths([tmp_path])

    (problem,) = reading.problems
    assert len(reading.applications) == len(reading.inputs) == 1
    assert (problem.code, problem.severity) == ("file.repeated", Severity.REMARK)
    assert [one.file for one in reading.inputs] == ["Kopie von a.xlsx"]
    assert problem.file == "a.xlsx"


def test_copies_of_one_name_in_two_folders_count_once(tmp_path: Path) -> None:
    original = write(tmp_path / "mai/a.xlsx", complete())
    write(tmp_path / "juni/a.xlsx").write_bytes(original.read_bytes())

    reading = read_paths([tmp_path / "mai", tmp_path / "juni"])

    assert [one.file for one in reading.inputs] == ["a.xlsx"]
    assert told(reading) == [("file.repeated", "a.xlsx")]


def test_two_files_of_one_name_are_told_apart_by_their_folders(tmp_path: Path) -> None:
    write(tmp_path / "mai/a.xlsx", complete(reference=None))
    write(tmp_path / "juni/a.xlsx", complete(reference=None, fte=0.5))

    reading = read_paths([tmp_path / "mai", tmp_path / "juni"])

    assert [one.reference for one in reading.applications] == [
        "juni/a.xlsx#Anträge!2",
        "mai/a.xlsx#Anträge!2",
    ]


def test_what_cannot_be_read_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    write(tmp_path / "a.xlsx", complete())
    (tmp_path / "b.xlsx").write_bytes(b"")
    (tmp_path / "c.xlsx").write_bytes(b"")
    (tmp_path / "d.doc").write_bytes(b"%PDF-1.7")
    (tmp_path / "e.xls").write_bytes(b"%PDF-1.7")

    reading = read_paths([tmp_path, tmp_path / "fehlt.xlsx"])

    assert len(reading.applications) == 1
    assert reading.unread == ("b.xlsx", "c.xlsx", "e.xls", "fehlt.xlsx")
    assert told(reading) == [
        ("file.empty", "b.xlsx"),
        ("file.empty", "c.xlsx"),
        ("file.not_read", "d.doc"),
        ("file.pdf", "e.xls"),
        ("file.missing", "fehlt.xlsx"),
    ]


def test_own_results_are_skipped_and_do_not_count_as_unread(tmp_path: Path) -> None:
    write(tmp_path / "a.xlsx", complete())
    write_result(tmp_path / "ergebnis/entscheidungsvorschlaege.xlsx")

    reading = read_paths([tmp_path])

    assert len(reading.applications) == 1
    assert told(reading) == [("file.own_result", "ergebnis/entscheidungsvorschlaege.xlsx")]
    assert reading.unread == ()


def test_a_folder_without_workbooks_is_unread(tmp_path: Path) -> None:
    folder = tmp_path / "leer"
    folder.mkdir()
    (folder / "lies-mich.md").write_text("nichts")

    reading = read_paths([folder])

    assert told(reading) == [("folder.empty", "leer")]
    assert reading.unread == ("leer",)


def test_a_folder_with_nothing_but_our_results_is_unread(tmp_path: Path) -> None:
    write_result(tmp_path / "alt/entscheidungsvorschlaege.xlsx")

    reading = read_paths([tmp_path / "alt"])

    assert ("folder.empty", "alt") in told(reading)
    assert reading.unread == ("alt",)


def test_a_refused_list_counts_as_unread_and_its_bytes_are_not_kept(tmp_path: Path) -> None:
    workbook = list_of(complete())
    workbook.worksheets[0].delete_cols(11)
    workbook.save(tmp_path / "a.xlsx")

    reading = read_paths([tmp_path])

    assert told(reading) == [("column.missing", "a.xlsx")]
    assert reading.unread == ("a.xlsx",)
    assert (reading.inputs, reading.contents) == ((), ())


def test_nothing_named_is_nothing_read() -> None:
    assert read_paths([]) == Reading(
        inputs=(), applications=(), problems=(), unread=(), contents=(), origins={}
    )
