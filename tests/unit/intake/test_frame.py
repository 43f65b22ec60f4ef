"""Messages hold the plain types of cells, and nothing else is ever built from one."""

import gc
import os
import struct
from contextlib import suppress
from datetime import datetime
from io import BytesIO
from random import Random

import pytest
from tests.unit.intake.sheets import named

from grantrules.intake.file_cells import file_cells
from grantrules.intake.frame import ForeignMessageError, packed, received, send
from grantrules.intake.limits import USUAL_LIMITS
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import DateTime, Number, RawCell, Text, shown
from grantrules.intake.unpacked import Member, Unpacked
from grantrules.intake.work import Answer, Job, Task
from grantrules.intake.workbook_cells import ReadFailure, SheetCells, WorkbookCells

DAY = datetime(2026, 1, 1)  # noqa: DTZ001 - cells have no zone
CELLS = (
    RawCell("A1", 1, 1, Text("ja")),
    RawCell("B1", 1, 2, Number("60000.5")),
    RawCell("C1", 1, 3, DateTime(DAY, shows_time=False)),
)
SHEET = SheetCells(
    name="Anträge",
    hidden=False,
    cells=CELLS,
    hidden_rows=frozenset({3}),
    hidden_columns=frozenset(),
    merged=(),
)


class Calling:
    """Something that calls a function when it is unpickled."""

    def __init__(self, function: object, *arguments: object) -> None:
        self._call = (function, arguments)

    def __reduce__(self) -> tuple[object, ...]:
        return self._call


def framed(message: bytes) -> BytesIO:
    return BytesIO(struct.pack(">Q", len(message)) + message)


@pytest.mark.parametrize(
    "message",
    [
        Job(Task.CELLS, b"x", USUAL_LIMITS),
        Answer(WorkbookCells((SHEET,), (), ()), leaving=False),
        Answer(Unpacked((Member("a.xlsx", b"x"),)), leaving=False),
        Answer(ReadFailure(Code.FILE_BROKEN, "ist beschädigt."), leaving=True),
        Answer(None, leaving=False),
    ],
)
def test_what_is_sent_is_received(message: object) -> None:
    pipe = BytesIO()

    send(pipe, packed(message))

    pipe.seek(0)
    assert received(pipe) == message


@pytest.mark.parametrize("message", [packed(SHEET), b"kein Pickle"], ids=["heil", "zerstört"])
def test_the_garbage_collector_goes_on_whatever_was_received(message: bytes) -> None:
    with suppress(ForeignMessageError):
        received(framed(message))

    assert gc.isenabled()


def test_a_message_follows_the_other() -> None:
    pipe = BytesIO()
    for message in (SHEET, CELLS):
        send(pipe, packed(message))

    pipe.seek(0)

    assert [received(pipe), received(pipe)] == [SHEET, CELLS]


@pytest.mark.parametrize("size", [0, 7, 8, 20])
def test_an_end_in_the_midst_of_a_message_is_an_end(size: int) -> None:
    whole = framed(packed(SHEET)).getvalue()

    with pytest.raises(EOFError):
        received(BytesIO(whole[:size]))


def test_a_message_longer_than_any_is_foreign_and_not_waited_for() -> None:
    with pytest.raises(ForeignMessageError):
        received(BytesIO(struct.pack(">Q", 1 << 40)))


@pytest.mark.parametrize(
    "attack",
    [
        Calling(os.system, "true"),
        Calling(eval, "1"),
        Calling(file_cells, b""),
        Calling(shown, Text("x")),
        BytesIO(b"x"),
    ],
)
def test_no_message_calls_a_function_or_builds_another_type(attack: object) -> None:
    with pytest.raises(ForeignMessageError):
        received(framed(packed(attack)))


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("grantrules.intake.raw_cell", "shown"),
        ("grantrules.intake.raw_cell", "category"),
        ("grantrules.intake.workbook_cells", "dataclass"),
        ("grantrules.intake.workbook_cells", "__builtins__"),
        ("grantrules.intake.workbook_cells", "StrEnum"),
        ("grantrules.intake.raw_cell", "Text.__init__"),
        ("grantrules.intake.raw_cell", "NoSuchName"),
        ("grantrules.intake.worker", "main"),
        ("builtins", "exec"),
        ("datetime", "date"),
    ],
)
def test_what_a_module_holds_besides_its_types_is_foreign(module: str, name: str) -> None:
    with pytest.raises(ForeignMessageError):
        received(framed(f"c{module}\n{name}\n.".encode()))


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"Traceback (most recent call last):",
        b"<html>",
        packed(SHEET)[:-1],
        packed(SHEET)[1:],
        b"\x80\x05garbage.",
        b"\x80\xff.",
        b"(((((",
        b"I12a\n.",
        b"X\x04\0\0\0\xff\xff\xff\xff.",
        b"h\x07.",
        b"0.",
        *(Random(seed).randbytes(200) for seed in range(20)),  # noqa: S311 - any bytes will do
    ],
    ids=named,
)
def test_what_is_no_message_is_foreign(message: bytes) -> None:
    with pytest.raises(ForeignMessageError):
        received(framed(message))
