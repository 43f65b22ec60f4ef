"""All sheets of a binary workbook."""

import pytest
from openpyxl.utils.datetime import WINDOWS_EPOCH

from grantrules.intake.limits import USUAL_LIMITS, Limits
from grantrules.intake.sheet_scan import Place, SheetScan, TooManyCellsError
from grantrules.intake.workbook_scan import WorkbookScan


def sheet(*texts: Place) -> SheetScan:
    scan = SheetScan((), WINDOWS_EPOCH, USUAL_LIMITS)
    for place in texts:
        scan.text(place)
    return scan


def test_sheets_within_the_limits_are_taken() -> None:
    scan = WorkbookScan((sheet((1, 1), (1, 2)), None, sheet((1, 1))), macros=False)

    assert scan.within(Limits(cells=3)) is scan


@pytest.mark.parametrize(
    "sheets",
    [
        (sheet((1, 1), (1, 2)), sheet((1, 1), (1, 2))),
        (sheet((1, 1), (4, 4)),),
        (sheet((1, 7)), None, sheet((7, 1))),
    ],
    ids=["too many", "too far apart", "too far apart together"],
)
def test_sheets_that_hold_or_spread_too_much_are_refused(
    sheets: tuple[SheetScan | None, ...],
) -> None:
    with pytest.raises(TooManyCellsError):
        WorkbookScan(sheets, macros=False).within(Limits(cells=3))
