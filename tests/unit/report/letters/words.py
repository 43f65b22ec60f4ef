"""Word files as the tests read them."""

import io
import zipfile

from docx import Document
from docx.document import Document as Word

from grantrules.report.letters.rendering import text_of


def opened(content: bytes) -> Word:
    return Document(io.BytesIO(content))


def text(content: bytes) -> str:
    """The text of the body, with plain blanks."""
    return text_of(opened(content)).replace("\u00a0", " ")


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {one.filename: package.read(one) for one in package.infolist()}


def headers(content: bytes) -> list[str]:
    return [blob.decode() for name, blob in parts(content).items() if "/header" in name]


def word_file(*paragraphs: str) -> bytes:
    """A template that somebody made in Word."""
    word = Document()
    for one in paragraphs:
        word.add_paragraph(one)
    saved = io.BytesIO()
    word.save(saved)
    return saved.getvalue()
