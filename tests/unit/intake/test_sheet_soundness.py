"""Rows that say two things at once."""

import pytest

from grantrules.intake.problem_code import Code
from grantrules.intake.sheet_soundness import rows_fault, texts_fault

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def sheet(rows: str, *, prefix: str = "") -> bytes:
    name = f":{prefix[:-1]}" if prefix else ""
    return (
        f'<{prefix}worksheet xmlns{name}="{MAIN}" xmlns:z="urn:z"><{prefix}sheetData>'
        f"{rows}</{prefix}sheetData></{prefix}worksheet>"
    ).encode()


def word(xml: bytes) -> str | None:
    fault = rows_fault(xml)
    assert fault is None or fault.code is Code.FILE_SUSPICIOUS
    return fault.fault.rpartition(": ")[2] if fault else None


@pytest.mark.parametrize(
    "rows",
    [
        "",
        '<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"/></row>',
        '<row r="3"><c r="A3"><v>1</v></c></row><row r="2"><c r="A2"><f>1</f><v>1</v></c></row>',
        "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
        '<row r="2"><c r="C2"/><c><v>1</v></c></row>',
        '<row><c t="inlineStr"><is><r><rPr><b/><sz val="9"/></rPr><t>a</t></r></is></c></row>',
        '<row r="2"><c r="A2" t="str"><v><![CDATA[<c r="B2">]]></v></c></row>',
    ],
)
def test_rows_as_programs_write_them_are_sound(rows: str) -> None:
    assert word(sheet(rows)) is None


def test_the_anchor_of_a_button_below_the_rows_is_no_row() -> None:
    button = (
        '<drawing r:id="rId1"/><mc:AlternateContent><anchor><xdr:col>1</xdr:col>'
        '<xdr:row>97</xdr:row><z:row xmlns:z="urn:z"> 98 </z:row></anchor></mc:AlternateContent>'
    )
    xml = sheet('<row r="2"><c r="A2"/></row>').replace(b"</worksheet>", button.encode())

    assert word(xml) is None


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="2"><c r="K2"><v>1</v></c><c r="K2"><v>2</v></c></row>',
        '<row r="2"><c r="K2"/></row><row r="2"><c s="1" r="K2"/></row>',
        '<row r="2"><c r="K2"/><c r="&#75;2"/></row>',
        '<row r="2"><c r="B2"/><c r="A2"/><c/></row>',
        '<row r="2"><c/></row><row r="2"><c/></row>',
        '<row r="2"><c r="A2"/></row><row><c r="k3"/><c r="K3"/></row>',
        '<row r="2"><c r="A2"/><c t="a>b" r="A2"/></row>',
    ],
)
def test_a_cell_that_stands_twice_is_found_however_it_is_addressed(rows: str) -> None:
    assert word(sheet(rows)) == "Eine Zelle ist doppelt vorhanden."


@pytest.mark.parametrize(
    "inside",
    [
        "<v>60000</v><v>50000</v>",
        "<v>60000</v>\n<v >50000</v>",
        "<is><t>a</t></is><is><t>b</t></is>",
        "<f>A1</f><f>A2</f>",
    ],
)
def test_a_cell_with_two_values_is_found(inside: str) -> None:
    assert word(sheet(f'<row r="2"><c r="K2">{inside}</c></row>')) == "Eine Zelle hat zwei Werte."


@pytest.mark.parametrize("prefix", ["x:", "_a:", "x-1:", "ä:"])
def test_a_prefix_hides_no_second_cell(prefix: str) -> None:
    twice = f'<{prefix}row r="2"><{prefix}c r="K2"/><{prefix}c r="K2"/></{prefix}row>'

    assert word(sheet(twice, prefix=prefix)) == "Eine Zelle ist doppelt vorhanden."


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="2"><c r="K2"><v>60000</v></c><z:c r="L2"><v>5</v></z:c></row>',
        '<row r="2"><c r="K2"/><cell r="L2"/></row>',
        '<row r="2"><c r="K2"/></row><z:row r="3"/><row r="4"></row>',
    ],
)
def test_what_stands_between_the_cells_and_is_none_is_found(rows: str) -> None:
    assert word(sheet(rows)) == "Zwischen den Zellen steht etwas, das nicht jeder sieht."


def test_a_text_before_the_first_does_not_exist() -> None:
    fault = rows_fault(sheet('<row r="2"><c r="A2" t="n"/><c r="B2" t="s"><v>-1</v></c></row>'))

    assert fault is not None
    assert fault.code is Code.FILE_BROKEN


def test_a_negative_number_is_no_text() -> None:
    row = '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>-1</v></c></row>'

    assert rows_fault(sheet(row)) is None


@pytest.mark.parametrize("address", ["A1048577", "XFE1", "ZZZ2", "A4294967296"])
def test_a_cell_outside_the_sheet_is_damage(address: str) -> None:
    fault = rows_fault(sheet(f'<row r="2"><c r="{address}"/></row>'))

    assert fault is not None
    assert fault.code is Code.FILE_BROKEN


@pytest.mark.parametrize("address", ["A1048576", "XFD1048576", "XFD1", "ZZ999999"])
def test_the_last_cells_of_a_sheet_are_cells(address: str) -> None:
    assert rows_fault(sheet(f'<row><c r="{address}"/></row>')) is None


def test_stored_values_of_another_workbook_are_no_rows_of_a_sheet() -> None:
    stored = '<externalLink><sheetData><row r="1"><cell r="A1"/><cell r="A1"/></row></sheetData>'

    assert rows_fault(stored.encode()) is None


def test_what_cannot_be_parsed_is_left_to_the_reader() -> None:
    assert rows_fault(sheet('<row r="2"><c r="A2"><c/></row>')) is None


@pytest.mark.parametrize(
    "inside",
    ["<si>a<t/></si>", "<si><t/>a</si>", "<si><r>a<t/></r></si>", "<si><t></t> a</si>", "a"],
)
def test_a_text_beside_its_element_is_not_seen_by_everybody(inside: str) -> None:
    fault = texts_fault(f"<sst>{inside}</sst>".encode())

    assert fault is not None
    assert fault.code is Code.FILE_SUSPICIOUS


def test_texts_in_their_elements_are_seen() -> None:
    runs = "<si><r><rPr><b/></rPr><t xml:space='preserve'> a </t></r>\n</si>"

    assert texts_fault(f"<sst count='2'>\n<si><t>a</t></si>{runs}</sst>".encode()) is None
    assert texts_fault(b"<worksheet><si>a</si></worksheet>") is None
