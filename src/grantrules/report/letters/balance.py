"""Braces of a template: each placeholder and instruction ends in the paragraph it begins in.

A placeholder without its end swallows the text up to the next one, and nobody sees what is gone.
"""

import re
from collections.abc import Iterator
from typing import Final

from docx.document import Document as Word
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

from grantrules.report.letters.letter_error import LetterError
from grantrules.report.text import shortened, visible

_SHOWN: Final = 80
_WHOLE = re.compile(r"\{\{[^{}]*\}\}|\{%[^{}]*%\}|\{#[^{}]*#\}")
_BRACE = re.compile(r"[{}]")
_PARTS = re.compile(r"/word/(?:document|header|footer|footnotes|endnotes)[0-9]*\.xml")


def check_balance(word: Word, name: str) -> None:
    """Refuses a template where a brace has no partner in its own paragraph."""
    for text in _paragraphs(word):
        if _BRACE.search(_WHOLE.sub("", text)):
            raise LetterError(
                f"Die Vorlage „{name}“ hat einen Schreibfehler: Einem Platzhalter oder einer "
                f"Anweisung fehlt eine Klammer im Absatz „{shortened(visible(text), _SHOWN)}“. "
                "Jedes „{{“ braucht sein „}}“ und jedes „{%“ sein „%}“ im selben Absatz; andere "
                "geschweifte Klammern dürfen dort nicht stehen."
            )


def paragraph_text(paragraph: BaseOxmlElement) -> str:
    """Gives the text of one paragraph, not that of text boxes in it."""
    own = (one for one in paragraph.iter(qn("w:t")) if _paragraph_of(one) is paragraph)
    return "".join(one.text or "" for one in own)


def _paragraphs(word: Word) -> Iterator[str]:
    for part in word.part.package.iter_parts():
        if _PARTS.fullmatch(str(part.partname)):
            yield from map(paragraph_text, _root(part).iter(qn("w:p")))


def _root(part: Part) -> BaseOxmlElement:
    known = getattr(part, "element", None)
    if known is not None:
        return known  # type: ignore[no-any-return] # what the library has read
    try:
        return parse_xml(part.blob)
    except SyntaxError as error:
        raise LetterError(
            f"Die Vorlage ist beschädigt ({part.partname}). Bitte sie in Word öffnen und neu "
            "speichern."
        ) from error


def _paragraph_of(text: BaseOxmlElement) -> BaseOxmlElement | None:
    return next(text.iterancestors(qn("w:p")), None)
