"""The encoding of a text file: what its byte order mark says, else UTF-8, else Windows-1252."""

import codecs
from typing import Final, NamedTuple

from grantrules.intake.problem_code import Code
from grantrules.intake.workbook_cells import ReadFailure, ReadNote

_WIDE: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_GUESSED: Final = ReadNote(
    Code.FILE_ENCODING,
    "ist nicht in UTF-8 kodiert; sie wurde als Windows-1252 gelesen. Bitte prüfen, ob die "
    "Umlaute stimmen.",
)
_UNKNOWN: Final = ReadFailure(
    Code.FILE_TEXT, "ist eine Textdatei, aber weder in UTF-8 noch in Windows-1252 kodiert."
)


class Decoded(NamedTuple):
    """A text, and what a clerk should know about how it was decoded."""

    text: str
    notes: tuple[ReadNote, ...] = ()


def decoded(content: bytes) -> Decoded | ReadFailure:
    """Decodes a text file; what no encoding explains without a gap is refused."""
    encodings = ("utf-16",) if content.startswith(_WIDE) else ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return Decoded(text, (_GUESSED,) if encoding == "cp1252" else ())
    return _UNKNOWN
