"""Days: only what the calendar has, and only in a spelling with one meaning."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.intake.sheets import clock

from grantrules.intake.day import read_day
from grantrules.intake.grammar import Refused, Understood
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, Clock, DateTime, Number, Text, Truth


@pytest.mark.parametrize(
    "value",
    [
        Text("01.09.2025"),
        Text("1.9.2025"),
        Text("2025-09-01"),
        Text("2025-09-01 00:00"),
        Text("2025-09-01T00:00:00"),
        Text(" 01.09.2025\u00a0"),
        Text("\u200e01.\u200e09.\u200e2025"),
        Text("01.09.2025 00:00"),
        DateTime(clock("2025-09-01"), shows_time=False),
        DateTime(clock("2025-09-01"), shows_time=True),
    ],
)
def test_a_day_is_read_from_every_clear_spelling(value: CellValue) -> None:
    assert read_day(value) == Understood(date(2025, 9, 1))


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (Text("1.9.25"), Code.DATE_SHORT_YEAR),
        (Text("31.02.2026"), Code.DATE_IMPOSSIBLE),
        (Text("00.00.2026"), Code.DATE_IMPOSSIBLE),
        (Text("2025-13-01"), Code.DATE_IMPOSSIBLE),
        (Text("45901"), Code.DATE_SERIAL),
        (Number("45901"), Code.DATE_SERIAL),
        (Number("45901.5"), Code.DATE_SERIAL),
        (Text("01.01.0206"), Code.DATE_YEAR),
        (Text("31.12.1989"), Code.DATE_YEAR),
        (Text("01.01.2101"), Code.DATE_YEAR),
        (DateTime(clock("1905-03-01"), shows_time=False), Code.DATE_YEAR),
        (DateTime(clock("2026-12-01"), shows_time=False, note="geplant"), Code.DATE_NOTED),
        (DateTime(clock("2026-12-01"), shows_time=False, shows_day=False), Code.DATE_PARTIAL),
        (DateTime(clock("1905-03-01"), shows_time=False, shows_day=False), Code.DATE_YEAR),
        (Text("29.02.2026"), Code.DATE_IMPOSSIBLE),
        (Text("99.99.25"), Code.DATE_SHORT_YEAR),
        (Number("99999"), Code.DATE_SERIAL),
        (Text("9/1/2025"), Code.DATE_UNREADABLE),
        (Text("Sept. 2025"), Code.DATE_UNREADABLE),
        (Text("2025-09-01T00:00:00Z"), Code.DATE_UNREADABLE),
        (Text("01.09.2025 24:00"), Code.DATE_UNREADABLE),
        (Number("45901", percent=True), Code.DATE_UNREADABLE),
        (Text("01/09/2025"), Code.DATE_UNREADABLE),
        (Text("1. September 2025"), Code.DATE_UNREADABLE),
        (Text("０1.09.2025"), Code.DATE_UNREADABLE),
        (Text("sofort"), Code.DATE_UNREADABLE),
        (Text("2026"), Code.DATE_UNREADABLE),
        (Number("2026"), Code.DATE_UNREADABLE),
        (Truth(holds=True), Code.DATE_UNREADABLE),
        (Clock("08:30:00"), Code.DATE_UNREADABLE),
    ],
)
def test_whatever_is_no_clear_day_is_refused(value: CellValue, code: Code) -> None:
    answer = read_day(value)

    assert isinstance(answer, Refused)
    assert answer.code is code


@pytest.mark.parametrize(
    "value",
    [
        DateTime(clock("2025-09-01 08:30"), shows_time=True),
        Text("01.09.2025 08:30"),
        Text("2025-09-01T08:30:00"),
    ],
)
def test_a_time_in_a_date_cell_is_dropped_with_a_remark(value: CellValue) -> None:
    answer = read_day(value)

    assert isinstance(answer, Understood)
    assert answer.value == date(2025, 9, 1)
    assert answer.remark is not None
    assert answer.remark.code is Code.DATE_TIME_DROPPED


def test_a_day_after_the_end_of_a_month_is_told_the_last_one() -> None:
    answer = read_day(Text("31.02.2028"))

    assert isinstance(answer, Refused)
    assert "29.02.2028" in answer.ask


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Text("01/09/2025"), "01.09.2025 oder 09.01.2025"),
        (Text("31/12/2025"), "31.12.2025"),
        (Text("1. September 2025"), "01.09.2025"),
        (Number("45901"), "01.09.2025"),
        (Number("46022.5"), "31.12.2025"),
        (Text("45901"), "01.09.2025"),
        (DateTime(clock("2026-12-01"), shows_time=False, shows_day=False), "01.12.2026"),
    ],
)
def test_what_is_asked_about_is_asked_with_what_it_probably_means(
    value: CellValue, expected: str
) -> None:
    answer = read_day(value)

    assert isinstance(answer, Refused)
    assert answer.expected == expected
    assert expected in answer.ask


@pytest.mark.parametrize("text", ["99.99.25", "Sept. 2025", "01/09/0025", "sofort"])
def test_where_no_day_is_likely_the_form_is_asked_for(text: str) -> None:
    answer = read_day(Text(text))

    assert isinstance(answer, Refused)
    assert answer.expected == "Datum wie 01.09.2025"
    assert answer.ask == "Bitte in der Form TT.MM.JJJJ eintragen, zum Beispiel 01.09.2025."


def test_a_number_of_no_believable_day_is_asked_about_without_one() -> None:
    answer = read_day(Number("99999"))

    assert isinstance(answer, Refused)
    assert "vielleicht" not in answer.ask


def test_a_short_year_is_asked_about_with_the_likely_day() -> None:
    answer = read_day(Text("1.9.25"))

    assert isinstance(answer, Refused)
    assert answer.expected == "01.09.2025"


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2100, 12, 31)))
def test_every_day_reads_back_from_german_and_iso(day: date) -> None:
    spellings = (f"{day:%d.%m.%Y}", f"{day.day}.{day.month}.{day.year}", day.isoformat())

    assert [read_day(Text(one)) for one in spellings] == [Understood(day)] * 3
