"""Messages between the program and its worker: a length, then a pickled value of known types.

What the worker answers was made from a foreign file. It is unpickled, so nothing but the plain
types of cells is ever built from it: no answer can call a function of the program.
"""

import gc
import io
import pickle
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Final

_LENGTH: Final = struct.Struct(">Q")
_LONGEST: Final = 1 << 30
_HOMES: Final = frozenset(
    f"grantrules.intake.{module}"
    for module in ("limits", "problem_code", "raw_cell", "unpacked", "work", "workbook_cells")
)
_PLAIN: Final = frozenset({("datetime", "datetime"), ("builtins", "frozenset")})
# What unpickling raises for bytes that are no pickle.
_GARBLED: Final = (
    pickle.UnpicklingError,
    EOFError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    ImportError,
    ArithmeticError,
    MemoryError,
    RecursionError,
)


class ForeignMessageError(Exception):
    """A message is longer than any, is garbled, or holds something that no message holds."""


def packed(value: object) -> bytes:
    """Packs one message."""
    return pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)


def send(stream: IO[bytes], message: bytes) -> None:
    """Sends one packed message."""
    stream.write(_LENGTH.pack(len(message)))
    stream.write(message)
    stream.flush()


def received(stream: IO[bytes]) -> object:
    """Waits for one message; an EOFError tells that the other side has ended."""
    [length] = _LENGTH.unpack(_exactly(stream, _LENGTH.size))
    if length > _LONGEST:
        raise ForeignMessageError(f"{length} bytes")
    message = io.BytesIO(_exactly(stream, length))
    try:
        with _uninterrupted():
            return _Unpickler(message).load()
    except _GARBLED as fault:
        raise ForeignMessageError(str(fault)) from fault


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Keeps the garbage collector from looking again and again at cells that are all in use."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def _exactly(stream: IO[bytes], size: int) -> bytes:
    found = stream.read(size)
    if len(found) < size:
        raise EOFError
    return found


class _Unpickler(pickle.Unpickler):
    """Builds nothing but the types of cells."""

    def find_class(self, module: str, name: str) -> object:
        """Gives a type that messages hold."""
        known = (module, name) in _PLAIN or (module in _HOMES and "." not in name)
        found = super().find_class(module, name) if known else None
        # A module also holds what it imports: functions, and the builtins themselves.
        if not isinstance(found, type) or found.__module__ != module:
            raise ForeignMessageError(f"{module}.{name}")
        return found
