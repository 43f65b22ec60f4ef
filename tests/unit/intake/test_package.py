"""Which part of a package lists the sheets."""

import zipfile
from io import BytesIO

from tests.unit.intake.zips import list_bytes, parts_of, zipped

from grantrules.intake.file_cells import file_cells
from grantrules.intake.package import workbook_part, xml_parts
from grantrules.intake.workbook_cells import WorkbookCells


def moved(content: bytes) -> bytes:
    """The workbook with the list of its sheets in another place than usual."""
    return zipped(
        {
            name.replace("xl/workbook.xml", "xl/mappe.xml").replace(
                "xl/_rels/workbook.xml.rels", "xl/_rels/mappe.xml.rels"
            ): inside.replace(b"xl/workbook.xml", b"xl/mappe.xml")
            for name, inside in parts_of(content).items()
        }
    )


def test_the_part_is_the_one_that_the_list_of_parts_names() -> None:
    with zipfile.ZipFile(BytesIO(moved(list_bytes()))) as archive:
        assert workbook_part(archive) == "xl/mappe.xml"


def test_without_a_list_of_parts_it_is_the_usual_one() -> None:
    with zipfile.ZipFile(BytesIO(zipped({"xl/workbook.xml": b""}))) as archive:
        assert workbook_part(archive) == "xl/workbook.xml"


def test_a_workbook_with_its_parts_elsewhere_is_read_alike() -> None:
    usual, elsewhere = file_cells(list_bytes()), file_cells(moved(list_bytes()))

    assert isinstance(usual, WorkbookCells)
    assert elsewhere == usual


def test_parts_of_xml_are_told_by_their_beginning() -> None:
    wide = "<a/>".encode("utf-16")
    parts = {
        "a.xml": b"<a/>",
        "b.bin": b"\xef\xbb\xbf  <b/>",
        "c.bin": b"\0\1\2",
        "bild.png": b"\x89PNG",
        "d": b" " * 100 + b"<d/>",
        "e.xml": wide,
    }

    with zipfile.ZipFile(BytesIO(zipped(parts))) as archive:
        assert list(xml_parts(archive)) == [
            parts[name] for name in ("a.xml", "b.bin", "d", "e.xml")
        ]
