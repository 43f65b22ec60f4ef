from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from grantrules.report.trail_workbook import write_trail

AT = "2026-11-29T11:46:51.808197Z"
NAMES = {"p_1": "Anna"}


def told(seq: int, kind: str, **body: Any) -> dict[str, Any]:  # noqa: ANN401 - any body
    return {"seq": seq, "at": AT, "type": kind, "body": body}


def written(path: Path, *entries: dict[str, Any]) -> Any:  # noqa: ANN401 - a sheet
    write_trail(entries, NAMES, path)
    return load_workbook(path)["Protokoll"]


def test_a_row_says_when_who_where_and_what(tmp_path: Path) -> None:
    entry = told(7, "withdrawal", by="p_1", reference="2026-001", reason="Verzicht.", movements=[])

    sheet = written(tmp_path / "t.xlsx", entry)

    assert [cell.value for cell in sheet[3]][:6] == [
        7,
        "29.11.2026, 12:46:51 Uhr",
        "Rücknahme des Antrags",
        "Anna",
        "2026-001",
        "Verzicht. (kein Geld)",
    ]
    assert '"reason": "Verzicht."' in sheet["G3"].value


def test_the_heading_stays_in_view_and_filters_all_rows(tmp_path: Path) -> None:
    sheet = written(tmp_path / "t.xlsx", told(1, "log_opened", engine="0.1.0"))

    assert sheet.freeze_panes == "B3"
    assert sheet.auto_filter.ref == "A2:G3"


def test_a_text_that_looks_like_a_formula_stays_a_text(tmp_path: Path) -> None:
    entry = told(
        1, "withdrawal", by="p_9", reference="=1+1", reason='=HYPERLINK("x")', movements=[]
    )

    sheet = written(tmp_path / "t.xlsx", entry)

    assert [sheet["E3"].data_type, sheet["F3"].data_type] == ["s", "s"]
    assert sheet["F3"].quotePrefix
    assert sheet["D3"].value == "gelöschte Person (p_9)"


def test_a_proposal_of_a_run_belongs_to_its_application(tmp_path: Path) -> None:
    proposal = {"outcome": "reject", "reference": "2026-003", "amount": {"total": "0.00"}}

    sheet = written(tmp_path / "t.xlsx", told(1, "proposal", proposal=proposal))

    assert sheet["E3"].value == "2026-003"


def test_entries_about_no_case_and_by_nobody_leave_the_cells_empty(tmp_path: Path) -> None:
    sheet = written(tmp_path / "t.xlsx", told(1, "log_opened", engine="0.1.0"))

    assert [sheet["D3"].value, sheet["E3"].value] == [None, None]


def test_the_same_entries_give_the_same_bytes(tmp_path: Path) -> None:
    entry = told(1, "log_opened", engine="0.1.0")
    for name in ("a.xlsx", "b.xlsx"):
        written(tmp_path / name, entry)

    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()
