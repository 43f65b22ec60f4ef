"""A template and the fields of a letter become a Word file; nothing a value says is executed."""

import io
import re
from collections.abc import Mapping, Sequence
from typing import Final

from docx.document import Document as Word
from docx.oxml.ns import qn
from docxtpl import DocxTemplate  # type: ignore[import-untyped] # ships no types
from jinja2 import StrictUndefined
from jinja2.exceptions import (
    SecurityError,
    TemplateError,
    TemplateSyntaxError,
    UndefinedError,
)
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from grantrules.report.letters.balance import check_balance
from grantrules.report.letters.letter_error import LetterError
from grantrules.report.letters.marks import mark_open
from grantrules.report.letters.package import check_package, no_word_file
from grantrules.report.letters.unbroken import unbroken
from grantrules.report.text import shortened, visible

Field = str | bool | Sequence[str] | Sequence[Mapping[str, str]]
Fields = Mapping[str, Field]
"""What a letter says, by the German names that templates use."""

_LINES_BEFORE, _SHOWN = 3, 60
_FILTERS: Final = ("capitalize", "first", "join", "last", "length", "lower", "trim", "upper")
_NAME: Final = re.compile(r"'(?P<name>[^']+)'(?: has no attribute '(?P<member>[^']+)')?")
# What a template may do to itself, beside what Jinja says: 1 + "a", 1 / 0, items[9]; a loop around
# half a table is a SyntaxError of XML.
_OWN_FAULTS = (
    SyntaxError,
    TypeError,
    ValueError,
    ArithmeticError,
    LookupError,
    AttributeError,
    RecursionError,
)


def rendered(template: bytes, name: str, fields: Fields) -> Word:
    """Fills the template; a LetterError names what is wrong with it."""
    check_package(template, name)
    filled = _opened(template, name)
    check_balance(filled.docx, name)
    try:
        filled.render(_shown(fields), _environment(), autoescape=True)
    except UndefinedError as error:
        raise LetterError(_unknown(name, error, fields)) from error
    except SecurityError as error:
        raise LetterError(
            f"Die Vorlage „{name}“ verlangt etwas, das Vorlagen nicht dürfen. Erlaubt sind "
            "Platzhalter, „if“ und „for“."
        ) from error
    except TemplateSyntaxError as error:
        raise LetterError(
            f"Die Vorlage „{name}“ hat einen Schreibfehler in einem Platzhalter oder einer "
            f"Anweisung{_near(error)}. Jede Anweisung „if“ und „for“ braucht ihr Ende."
        ) from error
    except (TemplateError, *_OWN_FAULTS) as error:
        raise LetterError(
            f"Die Vorlage „{name}“ lässt sich nicht ausfüllen. Bitte die zuletzt geänderten "
            "Platzhalter und Anweisungen prüfen."
        ) from error
    word: Word = filled.docx
    mark_open(word)
    return word


def text_of(word: Word) -> str:
    """Gives all the text of a letter, one paragraph a line."""
    paragraphs = word.element.body.iter(qn("w:p"))
    return "\n".join("".join(one.text or "" for one in p.iter(qn("w:t"))) for p in paragraphs)


def _opened(template: bytes, name: str) -> DocxTemplate:
    try:
        filled = DocxTemplate(io.BytesIO(template))
        filled.init_docx()
    except (KeyError, ValueError, OSError, SyntaxError, AttributeError) as error:
        raise no_word_file(name) from error
    return filled


class _Environment(ImmutableSandboxedEnvironment):
    """Knows placeholders, conditions, loops and a few filters; reckons and calls nothing."""

    intercepted_binops = frozenset({"*", "**", "%", "//"})

    def call_binop(self, _context: Context, operator: str, _left: object, _right: object) -> object:
        raise SecurityError(operator)

    def is_safe_callable(self, _obj: object) -> bool:
        return False


def _environment() -> _Environment:
    environment = _Environment(undefined=StrictUndefined, autoescape=True)
    environment.globals.clear()
    environment.filters = {name: environment.filters[name] for name in _FILTERS}
    return environment


def _shown(fields: Fields) -> dict[str, Field]:
    """Makes the controls in values visible, by which text could hide or turn around."""
    return {name: _seen(value) for name, value in fields.items()}


def _seen(value: Field) -> Field:
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        return _text(value)
    return [_item(one) for one in value]  # type: ignore[return-value] # as they came


def _item(item: str | Mapping[str, str]) -> str | Mapping[str, str]:
    if isinstance(item, str):
        return _text(item)
    return {key: _text(text) for key, text in item.items()}


def _text(value: str) -> str:
    return unbroken(visible(value))


def _unknown(name: str, error: UndefinedError, fields: Fields) -> str:
    found = _NAME.search(str(error))
    wanted = (found["member"] or found["name"]) if found else "?"
    return (
        f"Die Vorlage „{name}“ nennt den Platzhalter „{wanted}“, den es hier nicht gibt. "
        f"Möglich sind: {', '.join(sorted(fields))}."
    )


def _near(error: TemplateSyntaxError) -> str:
    """Gives the words around the fault; the library keeps the lines before and behind it."""
    lines = list(getattr(error, "docx_context", ()))
    place = min(error.lineno - 1, _LINES_BEFORE)
    said = shortened(lines[place], _SHOWN) if place < len(lines) else ""
    return f", in der Nähe von „{said}“" if said else ""
