"""Whether a line is surely canonical: a quick answer for verification, never a wrong yes.

Writing a million lines anew with `canonical` takes minutes; this lets orjson write them and then
looks for the few things in which the two differ. A line in doubt is not refused here, it is left
to `canonical`.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from enum import Enum

import orjson
from pydantic import BaseModel

_KEY = re.compile(r"[a-z][a-z0-9_]*")
_MOST_KEYS = 1000
_WRITING = orjson.OPT_SORT_KEYS | orjson.OPT_STRICT_INTEGER
# Well below the depth that `canonical` allows.
_USUAL_DEPTH = 16
_SCALARS = frozenset({str, int, bool, type(None)})

_known_keys: set[str] = set()


def surely_canonical(line: bytes, value: Mapping[str, object]) -> bool:
    """Whether the line, read as the value, is what `canonical` writes; False means: in doubt."""
    try:
        if orjson.dumps(value, default=_members, option=_WRITING) != line:
            return False
    except TypeError:
        return False
    return _are_plain_texts(line) and _is_plain(value, _USUAL_DEPTH)


def rewritten(value: object) -> bytes:
    """Gives the canonical bytes of a part of an entry that was read from a canonical line."""
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)


def _members(value: object) -> Mapping[str, object]:
    if isinstance(value, BaseModel):
        return value.__dict__
    raise TypeError(value)


def _are_plain_texts(line: bytes) -> bool:
    """Whether the texts are NFC and nothing is escaped but quotes and backslashes."""
    if b"\x7f" in line:
        return False
    # A pair of backslashes first, else the second of them would escape what follows.
    if b"\\" in line and b"\\" in line.replace(b"\\\\", b"").replace(b'\\"', b""):
        return False
    # Quotes and backslashes compose with nothing, so the texts are NFC if the line is.
    return line.isascii() or unicodedata.is_normalized("NFC", line.decode())


def _is_plain(part: object, depth: int) -> bool:
    """Whether all keys are plain names, no number is a fraction and nothing is nested deeply."""
    kind = type(part)
    parts: Iterable[object]
    if kind is dict:
        keys: dict[str, object] = part  # type: ignore[assignment]  # its kind was compared
        if not _known_keys.issuperset(keys) and not _are_names(keys):
            return False
        parts = keys.values()
    elif kind is list or kind is tuple:
        parts = part  # type: ignore[assignment]  # its kind was compared
    elif isinstance(part, BaseModel):
        parts = part.__dict__.values()
    else:
        return isinstance(part, Enum)
    if depth == 0:
        return False
    # This loop sees every value of a million entries: no call for those that hold no others.
    for one in parts:  # noqa: SIM110 - a generator takes half as long again
        if type(one) not in _SCALARS and not _is_plain(one, depth - 1):
            return False
    return True


def _are_names(keys: Collection[str]) -> bool:
    if not all(map(_KEY.fullmatch, keys)):
        return False
    if len(_known_keys) + len(keys) > _MOST_KEYS:
        _known_keys.clear()
    _known_keys.update(keys)
    return True
