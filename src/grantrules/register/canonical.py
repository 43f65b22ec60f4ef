"""One value, one line of bytes: the RFC 8785 profile that every audit entry is written in.

Keys are `[a-z][a-z0-9_]*`, numbers whole and within ±(2^53-1), texts NFC. A control character
(below U+0020, U+007F) in a text is replaced by U+FFFD: a tab in a cell must not keep a run from
being recorded, and no line may contain one. Everything else that does not fit is refused.
"""

import json
import re
import unicodedata
from functools import lru_cache

from pydantic import JsonValue

from grantrules.register.canonicity import quick_line

_KEY = re.compile(r"[a-z][a-z0-9_]*")
_SURROGATE = re.compile("[\ud800-\udfff]")
_LARGEST = 2**53 - 1
_DEEPEST = 64
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


def canonical_line(value: object) -> bytes:
    """Writes the value as its one canonical line of UTF-8; a ValueError where there is none."""
    quick = quick_line(value)
    if quick is not None:
        return quick
    plain = _plain(value, _DEEPEST)
    text = json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8")


def canonical_text(text: str) -> str:
    """Gives the text as a line holds it; a ValueError where half a character is in it."""
    if text.isascii() and text.isprintable():
        return text
    if _SURROGATE.search(text):
        raise ValueError(f"der Text {text!r} enthält ein halbes Zeichen")
    return unicodedata.normalize("NFC", _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text))


def _plain(value: object, depth: int) -> JsonValue:
    if depth == 0:
        raise ValueError(f"Angaben sind tiefer als {_DEEPEST} Ebenen verschachtelt")
    match value:
        case str():
            return canonical_text(value)
        case None | bool():
            return value
        case int():
            return _whole(value)
        case list() | tuple():
            return [_plain(part, depth - 1) for part in value]
        case dict():
            return {_key(key): _plain(part, depth - 1) for key, part in value.items()}
        case _:
            raise ValueError(f"{value!r} hat keine kanonische Schreibweise")


def _whole(number: int) -> int:
    if abs(number) > _LARGEST:
        raise ValueError(f"die Zahl {number} ist zu groß")
    return int(number)


# The same few names stand in every finding of every proposal.
@lru_cache(maxsize=1024)
def _key(key: object) -> str:
    if not isinstance(key, str) or _KEY.fullmatch(key) is None:
        raise ValueError(f"der Schlüssel {key!r} ist nicht erlaubt")
    return key
