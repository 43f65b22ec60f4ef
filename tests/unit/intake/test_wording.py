"""Names and file references: trimmed, otherwise unchanged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.intake.sheets import clock

from grantrules.intake.grammar import Refused, Understood
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, DateTime, Number, Text, Truth
from grantrules.intake.wording import read_name, read_reference, read_text, without_controls


def test_a_name_is_trimmed_and_otherwise_unchanged() -> None:
    assert read_name(Text("\u00a0 Landkreis  Mainz-Bingen ")) == Understood(
        "Landkreis  Mainz-Bingen"
    )


def test_unseen_marks_at_the_ends_are_trimmed() -> None:
    assert read_reference(Text("\ufeff 2025-017\u200b ")) == Understood("2025-017")


@pytest.mark.parametrize(
    "text",
    [
        *("Landkreis\nKusel", "Landkreis \r\n\t Kusel", "Landkreis\u2028Kusel"),
        "Landkreis\u202eKusel",
    ],
)
def test_line_breaks_become_one_blank_with_a_remark(text: str) -> None:
    answer = read_name(Text(text))

    assert isinstance(answer, Understood)
    assert answer.value == "Landkreis Kusel"
    assert answer.remark is not None
    assert answer.remark.code is Code.TEXT_CONTROL


@pytest.mark.parametrize(
    "value", [Number("46000"), Truth(holds=True), DateTime(clock("2026-01-01"), shows_time=False)]
)
def test_only_a_text_is_a_name(value: CellValue) -> None:
    answer = read_name(value)

    assert isinstance(answer, Refused)
    assert answer.code is Code.TEXT_UNREADABLE


def test_a_name_of_500_characters_is_read_and_one_more_is_refused() -> None:
    read, refused = read_name(Text("x" * 500)), read_name(Text("x" * 501))

    assert read == Understood("x" * 500)
    assert isinstance(refused, Refused)
    assert refused.code is Code.TEXT_TOO_LONG


def test_a_further_text_is_trimmed_and_a_number_is_none() -> None:
    read, refused = read_text(Text(" Ulm\u00a0")), read_text(Number("2"))

    assert read == Understood("Ulm")
    assert isinstance(refused, Refused)
    assert (refused.code, refused.expected) == (Code.TEXT_UNREADABLE, "Text")


@pytest.mark.parametrize(
    ("value", "reference"),
    [
        (Text(" 2025-017 "), "2025-017"),
        (Text("007"), "007"),
        (Number("2025017"), "2025017"),
        (Number("20250170000000001"), "20250170000000001"),
    ],
)
def test_a_reference_keeps_its_digits(value: CellValue, reference: str) -> None:
    assert read_reference(value) == Understood(reference)


@pytest.mark.parametrize(
    "value",
    [
        Number("2025.17"),
        Number("17", unit="2025-"),
        Number("0.5", percent=True),
        Truth(holds=True),
        DateTime(clock("2026-01-01"), shows_time=False),
    ],
)
def test_a_number_that_may_have_lost_digits_is_no_reference(value: CellValue) -> None:
    answer = read_reference(value)

    assert isinstance(answer, Refused)
    assert answer.code is Code.TEXT_UNREADABLE


@given(st.text())
def test_no_control_character_survives(text: str) -> None:
    clean = without_controls(text)

    assert clean.isprintable() or not any(one in clean for one in "\n\r\t\x00\x1b\u2028")
    assert without_controls(clean) == clean
