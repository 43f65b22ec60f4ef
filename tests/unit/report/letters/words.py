"""Word files as the tests read them."""

import io
import zipfile

from docx import Document
from docx.document import Document as Word

from grantrules.report.letters.rendering import text_of
from grantrules.report.letters.template import template_bytes


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


def extended(name: str, *paragraphs: str) -> bytes:
    """The project's template with further paragraphs at its end."""
    word = opened(template_bytes(name))
    for one in paragraphs:
        word.add_paragraph(one)
    return saved(word)


def word_file(*paragraphs: str) -> bytes:
    """A template that somebody made in Word."""
    word = Document()
    for one in paragraphs:
        word.add_paragraph(one)
    return saved(word)


def saved(word: Word) -> bytes:
    content = io.BytesIO()
    word.save(content)
    return content.getvalue()
