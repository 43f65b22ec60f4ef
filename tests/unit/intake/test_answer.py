"""Answers: ja or nein, and nothing that only looks like it."""

import pytest
from tests.unit.intake.sheets import clock

from grantrules.intake.answer import read_answer
from grantrules.intake.grammar import Refused, Understood
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, DateTime, Number, Text, Truth


@pytest.mark.parametrize("text", ["ja", "Ja", "JA ", "j", "wahr", "WAHR"])
def test_yes_is_understood(text: str) -> None:
    assert read_answer(Text(text)) == Understood(value=True)


@pytest.mark.parametrize("text", ["nein", "Nein", "\u00a0NEIN\u200b", "n", "falsch"])
def test_no_is_understood(text: str) -> None:
    assert read_answer(Text(text)) == Understood(value=False)


@pytest.mark.parametrize("holds", [True, False])
def test_a_truth_of_the_spreadsheet_is_an_answer(*, holds: bool) -> None:
    assert read_answer(Truth(holds)) == Understood(holds)


@pytest.mark.parametrize(
    "value",
    [
        *(
            Text(one)
            for one in (
                "x",
                "1",
                "0",
                "yes",
                "no",
                "true",
                "ja?",
                "ja/nein",
                "liegt vor",
                "✓",
                "☑",
                "ja\u202e",
                "ｊａ",
            )
        ),
        Number("1"),
        Number("0"),
        DateTime(clock("2026-01-01"), shows_time=False),
    ],
)
def test_anything_else_is_asked_about(value: CellValue) -> None:
    answer = read_answer(value)

    assert isinstance(answer, Refused)
    assert answer.code is Code.ANSWER_UNREADABLE
