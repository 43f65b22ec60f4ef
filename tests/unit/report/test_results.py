import errno
import resource
from pathlib import Path

import pytest
from openpyxl import load_workbook
from tests.unit.report import reading
from tests.unit.report.builders import background, book, problem, proposal, run

from grantrules.report.document import document_bytes
from grantrules.report.results import (
    DOCUMENT,
    PROBLEM_LIST,
    RESULT_FILES,
    WORKBOOK,
    OutputError,
    check_directory,
    prepare,
)

PLAIN = run([proposal()])
FAULTY = run([proposal()], problems=(problem(),))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_nothing_is_seen_before_the_results_are_published(tmp_path: Path) -> None:
    prepared = prepare(FAULTY, book(), tmp_path)

    assert [name for name in names(tmp_path) if not name.startswith(".")] == []
    prepared.discard()


def test_publishing_puts_the_whole_set_in_place(tmp_path: Path) -> None:
    places = prepare(FAULTY, book(), tmp_path).publish()

    assert names(tmp_path) == sorted(RESULT_FILES)
    assert sorted(place.name for place in places) == sorted(RESULT_FILES)
    assert (tmp_path / DOCUMENT).read_bytes() == document_bytes(FAULTY)


def test_links_lead_from_the_results_to_the_files_where_they_lie(tmp_path: Path) -> None:
    known = background(antraege=str(tmp_path / "eingang" / "antraege.xlsx"))

    prepare(FAULTY, book(), tmp_path / "ergebnis", known).publish()

    sheet = reading.sheet(load_workbook(tmp_path / "ergebnis" / PROBLEM_LIST), "Mängel")
    links = [cell.hyperlink for cell in reading.cells(sheet, "Zelle")]
    assert [one and one.target for one in links] == ["../eingang/antraege.xlsx#Anträge!K19"]


def test_without_problems_there_is_no_list_of_problems(tmp_path: Path) -> None:
    prepare(PLAIN, book(), tmp_path).publish()

    assert names(tmp_path) == sorted([WORKBOOK, DOCUMENT])


def test_a_stale_list_of_problems_is_removed(tmp_path: Path) -> None:
    prepare(FAULTY, book(), tmp_path).publish()

    prepare(PLAIN, book(), tmp_path).publish()

    assert names(tmp_path) == sorted([WORKBOOK, DOCUMENT])


def test_other_files_are_never_touched(tmp_path: Path) -> None:
    (tmp_path / "antraege.xlsx").write_bytes(b"des Amtes")

    prepare(FAULTY, book(), tmp_path).publish()

    assert (tmp_path / "antraege.xlsx").read_bytes() == b"des Amtes"


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    prepare(PLAIN, book(), tmp_path / "neu" / "ergebnis").publish()

    assert (tmp_path / "neu" / "ergebnis" / WORKBOOK).is_file()


def test_discarding_leaves_the_folder_as_it_was(tmp_path: Path) -> None:
    prepare(PLAIN, book(), tmp_path / "ergebnis").discard()

    assert names(tmp_path) == []


def test_discarding_keeps_a_folder_that_was_there(tmp_path: Path) -> None:
    prepare(PLAIN, book(), tmp_path).publish()

    prepare(FAULTY, book(), tmp_path).discard()

    assert names(tmp_path) == sorted([WORKBOOK, DOCUMENT])


def test_a_file_in_the_place_of_the_folder_is_an_error_in_german(tmp_path: Path) -> None:
    (tmp_path / "ergebnis").write_text("eine Datei")

    with pytest.raises(OutputError, match="es ist kein Ordner"):
        prepare(PLAIN, book(), tmp_path / "ergebnis")


@pytest.mark.parametrize("name", RESULT_FILES)
def test_a_folder_in_the_place_of_a_result_is_an_error_and_stays(tmp_path: Path, name: str) -> None:
    (tmp_path / name / "darin").mkdir(parents=True)

    with pytest.raises(OutputError, match="ein Ordner trägt den Namen"):
        prepare(PLAIN, book(), tmp_path)

    assert names(tmp_path) == [name]
    assert names(tmp_path / name) == ["darin"]


def test_a_folder_that_cannot_be_made_is_an_error_in_german() -> None:
    # Not even root can make a folder there.
    with pytest.raises(OutputError, match="der Ordner lässt sich nicht anlegen"):
        prepare(PLAIN, book(), Path("/proc/ergebnis"))


def test_a_folder_that_can_be_written_or_made_passes_the_check(tmp_path: Path) -> None:
    check_directory(tmp_path)
    check_directory(tmp_path / "neu" / "ergebnis")

    assert names(tmp_path) == []


def test_a_file_in_the_way_fails_the_check_before_any_work(tmp_path: Path) -> None:
    (tmp_path / "ergebnis").write_text("eine Datei")

    with pytest.raises(OutputError, match="es ist kein Ordner"):
        check_directory(tmp_path / "ergebnis" / "neu")


def test_when_writing_fails_nothing_half_written_is_left(tmp_path: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, before[1]))

    try:
        with pytest.raises(OutputError, match="die Datei würde zu groß"):
            prepare(FAULTY, book(), tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert names(tmp_path) == []


def test_a_bug_leaves_nothing_half_written_either(tmp_path: Path) -> None:
    broken = FAULTY.model_copy(update={"proposals": (None,)})

    with pytest.raises(AttributeError):
        prepare(broken, book(), tmp_path)

    assert names(tmp_path) == []


@pytest.mark.parametrize("name", RESULT_FILES)
def test_when_a_prepared_file_is_gone_the_old_set_stays(tmp_path: Path, name: str) -> None:
    prepare(PLAIN, book(), tmp_path).publish()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    prepared = prepare(FAULTY, book(), tmp_path)
    (prepared.waiting / name).unlink()

    with pytest.raises(OutputError):
        prepared.publish()

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_folder_that_appears_meanwhile_is_not_removed(tmp_path: Path) -> None:
    prepared = prepare(FAULTY, book(), tmp_path)
    (tmp_path / PROBLEM_LIST).mkdir()

    with pytest.raises(OutputError, match="ein Ordner trägt den Namen"):
        prepared.publish()

    assert names(tmp_path) == [PROBLEM_LIST]


def test_any_other_cause_is_told_in_german() -> None:
    error = OutputError(Path("ergebnis"), OSError(errno.EIO, "Input/output error"))

    assert str(error) == (
        "Die Ergebnisse lassen sich nicht in den Ordner „ergebnis“ schreiben: "
        "der Datenträger ist nicht lesbar oder nicht beschreibbar."
    )
