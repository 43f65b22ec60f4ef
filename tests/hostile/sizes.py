"""Small workbooks that want a large machine."""

from collections.abc import Callable

from tests.hostile.books import (
    SHEET,
    STYLES,
    before_rows,
    behind_rows,
    changed,
    with_rows,
    with_strings,
)
from tests.hostile.case import accepted, refused

WHOLE = "A1:XFD1048576"
MASKED = "A1&#58;XFD1048576"
COLUMN = '<col min="#" max="#" width="9"/>'


def many(xml: str, times: int) -> str:
    """An element many times over, each time with another number for #."""
    return "".join(xml.replace("#", str(number)) for number in range(1, times + 1))


def within(element: str, xml: str, times: int) -> Callable[[], bytes]:
    """A list with an element that holds another many times over, behind its cells."""
    return lambda: behind_rows(f"<{element}>{many(xml, times)}</{element}>")


def block(rows: int, columns: int) -> bytes:
    """The list with so many cells more, none of which has an address."""
    return with_rows(
        "".join(
            f'<row r="{row}">{many(f"<c><v>{row}#</v></c>", columns)}</row>'
            for row in range(100, 100 + rows)
        )
    )


def empty_rows() -> bytes:
    """The list with all further rows of the sheet, empty and of a height of their own."""
    return with_rows("".join(f'<row r="{row}" ht="{row}"/>' for row in range(3, 1_048_577)))


def shared_formulas(cells: int) -> bytes:
    """The list with one long formula that so many cells share; nobody stored a result."""
    formula = f'<f t="shared" si="0" ref="A100:A999999">{"B1+" * 9_000}1</f>'
    first = f'<row r="100"><c r="A100">{formula}</c></row>'
    others = "".join(
        f'<row r="{row}"><c r="A{row}"><f t="shared" si="0"/></c></row>'
        for row in range(101, 100 + cells)
    )
    return with_rows(first + others)


def deep() -> bytes:
    """The list with elements a hundred thousand levels deep."""
    return behind_rows(f"{'<a>' * 100_000}{'</a>' * 100_000}")


CASES = (
    refused(
        "file.too_large",
        "verbund-ganzes-blatt.xlsx",
        lambda: behind_rows(f'<mergeCells><mergeCell ref="{WHOLE}"/></mergeCells>'),
        "17 billion cells would be built.",
    ),
    refused(
        "file.too_large",
        "verbund-mit-maskierter-adresse.xlsx",
        lambda: behind_rows(f'<mergeCells><mergeCell ref="{MASKED}"/></mergeCells>'),
        "The same range, written so that no search finds it.",
    ),
    refused(
        "file.too_large",
        "verbuende-20001.xlsx",
        within("mergeCells", '<mergeCell ref="X#:Y#"/>', 20_001),
        "No list needs so many.",
    ),
    refused(
        "file.too_large",
        "zellen-500100.xlsx",
        lambda: block(5_001, 100),
        "Beyond any list of applications.",
    ),
    refused(
        "file.too_large",
        "zeilen-leer-1048576.xlsx",
        empty_rows,
        "Every row costs as much as a cell; copying the list into a new workbook drops them.",
    ),
    refused(
        "file.too_large",
        "formate-million.xlsx",
        lambda: changed(
            STYLES, ("</cellXfs>", many('<xf numFmtId="0" fontId="#"/>', 1_000_000) + "</cellXfs>")
        ),
        "openpyxl hangs on them.",
    ),
    refused(
        "file.timeout",
        "formel-geteilt.xlsx",
        lambda: shared_formulas(30_000),
        "A long formula, spelled anew for each of many cells.",
    ),
    accepted(
        "verschachtelt.xlsx",
        deep,
        "Whoever follows it falls off the stack; the cells stand before it.",
    ),
    accepted(
        "link-ganzes-blatt.xlsx",
        lambda: behind_rows(f'<hyperlinks><hyperlink ref="{WHOLE}" location="A1"/></hyperlinks>'),
        "A link is no fact; the cells below it are as few as before.",
    ),
    refused(
        "file.too_large",
        "gueltigkeit-200000.xlsx",
        within("dataValidations", '<dataValidation sqref="Z#"/>', 200_000),
        "A rule for every cell keeps openpyxl busy for minutes.",
    ),
    accepted(
        "bedingte-formate-20000.xlsx",
        lambda: behind_rows(
            many(
                '<conditionalFormatting sqref="A#"><cfRule priority="#"/></conditionalFormatting>',
                20_000,
            )
        ),
        "Colours are no facts.",
    ),
    accepted(
        "ecken-des-blattes.xlsx",
        lambda: with_rows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
        "A stray figure at the end of the sheet; the list stands at the top.",
        "row.ignored",
    ),
    accepted(
        "benutzter-bereich-gelogen.xlsx",
        lambda: changed(SHEET, ("A1:U2", WHOLE)),
        "LibreOffice states a used range that nobody used.",
    ),
    accepted(
        "spalten-16384.xlsx",
        lambda: before_rows(f"<cols>{many(COLUMN, 16_384)}</cols>"),
        "All columns of the sheet were formatted one by one.",
    ),
    accepted(
        "spalten-ein-bereich.xlsx",
        lambda: before_rows('<cols><col min="1" max="16384" width="9" style="1"/></cols>'),
        "All columns of the sheet were formatted at once.",
    ),
    accepted(
        "spalten-ohne-ende.xlsx",
        lambda: before_rows('<cols><col min="22" max="4294967295" hidden="1"/></cols>'),
        "Columns that do not exist hide nothing.",
    ),
    accepted(
        "texte-150000.xlsx",
        lambda: with_strings(
            "<si><t>Landkreis Germersheim</t></si>" + many("<si><t>#</t></si>", 120_000)
        ),
        "Texts that no cell shows.",
    ),
)
