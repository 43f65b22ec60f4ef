"""Moments: local German time or an offset, and the two hours a year that are neither."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.intake.sheets import clock

from grantrules.intake.grammar import Refused, Understood
from grantrules.intake.moment import read_moment
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, Clock, DateTime, Number, Text, Truth


def moment_of(value: CellValue) -> datetime:
    answer = read_moment(value)
    assert isinstance(answer, Understood), answer
    return answer.value


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Text("16.08.2025 08:30"), "2025-08-16T08:30:00+02:00"),
        (Text("16.08.2025, 08:30 Uhr"), "2025-08-16T08:30:00+02:00"),
        (Text("16.8.2025 8:30"), "2025-08-16T08:30:00+02:00"),
        (Text("16.08.2025 08:30:15"), "2025-08-16T08:30:15+02:00"),
        (Text("16.01.2025 08:30"), "2025-01-16T08:30:00+01:00"),
        (Text("2025-08-16T08:30"), "2025-08-16T08:30:00+02:00"),
        (Text("2025-08-16 08:30:15.123456"), "2025-08-16T08:30:15.123456+02:00"),
        (Text("2025-08-16T08:30:15.5"), "2025-08-16T08:30:15.500000+02:00"),
        (Text("2025-08-16T08:30Z"), "2025-08-16T08:30:00+00:00"),
        (Text("2025-08-16T08:30:00-05:30"), "2025-08-16T08:30:00-05:30"),
        (Text("2025-08-16T08:30:00+0100"), "2025-08-16T08:30:00+01:00"),
        (Text("16.08.2025\n08:30"), "2025-08-16T08:30:00+02:00"),
        (DateTime(clock("2025-08-16 08:30"), shows_time=True), "2025-08-16T08:30:00+02:00"),
        (DateTime(clock("2025-08-16 08:30"), shows_time=False), "2025-08-16T08:30:00+02:00"),
    ],
)
def test_a_moment_is_read_from_every_clear_spelling(value: CellValue, expected: str) -> None:
    assert moment_of(value).isoformat() == expected


@pytest.mark.parametrize(
    "value",
    [
        Text("16.08.2025"),
        Text("2025-08-16"),
        DateTime(clock("2025-08-16"), shows_time=False),
    ],
)
def test_a_bare_day_begins_at_midnight_with_a_remark(value: CellValue) -> None:
    answer = read_moment(value)

    assert isinstance(answer, Understood)
    assert answer.value.isoformat() == "2025-08-16T00:00:00+02:00"
    assert answer.remark is not None
    assert answer.remark.code is Code.TIME_ASSUMED_MIDNIGHT


@pytest.mark.parametrize(
    "value",
    [DateTime(clock("2025-08-16"), shows_time=True), Text("16.08.2025 00:00")],
)
def test_a_midnight_that_is_stated_needs_no_remark(value: CellValue) -> None:
    answer = read_moment(value)

    assert isinstance(answer, Understood)
    assert answer.value.isoformat() == "2025-08-16T00:00:00+02:00"
    assert answer.remark is None


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (Text("29.03.2026 02:30"), Code.TIME_NONEXISTENT),
        (DateTime(clock("2026-03-29 02:00"), shows_time=True), Code.TIME_NONEXISTENT),
        (Text("26.10.2025 02:30"), Code.TIME_AMBIGUOUS),
        (DateTime(clock("2025-10-26 02:59:59"), shows_time=True), Code.TIME_AMBIGUOUS),
        (Text("16.08.2025 25:00"), Code.TIME_UNREADABLE),
        (Text("16.08.2025 24:00"), Code.TIME_UNREADABLE),
        (Text("16.08.2025 08.30"), Code.TIME_UNREADABLE),
        (Text("16.08.2025 08:30 +02:00"), Code.TIME_UNREADABLE),
        (Text("2025-08-16T08:30+02"), Code.TIME_UNREADABLE),
        (Text("2025-08-16T08:30:15.1234567"), Code.TIME_UNREADABLE),
        (Text("2025-08-16T08:30:60"), Code.TIME_UNREADABLE),
        (DateTime(clock("2025-08-16"), shows_time=True, shows_day=False), Code.DATE_PARTIAL),
        (Text("16.08.2025 8:30 AM"), Code.TIME_UNREADABLE),
        (Text("2025-08-16T08:30+15:00"), Code.TIME_UNREADABLE),
        (Text("Montag früh"), Code.TIME_UNREADABLE),
        (Text("31.02.2026 08:00"), Code.DATE_IMPOSSIBLE),
        (Text("1.9.25"), Code.DATE_SHORT_YEAR),
        (Number("45885.354"), Code.DATE_SERIAL),
        (Text("01.01.0206 08:00"), Code.DATE_YEAR),
        (DateTime(clock("1904-01-01"), shows_time=True), Code.DATE_YEAR),
        (Clock("08:30:00"), Code.TIME_UNREADABLE),
        (Truth(holds=False), Code.TIME_UNREADABLE),
    ],
)
def test_whatever_is_no_clear_moment_is_refused(value: CellValue, code: Code) -> None:
    answer = read_moment(value)

    assert isinstance(answer, Refused)
    assert answer.code is code


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("29.03.2026 01:59:59", "2026-03-29T01:59:59+01:00"),
        ("29.03.2026 03:00", "2026-03-29T03:00:00+02:00"),
        ("26.10.2025 01:59:59", "2025-10-26T01:59:59+02:00"),
        ("26.10.2025 03:00", "2025-10-26T03:00:00+01:00"),
    ],
)
def test_the_clock_is_clear_right_beside_a_change(text: str, expected: str) -> None:
    assert moment_of(Text(text)).isoformat() == expected


def test_both_moments_of_the_doubled_hour_are_offered_and_differ() -> None:
    answer = read_moment(Text("26.10.2025 02:30"))
    assert isinstance(answer, Refused)

    offered = [moment_of(Text(one)) for one in answer.expected.split(" oder ")]

    assert [one.isoformat() for one in offered] == [
        "2025-10-26T02:30:00+02:00",
        "2025-10-26T02:30:00+01:00",
    ]
    assert offered[0] < offered[1]


def test_what_is_offered_for_a_skipped_hour_can_be_read() -> None:
    answer = read_moment(Text("29.03.2026 02:30"))
    assert isinstance(answer, Refused)

    offered = moment_of(Text(answer.expected))

    assert offered.isoformat() == "2026-03-29T03:30:00+02:00"


def test_the_end_of_a_day_is_asked_about_as_the_midnight_that_follows() -> None:
    answer = read_moment(Text("31.12.2025 24:00"))

    assert isinstance(answer, Refused)
    assert answer.expected == "01.01.2026 00:00"


@given(st.datetimes(min_value=clock("1990-01-02"), max_value=clock("2100-12-30")))
def test_every_moment_with_an_offset_reads_back(naive: datetime) -> None:
    moment = naive.replace(tzinfo=UTC)

    assert moment_of(Text(moment.isoformat())) == moment
