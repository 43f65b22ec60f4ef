"""A letter as scenarios read it: its text, whether it is marked as a draft, what it promises."""

from pathlib import Path
from typing import NamedTuple

from docx import Document

from grantrules.report.letters.draft_mark import WATERMARK
from grantrules.report.letters.promise import promise_in
from grantrules.report.letters.rendering import text_of


class WrittenLetter(NamedTuple):
    """What stands in a Word file."""

    text: str
    draft: bool

    @property
    def promise(self) -> str | None:
        """The words that read like a promise, if there are any."""
        return promise_in(self.text)


def read_letter(path: Path) -> WrittenLetter:
    """Reads a letter; a draft bears the watermark in every header."""
    word = Document(str(path))
    headers = [part.blob for part in word.part.package.iter_parts() if "/header" in part.partname]
    marked = [f'string="{WATERMARK}"'.encode() in blob for blob in headers]
    plain = text_of(word).replace("\u00a0", " ")
    return WrittenLetter(plain, draft=bool(marked) and all(marked))
