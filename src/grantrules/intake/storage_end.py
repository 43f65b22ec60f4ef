"""Tells whether a container of Office 97 to 2003, such as an .xls file, lacks its end."""

from struct import unpack_from
from typing import Final

_SHIFT_AT, _TABLES_AT, _LIST_AT = 30, 44, 76
_LISTED: Final = 109
_USUAL_SHIFTS: Final = (9, 12)
_ENTRY: Final = 4
_FREE: Final = 0xFFFF_FFFF


def lacks_end(storage: bytes) -> bool:
    """Tells whether its table of sectors, or the first one behind the last byte, is in use.

    Says nothing of what is there: some programs do not fill up the last sector.
    """
    if len(storage) < _LIST_AT + _LISTED * _ENTRY:
        return True
    [shift] = unpack_from("<H", storage, _SHIFT_AT)
    if shift not in _USUAL_SHIFTS:
        return False
    size = 1 << shift
    [count] = unpack_from("<I", storage, _TABLES_AT)
    tables = unpack_from(f"<{_LISTED}I", storage, _LIST_AT)[:count]
    if any((table + 2) * size > len(storage) for table in tables):
        return True
    number, entry = divmod(len(storage) // size - 1, size // _ENTRY)
    if number >= len(tables):
        return False
    used: int = unpack_from("<I", storage, (tables[number] + 1) * size + entry * _ENTRY)[0]
    return used != _FREE
