import pytest

from grantrules.specification.gates.lexicon import PATTERN, Place, entry_of


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("höchstens 5", Place.BEHIND),
        ("5 oder mehr", Place.BEFORE),
        ("überschreitet 5", Place.EITHER),
    ],
)
def test_an_entry_says_where_its_figure_stands(text: str, place: Place) -> None:
    [found] = PATTERN.finditer(text)

    assert entry_of(found).figure is place


def test_of_two_entries_the_longer_one_is_found() -> None:
    assert [one.group() for one in PATTERN.finditer("nicht mehr als 5")] == ["nicht mehr als"]


def test_latest_and_earliest_speak_of_days_only() -> None:
    found = PATTERN.finditer("frühestens im Mai, spätestens im Juni, höchstens im Juli")

    assert [entry_of(one).dated for one in found] == [True, True, False]
