"""Tells whether a container of Office 97 to 2003, such as an .xls file, lacks its end."""

from collections.abc import Iterator
from struct import unpack_from
from typing import Final

_SHIFT_AT, _TABLES_AT, _DIRECTORY_AT, _LIST_AT = 30, 44, 48, 76
_LISTED: Final = 109
_USUAL_SHIFTS: Final = (9, 12)
_ENTRY: Final = 4
_LAST, _FREE = 0xFFFF_FFFA, 0xFFFF_FFFF


def lacks_directory(storage: bytes) -> bool:
    """Tells whether a piece of its tables of sectors or of its list of streams is missing."""
    if len(storage) < _LIST_AT + _LISTED * _ENTRY:
        return True
    needed = (*_tables(storage), *_directory(storage))
    return any((sector + 2) * _size(storage) > len(storage) for sector in needed)


def lacks_end(storage: bytes) -> bool:
    """Tells whether a piece of its directory is missing, or a sector that is in use.

    Some programs do not fill up the last sector, so that this says nothing where all was read.
    """
    if lacks_directory(storage):
        return True
    size = _size(storage)
    return bool(size) and _entry(storage, len(storage) // size - 1) != _FREE


def _directory(storage: bytes) -> Iterator[int]:
    """Gives the sectors of the list of streams, as far as the file reaches."""
    [sector] = unpack_from("<I", storage, _DIRECTORY_AT)
    # A chain may run in a ring.
    for _ in range(len(storage) // size if (size := _size(storage)) else 0):
        if sector >= _LAST:
            return
        yield sector
        sector = _entry(storage, sector)


def _entry(storage: bytes, sector: int) -> int:
    """Gives what the tables say of a sector: the one that follows it; free where they end."""
    size, tables = _size(storage), _tables(storage)
    number, place = divmod(sector, size // _ENTRY)
    at = (tables[number] + 1) * size + place * _ENTRY if number < len(tables) else len(storage)
    entry: int = unpack_from("<I", storage, at)[0] if at + _ENTRY <= len(storage) else _FREE
    return entry


def _size(storage: bytes) -> int:
    shift: int = unpack_from("<H", storage, _SHIFT_AT)[0]
    return 1 << shift if shift in _USUAL_SHIFTS else 0


def _tables(storage: bytes) -> tuple[int, ...]:
    """Gives the numbers of the sectors that hold the tables, as far as the header lists them."""
    [count] = unpack_from("<I", storage, _TABLES_AT)
    listed = unpack_from(f"<{_LISTED}I", storage, _LIST_AT)
    return listed[:count] if _size(storage) else ()
