"""Answers: ja or nein, and nothing that only looks like it."""

from grantrules.intake.grammar import Refused, Understood, plain_blanks
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, Text, Truth

_WORDS = {"ja": True, "j": True, "wahr": True, "nein": False, "n": False, "falsch": False}


def read_answer(value: CellValue) -> Understood[bool] | Refused:
    """Reads ja/nein, j/n, wahr/falsch and the WAHR/FALSCH of the spreadsheet."""
    match value:
        case Truth(holds=holds):
            return Understood(holds)
        case Text(text=text) if (word := plain_blanks(text).casefold()) in _WORDS:
            return Understood(_WORDS[word])
        case _:
            return Refused(
                Code.ANSWER_UNREADABLE,
                "ist keine eindeutige Antwort.",
                "ja oder nein",
                "Bitte mit ja oder nein antworten.",
            )
