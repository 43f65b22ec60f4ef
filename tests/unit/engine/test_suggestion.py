"""Suggestions: which spellings a misspelt name resembles."""

import pytest

from grantrules.engine.suggestion import suggestions_of

TOWNS = ("Koblenz", "Mainz", "Trier", "Worms", "Speyer", "Pirmasens")
BEARERS = {
    **{f"stadt {one.lower()}": [one] for one in TOWNS},
    "kaiserslautern": ["Stadt", "Landkreis"],
    "landkreis kaiserslautern": ["Landkreis"],
    "landkreis kusel": ["Kusel"],
}


def like(name: str) -> tuple[str, ...]:
    return suggestions_of(BEARERS).like(name)


def test_the_most_alike_stands_first() -> None:
    assert like("kaiserslauten")[0] == "kaiserslautern"
    assert like("landkreis kaiserslauten")[0] == "landkreis kaiserslautern"
    assert like("landkreis kussel")[0] == "landkreis kusel"


def test_words_around_a_name_do_not_hide_it() -> None:
    assert like("an die stadt pirmasens jugendamt") == ("stadt pirmasens",)


def test_a_word_that_many_bear_makes_nobody_resemble_them() -> None:
    assert suggestions_of(BEARERS).general == {"stadt"}
    assert like("stadt wiesbaden") == ()
    assert like("stadt") == ()


def test_a_word_of_two_bearers_still_tells_them_from_the_others() -> None:
    assert like("kaiserslautern") == ("kaiserslautern", "landkreis kaiserslautern")


@pytest.mark.parametrize("name", ["", "tr", "kl", "stadt tr"])
def test_one_or_two_letters_resemble_nothing(name: str) -> None:
    assert like(name) == ()


def test_where_there_are_no_names_nothing_is_suggested() -> None:
    assert suggestions_of({}).like("koblenz") == ()
