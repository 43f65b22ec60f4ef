"""The page: the living document as one HTML file that needs neither server nor network."""

import re
from base64 import b64encode
from collections.abc import Callable, Iterator
from hashlib import sha256
from itertools import pairwise

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from grantrules.engine.spelling import german_day
from grantrules.model.basis import Basis, BasisKind
from grantrules.specification.living.count import figure, many
from grantrules.specification.living.document import LivingDocument
from grantrules.specification.living.hold import Hold
from grantrules.specification.living.numbering import OUTLINE
from grantrules.version import __version__

_PLACEHOLDER = re.compile(r"<([^<>]+)>")
_DIGITS = 12


def page_of(document: LivingDocument) -> str:
    """Writes the page; whatever comes from features or rule book is escaped."""
    environment = _environment()
    book = document.book
    style = environment.get_template("style.css").render(
        head=f"Spezifikation {book.programme}, Fassung {book.version}",
        foot=f"Stand {german_day(document.day)}, Prüfsumme {book.sha256[:_DIGITS]}",
    )
    script = environment.get_template("script.js").render()
    return environment.get_template("page.html").render(
        document=document,
        book=book,
        numbers=document.numbers,
        outline=OUTLINE,
        kinds=tuple(BasisKind),
        engine=__version__,
        citation_anchor=_finder(document),
        style=Markup(style),  # noqa: S704 - our own, and what is filled in is escaped for CSS
        script=Markup(script),  # noqa: S704 - our own, nothing is filled in
        style_hash=_hash(style),
        script_hash=_hash(script),
    )


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("grantrules.specification.living"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "css": _css,
        "day": german_day,
        "figure": figure,
        "many": many,
        "pieces": _pieces,
        "share": _share,
    }
    return environment


def _finder(document: LivingDocument) -> Callable[[Basis], str]:
    """Finds the place of a basis in the index."""
    places = {(one.kind, one.text): one.anchor for one in document.citations}
    return lambda basis: places[basis.kind, basis.citation]


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _css(text: str) -> Markup:
    """Spells a text so that no character of it means anything to CSS or HTML."""
    safe = (one if one.isascii() and one.isalnum() else f"\\{ord(one):06x}" for one in text)
    return Markup("".join(safe))  # noqa: S704 - only letters, digits and escapes are left


def _share(hold: Hold) -> str:
    """Spells how much of what had to be noticed was; only all of it is 100 %."""
    wanted = hold.noticed + hold.survived
    tenths = hold.noticed * 1_000 // wanted if wanted else 1_000
    return f"{tenths // 10},{tenths % 10} %"


def _pieces(text: str) -> Iterator[tuple[str, bool]]:
    """Parts the text of a step into what stays and the placeholders."""
    found = list(_PLACEHOLDER.finditer(text))
    ends = [0, *(place for one in found for place in one.span()), len(text)]
    for number, (start, end) in enumerate(pairwise(ends)):
        blank = number % 2 == 1
        yield (text[start + 1 : end - 1] if blank else text[start:end]), blank
