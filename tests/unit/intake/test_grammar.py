"""What a value grammar answers, and which blanks are alike."""

import pytest

from grantrules.intake.grammar import Refused, plain_blanks
from grantrules.intake.problem_code import Code


@pytest.mark.parametrize(
    "blank", ["\u00a0", "\u2002", "\u2007", "\u2008", "\u2009", "\u200a", "\u202f", "\u205f"]
)
def test_every_kind_of_blank_is_a_blank(blank: str) -> None:
    assert plain_blanks(f"{blank}60{blank}000\t") == "60 000"


@pytest.mark.parametrize("unseen", ["\u200b", "\u200e", "\u2060", "\ufeff"])
def test_marks_that_nobody_sees_are_dropped(unseen: str) -> None:
    assert plain_blanks(f"{unseen}6{unseen}0 ") == "60"


@pytest.mark.parametrize("turning", ["\u200f", "\u202e", "\u2066", "\u00ad"])
def test_marks_that_change_what_is_seen_stay(turning: str) -> None:
    assert plain_blanks(f"6{turning}0") == f"6{turning}0"


def test_a_refusal_asks_for_a_spelling() -> None:
    refused = Refused.enter(Code.SHARE_UNREADABLE, "ist kein Stellenumfang.", "1")

    assert refused.ask == "Bitte als 1 eintragen."
