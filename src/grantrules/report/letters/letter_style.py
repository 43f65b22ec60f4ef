"""How letters look: page, fonts, paragraphs and tables, with names that Word shows in German."""

from datetime import UTC, datetime
from typing import Final

from docx.document import Document as Word
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import OxmlElement, parse_xml
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Row

FONT: Final = "Arial"
_SIZE, _SMALL, _TABLE = Pt(10.5), Pt(8), Pt(8.5)
# The time of no clock: a letter with the same content is the same file.
_ALWAYS = datetime(2000, 1, 1, tzinfo=UTC)


def prepare(word: Word, title: str) -> None:
    """Sets up A4 in German, and the styles of letters."""
    section = word.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(2.5), Cm(2)
    section.top_margin, section.bottom_margin = Cm(2), Cm(2)
    section.header_distance = section.footer_distance = Cm(1)
    told = word.core_properties
    told.author = told.last_modified_by = told.comments = told.keywords = ""
    told.title, told.language = title, "de-DE"
    told.created = told.modified = _ALWAYS
    _usual(word)
    _headings(word)
    _own_styles(word)


def _usual(word: Word) -> None:
    usual = word.styles["Normal"]
    usual.font.name, usual.font.size = FONT, _SIZE
    usual.paragraph_format.space_after = Pt(6)
    usual.paragraph_format.line_spacing = 1.08
    usual.paragraph_format.widow_control = True
    properties = usual.element.get_or_add_rPr()
    properties.rFonts.set(qn("w:eastAsia"), FONT)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "de-DE")
    properties.append(language)


def _headings(word: Word) -> None:
    for name, size, before in (("Heading 1", Pt(12), Pt(14)), ("Heading 2", Pt(10.5), Pt(8))):
        style = word.styles[name]
        style.font.name, style.font.size, style.font.bold = FONT, size, True
        style.font.color.rgb = RGBColor(0, 0, 0)
        fonts = style.element.get_or_add_rPr().rFonts
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        style.paragraph_format.space_before, style.paragraph_format.space_after = before, Pt(3)
        style.paragraph_format.keep_with_next = True


def _own_styles(word: Word) -> None:
    for name, size, after in (
        ("Table Text", _TABLE, Pt(1)),
        ("After Table", Pt(4), Pt(4)),
        ("Head Text", _SIZE, Pt(0)),
        ("Small Print", _SMALL, Pt(0)),
        ("Signature Line", _SIZE, Pt(6)),
        ("Numbered", _SIZE, Pt(4)),
        ("Receipt", Pt(7.5), Pt(0)),
    ):
        style = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = word.styles["Normal"]
        style.font.size = size
        style.paragraph_format.space_after = after
        style.paragraph_format.space_before = Pt(1) if name == "Table Text" else None
    word.styles["Receipt"].font.name = "Courier New"
    _draw_line_above(word.styles["Signature Line"])
    numbered = word.styles["Numbered"].paragraph_format
    numbered.left_indent, numbered.first_line_indent = Cm(0.6), Cm(-0.6)
    word.styles["List Bullet"].paragraph_format.space_after = Pt(3)


def _draw_line_above(style: ParagraphStyle) -> None:
    """Draws the line that somebody signs on."""
    style.paragraph_format.space_before = Pt(36)
    style.paragraph_format.right_indent = Cm(7)
    line = parse_xml(
        f'<w:pBdr {nsdecls("w")}><w:top w:val="single" w:sz="4" w:space="3" w:color="auto"/>'
        "</w:pBdr>"
    )
    properties = style.element.get_or_add_pPr()
    properties.insert_element_before(
        line, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc"
    )


def grid(table: Table) -> None:
    """Draws thin lines, and lets no program change the widths."""
    table.style = "Table Grid"
    table.autofit = False


def as_heading_row(row: _Row) -> None:
    """Repeats a row at the head of every page, in grey."""
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - the library has no word for it
    repeated = OxmlElement("w:tblHeader")
    repeated.set(qn("w:val"), "true")
    properties.append(repeated)
    for cell in row.cells:
        shade = OxmlElement("w:shd")
        shade.set(qn("w:val"), "clear")
        shade.set(qn("w:color"), "auto")
        shade.set(qn("w:fill"), "E7E6E6")
        cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001 - likewise


def as_whole_row(row: _Row) -> None:
    """Keeps a row on one page."""
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - the library has no word for it
    properties.append(OxmlElement("w:cantSplit"))


def as_loop_row(row: _Row, words: str) -> None:
    """Makes a row an instruction to the template; it leaves nothing in the letter."""
    row.cells[0].paragraphs[0].add_run(words)
