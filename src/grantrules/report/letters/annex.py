"""The annex of a signed notice: who signed where in the trail, and the receipt that proves it."""

import io
from typing import NamedTuple

import segno
from docx.document import Document as Word
from docx.shared import Cm
from segno.encoder import DataOverflowError

_KEYLESS = (
    "Eine Quittung liegt nicht bei, weil kein Signierschlüssel angegeben war. Sie wird ausgestellt "
    "mit: {command}"
)
_HOW = (
    "Die Quittung beweist, dass der Eintrag im Prüfprotokoll der Behörde steht und unverändert "
    "ist. Geprüft wird sie mit „grantrules audit verify --receipt“ oder einem Programm für "
    "C2SP tlog-proof. Der Code enthält denselben Text."
)


class Evidence(NamedTuple):
    """How a decision stands in the trail; without a receipt the command that issues one."""

    signed: tuple[str, ...]
    entry: int
    receipt: str | None
    command: str


def add_annex(word: Word, evidence: Evidence) -> None:
    """Adds the annex on a page of its own."""
    heading = word.add_heading("Anlage: Nachweis der Entscheidung", level=1)
    heading.paragraph_format.page_break_before = True
    word.add_paragraph(f"Die Entscheidung ist Eintrag {evidence.entry} im Prüfprotokoll.")
    for line in evidence.signed:
        word.add_paragraph(line, style=_style(word, "List Bullet"))
    if evidence.receipt is None:
        word.add_paragraph(_KEYLESS.format(command=evidence.command))
        return
    word.add_paragraph(_HOW)
    for line in evidence.receipt.splitlines():
        word.add_paragraph(line, style=_style(word, "Receipt"))
    _add_code(word, evidence.receipt)


def _add_code(word: Word, text: str) -> None:
    try:
        code = segno.make(text, error="l", micro=False)
    except DataOverflowError:
        word.add_paragraph("Für einen Code ist die Quittung zu lang.")
        return
    image = io.BytesIO()
    code.save(image, kind="png", scale=4, border=4)
    image.seek(0)
    shape = word.add_picture(image, width=Cm(6.5))
    told = shape._inline.docPr  # noqa: SLF001 - the library has no word for the text of a picture
    told.set("descr", "QR-Code mit dem Text der Quittung")


def _style(word: Word, name: str) -> str | None:
    """Gives the style where the template still has it."""
    return name if name in {one.name for one in word.styles} else None
