"""Grammars of values against a second reader: each text has the value it means, or none."""

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.properties.spelling_oracle import meaning
from tests.properties.spellings import (
    GOOD,
    KINDS,
    LETTERS,
    NEAR,
    NUMBER_CELLS,
    OTHER_CELLS,
    misspelled,
    nights,
)

from grantrules.intake.columns import Column, ValueKind
from grantrules.intake.fact_cell import FactCell, FactValue, understand
from grantrules.intake.grammar import Refused
from grantrules.intake.raw_cell import CellValue, Number, Text


def read(kind: ValueKind, cell: CellValue) -> FactValue | None:
    """What the grammar of a column reads; None: it asks."""
    column = Column(key="a", heading="A", kind=kind, hint="A.", example="07334")
    answer = understand(FactCell(column, "A1", cell))
    if isinstance(answer, Refused):
        assert answer.fault.endswith(".")
        assert answer.expected
        assert answer.ask.endswith(".")
        return None
    return answer.value


def same(found: FactValue | None, meant: FactValue | None) -> bool:
    """Whether two values are the same, and of the same kind: no True for a 1."""
    return type(found) is type(meant) and found == meant


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_every_good_spelling_is_understood_as_exactly_its_value(
    kind: ValueKind, data: st.DataObject
) -> None:
    text, value = data.draw(GOOD[kind])

    assert same(read(kind, Text(text)), value)
    assert same(meaning(kind, Text(text)), value)


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_no_misspelled_text_is_misread(kind: ValueKind, data: st.DataObject) -> None:
    text = data.draw(misspelled(GOOD[kind]))

    assert same(read(kind, Text(text)), meaning(kind, Text(text)))


@pytest.mark.parametrize("kind", KINDS)
@given(text=st.text() | st.text(LETTERS))
def test_whatever_text_arrives_is_read_as_it_is_meant_or_asked_about(
    kind: ValueKind, text: str
) -> None:
    assert same(read(kind, Text(text)), meaning(kind, Text(text)))


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=200)
@given(data=st.data())
def test_no_text_close_to_a_limit_is_misread(kind: ValueKind, data: st.DataObject) -> None:
    text = data.draw(NEAR[kind])

    assert same(read(kind, Text(text)), meaning(kind, Text(text)))


@given(reading=nights(), spelled=st.sampled_from(["{:%d.%m.%Y %H:%M}", "{:%Y-%m-%dT%H:%M}"]))
def test_a_clock_that_was_changed_is_read_as_it_went_or_asked_about(
    reading: datetime, spelled: str
) -> None:
    cell = Text(spelled.format(reading))

    assert same(read(ValueKind.MOMENT, cell), meaning(ValueKind.MOMENT, cell))


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=200)
@given(cell=NUMBER_CELLS)
def test_whatever_number_arrives_is_read_as_its_cell_shows_it_or_asked_about(
    kind: ValueKind, cell: Number
) -> None:
    assert same(read(kind, cell), meaning(kind, cell))


@pytest.mark.parametrize("kind", KINDS)
@given(cell=OTHER_CELLS)
def test_whatever_other_cell_arrives_is_read_as_it_is_meant_or_asked_about(
    kind: ValueKind, cell: CellValue
) -> None:
    assert same(read(kind, cell), meaning(kind, cell))
