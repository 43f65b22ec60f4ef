"""Foreign text made harmless: what a cell or a terminal may show of it."""

import re

LIMIT = 32_767
"""The characters that a cell can hold."""

CUT_MARK = " … [gekürzt]"
REPLACEMENT = "\ufffd"

# Control characters break the XML or steer a terminal; bidi controls show text in a false order.
_HARMFUL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
# Excel reads _x003D_ as an escape for "=": the first underscore has to be escaped itself.
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


def visible(text: str) -> str:
    """Replaces what cannot or must not be shown by a visible mark; line breaks stay."""
    return _HARMFUL.sub(REPLACEMENT, text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """Gives the visible text on a single line."""
    return " ".join(visible(text).split())


def shortened(text: str, length: int) -> str:
    """Gives the visible text on one line, cut at a word where it is longer than that."""
    line = one_line(text)
    if len(line) <= length:
        return line
    return line[: length - 1].rsplit(" ", 1)[0].rstrip(" ,;.–") + "…"


def cell_text(text: str) -> str:
    """Gives the text that a cell holds: visible, and cut with a mark where it is too long."""
    shown = _ESCAPE.sub("_x005F_", visible(text))
    if _units(shown) <= LIMIT:
        return shown
    kept = shown.encode("utf-16-le")[: 2 * (LIMIT - len(CUT_MARK))]
    return kept.decode("utf-16-le", errors="ignore") + CUT_MARK


def _units(text: str) -> int:
    # Excel counts UTF-16 units: an emoji is two.
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
