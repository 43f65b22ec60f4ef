"""However a list or form is laid out, the same applications are read from it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter
from tests.unit.intake.grids import Content, sheet_of, typed
from tests.unit.intake.sheets import HEADINGS, QUESTIONS

from grantrules.intake.columns import names_of
from grantrules.intake.raw_cell import DateTime, RawCell
from grantrules.intake.sheet_reading import SheetReading
from grantrules.intake.sheet_recognition import read_sheet
from grantrules.intake.workbook_cells import WorkbookCells
from grantrules.model.application import FACT_KEYS

Facts = Mapping[str, Content]
Placed = dict[tuple[int, int], Content]
KEYS = tuple(HEADINGS)
LAST_HEADER_ROW = 20
_DECORATED: Sequence[Callable[[str], str]] = (
    str,
    str.upper,
    "{} *".format,
    "{}:".format,
    "  {}\n".format,
    "7. {}".format,
    "{}¹".format,
    "{} (EUR)".format,
)
_TITLES: Sequence[Content] = ("Eingegangene Anträge", "Stand: 01.09.2026", "Summe", 2026)


def day(text: str) -> DateTime:
    return DateTime(datetime.fromisoformat(text), shows_time=False)


_days: st.SearchStrategy[Content] = st.sampled_from(
    [day("2026-01-01"), day("2026-06-30"), "31.12.2026"]
)
_answers: st.SearchStrategy[Content] = st.sampled_from(["ja", "nein", "JA"])
_amounts: st.SearchStrategy[Content] = st.sampled_from([0, 60_000, "1.234,50 €", "20.000,00", 7])
_VALUES: Mapping[str, st.SearchStrategy[Content]] = {
    "reference": st.integers(1, 99).map("2026-{:03d}".format),
    "received_at": st.sampled_from(["10.08.2026 09:15", "11.08.2026 14:00"]),
    "completed_at": st.sampled_from([None, "12.08.2026 08:00"]),
    "ags": st.sampled_from(["07334", 7334, None]),
    "applicant": st.sampled_from(["Landkreis Germersheim", "Stadt Mainz", "Unterschrift"]),
    **dict.fromkeys(("funding_start", "funding_end"), _days),
    "fte": st.sampled_from([1, "0,5"]),
    **dict.fromkeys(("contract_signed_on", "early_start_approved_on"), _days | st.none()),
}
_facts = st.fixed_dictionaries(
    {
        key: _VALUES.get(key, _amounts if QUESTIONS.places[key] < KEYS.index("financing_secured")
                         else _answers)
        for key in KEYS
    }
)  # fmt: skip
_spelled = st.fixed_dictionaries(
    {
        one.key: st.builds(
            lambda name, decorated: decorated(name),
            st.sampled_from(names_of(one)),
            st.sampled_from(_DECORATED),
        )
        for one in QUESTIONS.columns
    }
)


def read(placed: Placed, title: str) -> SheetReading:
    cells = [
        RawCell(f"{get_column_letter(column)}{row}", row, column, typed(content))
        for (row, column), content in sorted(placed.items())
        if content is not None
    ]
    sheet = sheet_of(cells)
    workbook = WorkbookCells(sheets=(sheet,), names=(), properties=())
    reading = read_sheet(f"{title}.xlsx", sheet, workbook, QUESTIONS)
    assert reading is not None
    return reading


def facts_in(reading: SheetReading) -> list[object]:
    assert not reading.refused, reading.problems
    assert [one.unreadable for one in reading.applications] == [()] * len(reading.applications)
    return [
        {key: getattr(one, key) for key in ("reference", *FACT_KEYS)}
        for one in reading.applications
    ]


def plain_list(rows: Sequence[Facts]) -> SheetReading:
    placed: Placed = {(1, column): text for column, text in enumerate(HEADINGS.values(), start=1)}
    for row, facts in enumerate(rows, start=2):
        placed |= {(row, column): facts[key] for column, key in enumerate(KEYS, start=1)}
    return read(placed, "plain")


@st.composite
def gaps(draw: st.DrawFn, count: int, start: int) -> list[int]:
    """Draws rising numbers from `start` on with up to two missing between any two."""
    steps = draw(st.lists(st.integers(1, 3), min_size=count, max_size=count))
    return [start + sum(steps[:place]) for place in range(count)]


@st.composite
def lists(draw: st.DrawFn, rows: Sequence[Facts]) -> Placed:
    """Draws a layout: the header anywhere, columns in any order, blank rows and columns."""
    header = draw(st.integers(1, LAST_HEADER_ROW))
    spelled = draw(_spelled)
    order = draw(st.permutations(KEYS))
    columns = dict(zip(order, draw(gaps(len(KEYS), draw(st.integers(1, 9)))), strict=True))
    placed: Placed = {(header, columns[key]): spelled[key] for key in KEYS}
    for row in draw(st.sets(st.integers(1, header - 1), max_size=4)) if header > 1 else ():
        placed[row, draw(st.integers(1, 9))] = draw(st.sampled_from(_TITLES))
    for row, facts in zip(draw(gaps(len(rows), header + 1)), rows, strict=True):
        placed |= {(row, columns[key]): facts[key] for key in KEYS}
    return placed


@st.composite
def forms(draw: st.DrawFn, facts: Facts) -> Placed:
    """Draws a layout: labels anywhere below each other, values beside them or past a gap."""
    spelled = draw(_spelled)
    order = draw(st.permutations(KEYS))
    label, gap = draw(st.integers(1, 9)), draw(st.integers(1, 3))
    rows = dict(zip(order, draw(gaps(len(KEYS), draw(st.integers(2, 9)))), strict=True))
    placed: Placed = {(1, label): "1. Wer stellt den Antrag?"}
    for key, row in rows.items():
        placed[row, label] = spelled[key]
        placed[row, label + gap] = facts[key]
        placed[row, label + gap + 1] = draw(st.sampled_from([None, "Bitte ausfüllen"]))
    return placed


@given(data=st.data(), rows=st.lists(_facts, min_size=1, max_size=3))
def test_a_list_gives_the_same_applications_in_every_layout(
    data: st.DataObject, rows: list[Facts]
) -> None:
    placed = data.draw(lists(rows))

    reading = read(placed, "list")

    assert facts_in(reading) == facts_in(plain_list(rows))
    assert set(reading.mapping.values()) == set(KEYS)


@given(data=st.data(), facts=_facts)
def test_a_form_gives_the_application_of_the_list_in_every_layout(
    data: st.DataObject, facts: Facts
) -> None:
    placed = data.draw(forms(facts))

    reading = read(placed, "form")

    assert facts_in(reading) == facts_in(plain_list([facts]))
    assert set(reading.mapping.values()) == set(KEYS)


_anything: st.SearchStrategy[Content] = st.one_of(
    st.none(),
    st.sampled_from([*HEADINGS.values(), "Summe:", "EUR", "ja", " ", "07334", 0, 1, 60_000]),
)


@given(rows=st.lists(st.lists(_anything, max_size=len(KEYS) + 3), max_size=4))
def test_whatever_stands_below_a_header_no_row_is_lost(rows: list[list[Content]]) -> None:
    placed: Placed = {(1, column): text for column, text in enumerate(HEADINGS.values(), start=1)}
    for row, contents in enumerate(rows, start=2):
        placed |= {(row, column): content for column, content in enumerate(contents, start=1)}

    reading = read(placed, "list")

    filled = {row for (row, _), content in placed.items() if content not in {None, " "}} - {1}
    sources = {one.source.row for one in reading.applications if one.source is not None}
    told = {one.row for one in reading.problems if one.code.startswith("row.")}
    assert reading.refused or sources | told == filled
    assert not sources & told
