"""The page of a case's life."""

import re

from grantrules.batch.life_page import life_page
from grantrules.register.life import MOVES, State


def test_the_table_has_every_move_and_no_other() -> None:
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", life_page(), re.MULTILINE)

    assert rows[1:] == [
        (state.german, move.german, after.german)
        for state, moves in MOVES.items()
        for move, after in moves.items()
    ]


def test_the_picture_has_every_state() -> None:
    page = life_page()

    assert [state for state in State if f'"{state.german}" as {state.value}' not in page] == []


def test_the_page_says_who_competes_for_the_money() -> None:
    words = " ".join(life_page().split())

    assert (
        "die eingegangen, vorgeschlagen, auf der Warteliste oder Angaben nachgefordert sind"
        in words
    )
