"""The records of a part of an .xlsb workbook (BIFF 12)."""

from collections.abc import Iterator
from struct import unpack_from

_MORE, _BITS = 0x80, 7


def xlsb_records(part: bytes) -> Iterator[tuple[int, bytes]]:
    """Gives the records of a part, each with its number."""
    at = 0
    while at < len(part):
        kind, at = _growing(part, at, most=2)
        length, at = _growing(part, at, most=4)
        data = part[at : at + length]
        if len(data) < length:
            raise ValueError(at)
        at += length
        yield kind, data


def wide_text(data: bytes, at: int) -> tuple[str, int]:
    """Gives the text that stands there, and where it ends; nothing for a text that is absent."""
    [length] = unpack_from("<I", data, at)
    if length == 0xFFFF_FFFF:  # noqa: PLR2004 - how the format says so
        return "", at + 4
    end = at + 4 + 2 * length
    if end > len(data):
        raise ValueError(at)
    return data[at + 4 : end].decode("utf-16-le"), end


def _growing(part: bytes, at: int, *, most: int) -> tuple[int, int]:
    """Reads a number of seven bits a byte; gives it, and where it ends."""
    number = 0
    for place in range(most):
        number |= (part[at + place] & ~_MORE) << (_BITS * place)
        if not part[at + place] & _MORE:
            return number, at + place + 1
    return number, at + most
