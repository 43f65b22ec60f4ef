"""Templates of letters (.docx), made from the project's texts; legal staff edit them in Word."""

import io
import re
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from docx import Document
from docx.document import Document as Word
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm
from docx.table import Table as WordTable
from docx.table import _Cell, _Row
from docx.text.paragraph import Paragraph as WordParagraph

from grantrules.report.letters.letter_head import add_head
from grantrules.report.letters.letter_style import (
    as_heading_row,
    as_loop_row,
    as_whole_row,
    grid,
    prepare,
)
from grantrules.report.letters.letter_text import (
    Paragraph,
    Row,
    Style,
    Table,
    letter_text,
)
from grantrules.report.letters.package import fixed_package
from grantrules.report.letters.unbroken import unbroken

_TEXT_WIDTH: Final = 16.5
# What is bold, what people fill in, and what the program fills in stand in runs of their own.
_PIECE = re.compile(r"(\*\*.+?\*\*|\[[^\]]*\]|\{\{.+?\}\})")
_CONTROL = re.compile(r"\{% *(?P<words>.+?) *%\}")
_STYLES = {
    Style.BODY: "Normal",
    Style.KEPT: "Normal",
    Style.PAGE: "Heading 1",
    Style.CONTROL: "Normal",
    Style.CHAPTER: "Heading 1",
    Style.SECTION: "Heading 2",
    Style.BULLET: "List Bullet",
    Style.NUMBERED: "Numbered",
    Style.SIGNATURE: "Signature Line",
}


class _Look(NamedTuple):
    """How the text of a cell looks."""

    bold: bool
    figures: bool


@cache
def template_bytes(name: str) -> bytes:
    """Makes the template of this name; the same text always gives the same bytes."""
    text = letter_text(name)
    word = Document()
    prepare(word, text.lines["Betreff"].partition(":")[0] if text.is_memo else name)
    add_head(word, text)
    for before, block in pairwise((None, *text.blocks)):
        if isinstance(block, Table):
            _add_table(word, block)
        elif block is not None:
            if _is_signature(before) and _is_signature(block):
                # Without a paragraph between them two lines would become one frame.
                word.add_paragraph(style="After Table")
            _add_paragraph(word, block)
    saved = io.BytesIO()
    word.save(saved)
    return fixed_package(saved.getvalue())


def _add_paragraph(word: Word, block: Paragraph) -> None:
    paragraph = word.add_paragraph(style=_STYLES[block.style])
    if block.style is Style.CONTROL:
        paragraph.add_run(_CONTROL.sub(r"{%p \g<words> %}", block.text))
    else:
        _write(paragraph, block.text)
    if block.style is Style.KEPT:
        paragraph.paragraph_format.keep_with_next = True
    if block.style is Style.PAGE:
        paragraph.paragraph_format.page_break_before = True


def _is_signature(block: Paragraph | Table | None) -> bool:
    return isinstance(block, Paragraph) and block.style is Style.SIGNATURE


def _write(paragraph: WordParagraph, text: str, *, bold: bool = False) -> None:
    """Writes the pieces of a text."""
    for piece in filter(None, _PIECE.split(unbroken(text))):
        strong = piece.startswith("**")
        run = paragraph.add_run(piece.strip("*") if strong else piece)
        run.bold = True if strong or bold else None


def _add_table(word: Word, block: Table) -> None:
    table = word.add_table(rows=0, cols=len(block.columns))
    grid(table)
    for place, row in enumerate(block.rows):
        heading = place == 0 and block.has_heading
        if row.loop is None:
            _add_row(table, row, block, bold=heading)
            if heading:
                as_heading_row(table.rows[-1])
        else:
            as_loop_row(_new_row(table), f"{{%tr for {row.loop} %}}")
            _add_row(table, row, block, bold=False)
            as_loop_row(_new_row(table), "{%tr endfor %}")
    _set_widths(table, block)
    word.add_paragraph(style="After Table")


def _add_row(table: WordTable, row: Row, block: Table, *, bold: bool) -> None:
    added = _new_row(table)
    as_whole_row(added)
    cells = added.cells
    for place, (text, column) in enumerate(zip(row.cells, block.columns, strict=True)):
        names_row = not block.has_heading and place == 0
        _fill(cells[place], text, _Look(bold or names_row, column.figures))


def _new_row(table: WordTable) -> _Row:
    row: _Row = table.add_row()  # type: ignore[no-untyped-call] # the library forgot to say so
    return row


def _fill(cell: _Cell, text: str, look: _Look) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.style = "Table Text"
    if look.figures:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    _write(paragraph, text, bold=look.bold)


def _set_widths(table: WordTable, block: Table) -> None:
    whole = sum(column.width for column in block.columns)
    widths = [Cm(_TEXT_WIDTH * column.width / whole) for column in block.columns]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width
