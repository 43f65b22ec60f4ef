"""However a file is damaged, the answer is clean, and nothing is read that its cells do not show.

The same seeds on every machine. `FUZZ_ROUNDS=200` for a long campaign by hand.
"""

import os
import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from random import Random
from typing import NamedTuple
from zlib import crc32

import pytest
from tests.hostile.books import as_excel_keeps_texts
from tests.hostile.case import facts_of
from tests.hostile.mutations import PACKED, RAW, Damage
from tests.hostile.old import binary_list, free_list, old_list
from tests.hostile.shown import UNSHOWABLE, Shown, shown_in_table, shown_in_workbook
from tests.hostile.tables import text
from tests.hostile.writings import macros, saved
from tests.unit.intake.sheets import QUESTIONS, complete, form_of, list_of
from tests.unit.intake.templates import filled

from grantrules.intake.template import TemplateKind
from grantrules.intake.workbook_reading import WorkbookReading, read_workbook
from grantrules.intake.workroom import Workroom
from grantrules.model.application import MONEY_KEYS, Application
from grantrules.model.problem import Severity

ROUNDS = int(os.environ.get("FUZZ_ROUNDS", "10"))


class Original(NamedTuple):
    """A healthy file, the damages done to it, and who else can tell what its cells show.

    `panics`: its reader may end the worker, which is an answer as well; ours never do.
    """

    content: bytes
    damages: Mapping[str, Damage]
    shown: Callable[[bytes], Shown] | None = None
    panics: bool = False


ORIGINALS = {
    "liste.xlsx": Original(
        as_excel_keeps_texts(saved(list_of(complete(), complete(reference="B", own_funds=500)))),
        PACKED,
        shown_in_workbook,
    ),
    "formular.xlsx": Original(saved(form_of(complete())), PACKED, shown_in_workbook),
    "vorlage.xlsx": Original(
        saved(filled(TemplateKind.FORM, QUESTIONS, complete())), PACKED, shown_in_workbook
    ),
    "makros.xlsm": Original(macros(), PACKED, shown_in_workbook),
    "liste.ods": Original(free_list(), PACKED),
    "liste.xlsb": Original(binary_list(), PACKED, panics=True),
    "liste.xls": Original(old_list(), RAW, panics=True),
    "liste.csv": Original(text().encode(), RAW, shown_in_table),
}
TRIALS = [(name, damage) for name, original in ORIGINALS.items() for damage in original.damages]


@pytest.fixture(name="room", scope="module")
def _room() -> Iterator[Workroom]:
    with Workroom() as room:
        yield room


@pytest.mark.parametrize(("name", "damage"), TRIALS)
def test_a_damaged_file_gets_a_clean_answer_that_its_cells_bear_out(
    name: str, damage: str, room: Workroom
) -> None:
    healthy = read_workbook(name, ORIGINALS[name].content, QUESTIONS, room.cells)
    faults: list[str] = []

    for number in range(ROUNDS):
        damaged = damaged_by(name, damage, number)
        reading = read_workbook(name, damaged, QUESTIONS, room.cells)
        found = (
            *unclean(reading, panics=ORIGINALS[name].panics),
            *unfounded(views(name, damaged), healthy, reading),
        )
        faults += [f"round {number}: {fault}" for fault in found]

    assert faults == []


def test_so_many_files_are_damaged() -> None:
    assert len(TRIALS) * ROUNDS >= 500


def damaged_by(name: str, damage: str, number: int) -> bytes:
    """The damaged file of a round."""
    original = ORIGINALS[name]
    chance = Random(crc32(f"{name} {damage} {number}".encode()))  # noqa: S311 - the same each time
    return original.damages[damage](original.content, chance)


def unclean(reading: WorkbookReading, *, panics: bool) -> Iterator[str]:
    """Tells where an answer is no answer."""
    errors = [one for one in reading.problems if one.severity is Severity.ERROR]
    if reading.unread and not errors:
        yield "is refused without a reason"
    if reading.input is None and reading.applications:
        yield "is read and not read"
    if not panics and "file.crashed" in {one.code for one in errors}:
        yield "brings the reader down"


def views(name: str, damaged: bytes) -> tuple[Shown, Shown] | None:
    """What the cells show before and after; None where nobody else can tell."""
    original = ORIGINALS[name]
    if original.shown is None:
        return None
    try:
        return original.shown(original.content), original.shown(damaged)
    except UNSHOWABLE:
        return {}, {}


def unfounded(
    seen: tuple[Shown, Shown] | None, healthy: WorkbookReading, reading: WorkbookReading
) -> Iterator[str]:
    """Tells of facts that are others than in the healthy file although their cells are the same."""
    if seen is None:
        return
    before, after = seen
    known = {one.cells["applicant"]: one for one in healthy.applications}
    for application in reading.applications:
        usual = known.get(application.cells["applicant"], Application())
        was = facts_of(usual)
        for key, value in facts_of(application).items():
            cell = application.cells.get(key, "")
            shown = after.get(cell)
            moved = cell != usual.cells.get(key)
            # An application without a reference is named by its place.
            if value is None or (key == "reference" and shown is None):
                continue
            if value != was[key] and not moved and shown == before.get(cell):
                yield f"{key} = {value!r} although {cell} still shows {shown!r}"
            if shown is None or (key in MONEY_KEYS and not means(shown, value)):
                yield f"{key} = {value!r} although {cell} shows {shown!r}"
    if before and before == after and not reading.unread:
        lost = known.keys() - {one.cells["applicant"] for one in reading.applications}
        yield from (f"loses the application of {cell}" for cell in lost)


def test_a_fact_that_no_cell_bears_out_is_noticed(room: Workroom) -> None:
    content = ORIGINALS["liste.xlsx"].content
    healthy = read_workbook("liste.xlsx", content, QUESTIONS, room.cells)
    first, *others = healthy.applications

    for changed in (first.model_copy(update={"salary_costs": 1}), *others):
        reading = healthy.model_copy(update={"applications": (changed,)})

        assert list(unfounded(views("liste.xlsx", content), healthy, reading)) != []


def means(shown: str, cents: object) -> bool:
    """Tells whether a cell may mean an amount, however it is written."""
    ways = (shown, shown.replace(".", "").replace(",", "."))
    return any(Decimal(cents) == amount_in(one) * 100 for one in ways if isinstance(cents, int))


def amount_in(text: str) -> Decimal:
    """The number in a text, to the cent."""
    try:
        return round(Decimal(re.sub(r"[^0-9.eE+-]", "", text)), 2)
    except InvalidOperation:
        return Decimal("NaN")
