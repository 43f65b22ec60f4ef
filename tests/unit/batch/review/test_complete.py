import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.integration.workbooks import row, write_list
from tests.unit.batch.review.office import BOOK, PROGRAMME, ROWS, Office, opened, retold, tampered

from grantrules.batch import checking
from grantrules.batch.review.complete import Order, complete, import_faults
from grantrules.batch.review.survey import survey
from grantrules.register.case_entries import ImportTaken
from grantrules.register.entry import Entry


@pytest.fixture(name="office")
def _office(tmp_path: Path) -> Office:
    return opened(str(tmp_path / "a.db"), tmp_path)


def followed(office: Office, *paths: Path) -> dict[str, Any]:
    return complete(office.database, BOOK, Order(paths), lambda *_: None)


def test_every_row_has_one_case_and_one_outcome(office: Office) -> None:
    document = followed(office, office.folder / "a.xlsx")

    assert document["complete"]
    (file,) = document["files"]
    assert (file["import_entry"], file["recorded_as"], file["faults"]) == (5, "a.xlsx", [])
    found = [(one["row"], one["found"][0]["reference"], one["fault"]) for one in file["rows"]]
    assert found == [(2, "2026-001", None), (3, "2026-002", None)]
    assert {one["found"][0]["outcome"] for one in file["rows"]} == {"approve"}


def test_a_renamed_file_is_recognised_by_its_content(office: Office) -> None:
    renamed = office.folder / "Kopie von a.xlsx"
    shutil.copy(office.folder / "a.xlsx", renamed)

    document = followed(office, renamed)

    assert document["complete"]
    assert document["files"][0]["file"] == "Kopie von a.xlsx"
    assert document["files"][0]["recorded_as"] == "a.xlsx"


def test_a_file_that_was_never_taken_in_names_every_row(office: Office) -> None:
    foreign = write_list(office.folder / "b.xlsx", [row(Aktenzeichen="neu")])

    document = followed(office, foreign)

    assert not document["complete"]
    (file,) = document["files"]
    assert file["faults"] == ["Die Datei wurde weder übernommen noch geprüft."]
    assert [(one["row"], one["fault"]) for one in file["rows"]] == [
        (2, "Die Datei wurde weder übernommen noch geprüft.")
    ]


def test_a_file_that_cannot_be_read_is_told(office: Office) -> None:
    broken = office.folder / "kaputt.xlsx"
    broken.write_bytes(b"PK no workbook")

    document = followed(office, broken)

    assert document["unread"] == ["kaputt.xlsx"]
    assert document["refused"] != []
    assert not document["complete"]


def test_a_file_that_was_only_checked_is_followed_into_its_newest_run(office: Office) -> None:
    repeated = [*ROWS, ROWS[1]]
    path = write_list(office.folder / "b.xlsx", repeated)
    order = checking.Order((path,), office.folder / "ergebnis", office.database.name, {})
    for _ in range(2):
        checking.check_applications(order, BOOK, datetime.now(UTC), lambda *_: None)

    (file,) = followed(office, path)["files"]

    found = [one["found"][0] for one in file["rows"]]
    assert [one["reference"] for one in found] == ["2026-001", "2026-002", "2026-002"]
    assert {one["fault"] for one in file["rows"]} == {None}
    assert file["run_entry"] == max(one["entry"] for one in found) - 2


def test_a_row_that_came_too_late_says_that_other_facts_count(office: Office) -> None:
    office.decide("2026-001")
    office.take(
        [row(Aktenzeichen="2026-001", AGS="07318", Antragsteller="Speyer", Sachkosten=1)], "n.xlsx"
    )

    (file,) = followed(office, office.folder / "n.xlsx")["files"]

    (found,) = file["rows"]
    assert found["fault"] is None
    assert found["remark"] == "Für den Vorgang gelten andere Angaben als in dieser Zeile."


def test_rows_that_are_no_applications_are_listed_and_do_not_count(office: Office) -> None:
    total = dict.fromkeys(ROWS[0]) | {"Aktenzeichen": "Summe", "Personalkosten": 1}
    office.take([*ROWS, total], "s.xlsx")

    (file,) = followed(office, office.folder / "s.xlsx")["files"]

    assert [one["row"] for one in file["not_counted"]] == [4]
    assert file["faults"] == []


def test_a_case_that_vanished_leaves_its_row_without_one(office: Office) -> None:
    seen = survey(office.database, PROGRAMME)
    kept = [one for one in seen.chronicle.entries if about(one) != "2026-002"]

    faults = import_faults(office.database, retold(seen, kept), BOOK)

    assert faults == {5: ["a.xlsx, Blatt Anträge, Zeile 3: kein Vorgang im Register"]}


def test_a_case_without_a_proposal_has_no_outcome(office: Office) -> None:
    seen = survey(office.database, PROGRAMME)
    kept = [one for one in seen.chronicle.entries if one.type != "proposed"]

    faults = import_faults(office.database, retold(seen, kept), BOOK)

    assert faults[5][0] == "a.xlsx, Blatt Anträge, Zeile 2: noch kein Ergebnis"


def test_a_row_that_became_two_cases_is_at_fault(office: Office) -> None:
    seen = survey(office.database, PROGRAMME)
    entries = list(seen.chronicle.entries)
    first = next(one for one in entries if about(one) == "2026-001")
    double = first.body.model_copy(update={"reference": "doppelt"})
    entries.insert(entries.index(first), first.model_copy(update={"body": double}))

    faults = import_faults(office.database, retold(seen, entries), BOOK)

    place = "a.xlsx, Blatt Anträge, Zeile 2"
    assert faults == {5: [f"{place}: mehrere Vorgänge: doppelt, 2026-001"]}


def test_an_intact_import_has_no_fault(office: Office) -> None:
    assert import_faults(office.database, survey(office.database, PROGRAMME), BOOK) == {5: []}


def test_other_rows_than_were_recorded_are_at_fault(office: Office) -> None:
    seen = survey(office.database, PROGRAMME)
    entries = [
        one.model_copy(update={"body": with_rows(one.body, 9)})
        if isinstance(one.body, ImportTaken)
        else one
        for one in seen.chronicle.entries
    ]

    faults = import_faults(office.database, retold(seen, entries), BOOK)

    assert faults == {5: ["a.xlsx: Aufgezeichnet sind 9 Anträge, gelesen werden jetzt 2."]}


def test_a_workbook_that_is_gone_is_at_fault(office: Office) -> None:
    seen = survey(office.database, PROGRAMME)
    tampered(office.database.name, "DELETE FROM documents WHERE kind = 'workbook'")

    (fault,) = import_faults(office.database, seen, BOOK)[5]

    assert "liegt nicht in der Falldatenbank" in fault


def about(entry: Entry) -> str | None:
    return getattr(entry.body, "reference", None)


def with_rows(body: ImportTaken, rows: int) -> ImportTaken:
    inputs = tuple(one.model_copy(update={"rows": rows}) for one in body.inputs)
    return body.model_copy(update={"inputs": inputs})
