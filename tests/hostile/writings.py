"""Workbooks as other programs write them, and decorations that must harm nothing."""

from io import BytesIO

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from tests.hostile.books import (
    SHEET,
    STYLES,
    TYPES,
    WORKBOOK,
    changed,
    inline,
    piece_by_piece,
    usual,
    with_parts,
    with_rows,
    with_sheet,
    with_strings,
)
from tests.hostile.case import accepted, refused
from tests.unit.intake.sheets import complete, form_of, list_of

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"


def saved(workbook: Workbook) -> bytes:
    """The bytes of a workbook."""
    target = BytesIO()
    workbook.save(target)
    return target.getvalue()


def prefixed() -> bytes:
    """The list with a prefix before all elements of its sheet."""
    sheet = piece_by_piece(
        usual()[SHEET].decode(), ("</", "\0"), ("<", "<x:"), ("\0", "</x:"), ("xmlns=", "xmlns:x=")
    )
    return with_parts({SHEET: sheet.encode()})


def turned() -> bytes:
    """The list with its rows in the wrong order."""
    xml = usual()[SHEET].decode()
    start, middle, end = (xml.index(one) for one in ('<row r="1"', '<row r="2"', "</sheetData>"))
    return with_parts(
        {SHEET: (xml[:start] + xml[middle:end] + xml[start:middle] + xml[end:]).encode()}
    )


def among(sheets: int) -> bytes:
    """The list as the first of many sheets."""
    workbook = list_of(complete())
    for number in range(1, sheets):
        workbook.create_sheet(f"Tag {number}")
    return saved(workbook)


def titled(title: str) -> bytes:
    """The list on a sheet of that name."""
    return changed(WORKBOOK, ('name="Anträge"', f'name="{title}"'))


def decorated() -> bytes:
    """The list with a comment, a drop-down, a chart, a protection and a filter."""
    workbook = list_of(complete())
    sheet = workbook.worksheets[0]
    sheet["K2"].comment = Comment("Bitte 70.000 eintragen", "Unbekannt")
    sheet.add_data_validation(DataValidation(type="list", formula1='"ja,nein"', sqref="Q2:U2"))
    chart = BarChart()
    chart.add_data(Reference(range_string="Anträge!$K$1:$L$2"))
    sheet.add_chart(chart, "W5")
    sheet.protection.enable()
    sheet.auto_filter.ref = "A1:U2"
    return saved(workbook)


def named(**names: str) -> bytes:
    """The list with defined names."""
    workbook = list_of(complete())
    for name, value in names.items():
        workbook.defined_names[name] = DefinedName(name, attr_text=value)
    return saved(workbook)


def typed(content_type: str, **parts: bytes) -> bytes:
    """The list as a workbook of another kind, with further parts."""
    types = usual()[TYPES].replace(_SHEET_TYPE.encode(), content_type.encode())
    return with_parts({TYPES: types, **parts})


def macros(**parts: bytes) -> bytes:
    """The list with macros."""
    kind = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    return typed(kind, **{"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0" * 200, **parts})


def links() -> bytes:
    """The list with the stored values of a workbook on somebody's drive."""
    stored = (
        f'<externalLink xmlns="{_MAIN}"><externalBook><sheetDataSet><sheetData sheetId="0">'
        '<row r="1"><cell r="A1"><v>1</v></cell></row></sheetData></sheetDataSet></externalBook>'
        "</externalLink>"
    )
    target = (
        '<Relationship Id="rId1" Type="x" Target="file:///Z:/geheim.xlsx" TargetMode="External"/>'
    )
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    return with_parts(
        {
            "xl/externalLinks/externalLink1.xml": stored.encode(),
            "xl/externalLinks/_rels/externalLink1.xml.rels": (
                f'<Relationships xmlns="{relations}">{target}</Relationships>'
            ).encode(),
        }
    )


def chart_sheet() -> bytes:
    """The list with a sheet that is a chart."""
    workbook = list_of(complete())
    chart = BarChart()
    chart.add_data(Reference(range_string="Anträge!$K$1:$L$2"))
    workbook.create_chartsheet("Diagramm").add_chart(chart)
    return saved(workbook)


CASES = (
    accepted("formular.xlsx", lambda: saved(form_of(complete())), "The form, as it should be."),
    accepted("mit-vorsilbe.xlsx", prefixed, "SAP writes x: before all elements."),
    accepted("zeilen-verkehrt.xlsx", turned, "The header stands below in the file only."),
    accepted(
        "ohne-adressen.xlsx",
        lambda: with_rows("<row><c/></row>"),
        "Cells without an address stand one beside the other.",
    ),
    accepted(
        "texttabelle.xlsx",
        lambda: with_strings("<si><t>Landkreis Germersheim</t></si>"),
        "Excel keeps texts in a table.",
    ),
    accepted(
        "text-formatiert.xlsx",
        lambda: with_strings(
            "<si><r><rPr><b/></rPr><t>Landkreis</t></r>"
            "<r><t xml:space='preserve'> Germersheim</t></r></si>"
        ),
        "One word is bold.",
    ),
    accepted(
        "text-mit-lautschrift.xlsx",
        lambda: with_strings(
            "<si><t>Landkreis Germersheim</t><rPh sb='0' eb='1'><t>FALSCH</t></rPh></si>"
        ),
        "What is spoken is not what is written.",
    ),
    accepted("blaetter-300.xlsx", lambda: among(300), "A workbook with a sheet a day."),
    accepted("zweites-blatt-leer.xlsx", lambda: with_sheet(""), "Excel used to add empty sheets."),
    accepted(
        "zweites-blatt-notizen.xlsx",
        lambda: with_sheet(f'<row r="1">{inline("A1", "Rückfragen an Frau Müller")}</row>'),
        "The clerk learns that it was not read.",
        "sheet.ignored",
    ),
    accepted("diagrammblatt.xlsx", chart_sheet, "A chart has no cells."),
    accepted(
        "blatt-versteckt.xlsx",
        lambda: changed(WORKBOOK, ('state="visible"', 'state="hidden"')),
        "What counts must be seen: the clerk is told.",
        "sheet.hidden",
    ),
    accepted(
        "blatt-sehr-versteckt.xlsx",
        lambda: changed(WORKBOOK, ('state="visible"', 'state="veryHidden"')),
        "Excel does not even offer to show it.",
        "sheet.hidden",
    ),
    accepted(
        "zeile-versteckt.xlsx",
        lambda: changed(SHEET, ('<row r="2">', '<row r="2" hidden="1">')),
        "A filter may hide what still counts.",
        "row.hidden",
    ),
    accepted(
        "spalte-versteckt.xlsx",
        lambda: changed(
            SHEET, ("<sheetData>", '<cols><col min="11" max="11" hidden="1"/></cols><sheetData>')
        ),
        "An amount that nobody sees is told of.",
        "column.hidden",
    ),
    accepted("blatt-31-zeichen.xlsx", lambda: titled("Ä" * 31), "The longest name of a sheet."),
    accepted(
        "blatt-zitat.xlsx", lambda: titled("O'Neill &quot;ß&quot; &lt;b&gt;"), "All signs count."
    ),
    accepted("blatt-formel.xlsx", lambda: titled("=cmd|calc!A1"), "A name, no formula."),
    accepted("verziert.xlsx", decorated, "What surrounds the cells is no fact."),
    accepted(
        "namen-im-kreis.xlsx",
        lambda: named(eins="zwei", zwei="eins", drei="drei+1"),
        "Names that stand for each other stand for no cell.",
    ),
    accepted(
        "namen-ins-nichts.xlsx",
        lambda: named(a="#REF!", b="Anträge!#REF!", c="'[1]Blatt'!$A$1", d="$A$1", e='"Text"'),
        "Names outlive the cells they stood for.",
    ),
    accepted(
        "namen-5000.xlsx",
        lambda: named(**{f"n{number}": f"Anträge!$A${number}" for number in range(1, 5_001)}),
        "Copied sheets bring their names along.",
    ),
    accepted(
        "fuellung-leer.xlsx",
        lambda: changed(STYLES, ("<fills", "<fills><fill/></fills><fills")),
        "openpyxl loses the workbook over it, Excel does not mind.",
    ),
    accepted("verknuepfungen.xlsx", links, "Another workbook is never opened."),
    accepted(
        "vorlage.xltx",
        lambda: typed(_SHEET_TYPE.replace("sheet.main", "template.main")),
        "Somebody saved the form as a template.",
    ),
    accepted("makros.xlsm", macros, "Macros are never run, and told of.", "file.macros"),
    accepted("makros-als-xlsx.xlsx", macros, "The ending does not hide them.", "file.macros"),
    refused(
        "file.type",
        "zusatz.xlsx",
        lambda: typed("application/vnd.ms-excel.addin.macroEnabled.main+xml"),
        "A program extension is no list of applications.",
    ),
)
