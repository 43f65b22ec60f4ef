from pathlib import Path

from tests.unit.report import reading
from tests.unit.report.builders import run

from grantrules.report.sheets.names import (
    FINDINGS,
    FIRST_FINDING_ROW,
    FIRST_PROPOSAL_ROW,
    PROPOSALS,
    to_proposal,
)


def test_the_first_rows_lie_below_the_headings(tmp_path: Path) -> None:
    workbook = reading.written(tmp_path, run([]))

    assert reading.header_row(reading.sheet(workbook, PROPOSALS)) + 1 == FIRST_PROPOSAL_ROW
    assert reading.header_row(reading.sheet(workbook, FINDINGS)) + 1 == FIRST_FINDING_ROW


def test_a_link_counts_proposals_from_nought() -> None:
    assert to_proposal(0).location == f"'Vorschläge'!A{FIRST_PROPOSAL_ROW}"
