"""The parts of an .xlsb workbook."""

import zipfile
from io import BytesIO

import pytest
from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH
from tests.unit.intake.xlsb_files import Sheet, xlsb, xlsb_parts
from tests.unit.intake.zips import zipped

from grantrules.intake.xlsb_package import custom_properties, xlsb_formats, xlsb_sheets

SHEETS = [Sheet("Eins", {}), Sheet("Zwei", {})]


def archive(content: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(BytesIO(content))


def test_sheets_stand_in_the_order_of_the_workbook() -> None:
    with archive(xlsb(SHEETS)) as opened:
        found = xlsb_sheets(opened)

    assert found.parts == ("xl/worksheets/sheet1.bin", "xl/worksheets/sheet2.bin")
    assert found.epoch == WINDOWS_EPOCH


def test_a_workbook_may_count_from_1904() -> None:
    with archive(xlsb(SHEETS, from_1904=True)) as opened:
        assert xlsb_sheets(opened).epoch == MAC_EPOCH


def test_a_sheet_without_a_part_is_refused() -> None:
    parts = xlsb_parts(SHEETS)
    relations = parts["xl/_rels/workbook.bin.rels"].replace(b'"rId2"', b'"rId9"')

    with (
        archive(zipped({**parts, "xl/_rels/workbook.bin.rels": relations})) as opened,
        pytest.raises(KeyError),
    ):
        xlsb_sheets(opened)


def test_each_style_has_its_format() -> None:
    with archive(xlsb(SHEETS, ("General", "dd.mm.yyyy"))) as opened:
        assert xlsb_formats(opened) == ("General", "dd.mm.yyyy")


def test_a_workbook_may_do_without_styles_and_properties() -> None:
    parts = {name: part for name, part in xlsb_parts(SHEETS).items() if name != "xl/styles.bin"}

    with archive(zipped(parts)) as opened:
        assert xlsb_formats(opened) == ()
        assert custom_properties(opened) == ()
