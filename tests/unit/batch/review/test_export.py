import json
from hashlib import sha256
from pathlib import Path

import pytest
from openpyxl import load_workbook
from tests.unit.batch.review.office import ANNA, PETRA, PROGRAMME, actor, opened
from tests.unit.register.sample import lines

from grantrules.batch.review.export import Reader, export
from grantrules.register.history import entry
from grantrules.register.trail_entries import Exported
from grantrules.report.new_file import TargetError


def test_the_lines_are_exact_and_chain(address: str, tmp_path: Path) -> None:
    office = opened(address, tmp_path)
    target = tmp_path / "t.jsonl"

    document = export(office.database, ("jsonl", target), None)

    written = target.read_bytes().splitlines()
    assert written == lines(address)
    prev = [json.loads(one)["prev"] for one in written[1:]]
    assert prev == [sha256(one).hexdigest() for one in written[:-1]]
    assert document["entries"] == len(written)
    assert document["sha256"] == sha256(target.read_bytes()).hexdigest()
    assert document["entry"] is None


def test_an_export_by_a_person_is_on_record(address: str, tmp_path: Path) -> None:
    office = opened(address, tmp_path)

    document = export(office.database, ("jsonl", tmp_path / "t"), Reader(actor(PETRA), PROGRAMME))

    body = entry(office.database, document["entry"]).body
    assert isinstance(body, Exported)
    assert (body.format, body.entries, body.sha256) == (
        "jsonl",
        document["entries"],
        document["sha256"],
    )


def test_the_workbook_names_person_case_and_what_happened(tmp_path: Path) -> None:
    office = opened(str(tmp_path / "a.db"), tmp_path)
    target = tmp_path / "t.xlsx"

    document = export(office.database, ("xlsx", target), None)

    sheet = load_workbook(target)["Protokoll"]
    rows = [[cell.value for cell in one] for one in sheet.iter_rows(min_row=3)]
    assert len(rows) == document["entries"]
    assert ANNA.name in {one[3] for one in rows}
    assert "2026-001" in {one[4] for one in rows}


def test_an_existing_file_is_never_replaced(tmp_path: Path) -> None:
    office = opened(str(tmp_path / "a.db"), tmp_path)

    with pytest.raises(TargetError, match="gibt es schon"):
        export(office.database, ("jsonl", tmp_path / "a.db"), Reader(actor(PETRA), PROGRAMME))

    assert not [one for one in lines(tmp_path / "a.db") if b'"exported"' in one]
