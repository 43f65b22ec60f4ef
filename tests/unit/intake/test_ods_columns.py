"""The columns of a table."""

from xml.etree.ElementTree import Element

import pytest

from grantrules.intake.ods_columns import OdsColumns, is_hidden, repeated, until
from grantrules.intake.ods_names import TABLE

TIMES = f"{TABLE}number-columns-repeated"


def column(times: int = 1, style: str = "", visibility: str = "visible") -> Element:
    names = {"default-cell-style-name": style, "visibility": visibility}
    attributes = {f"{TABLE}{name}": value for name, value in names.items()}
    return Element("column", {TIMES: str(times), **attributes})


def test_a_column_gives_its_style_to_its_cells() -> None:
    columns = OdsColumns()
    columns.add(column(2, "Tag"))
    columns.add(column(16_381, "Betrag"))

    assert [columns.style(place) for place in (1, 2, 3, 16_383, 16_384)] == [
        *("Tag", "Tag", "Betrag", "Betrag", "")
    ]


def test_hidden_columns_are_those_that_nobody_sees() -> None:
    columns = OdsColumns()
    columns.add(column())
    columns.add(column(2, visibility="collapse"))
    columns.add(column(16_381, visibility="filter"))

    assert columns.hidden(5) == {2, 3, 4, 5}
    assert columns.hidden(0) == frozenset()


@pytest.mark.parametrize("visibility", ["collapse", "filter"])
def test_a_line_is_hidden_by_hand_or_by_a_filter(visibility: str) -> None:
    assert is_hidden(column(visibility=visibility))
    assert not is_hidden(column())


def test_what_repeats_stands_at_several_places() -> None:
    assert repeated(column(3), TIMES, first=4) == range(4, 7)
    assert repeated(Element("column"), TIMES, first=4) == range(4, 5)


@pytest.mark.parametrize("times", [0, -1])
def test_what_stands_nowhere_is_an_error(times: int) -> None:
    with pytest.raises(ValueError, match=str(times)):
        repeated(column(times), TIMES, first=1)


def test_places_count_as_far_as_they_matter() -> None:
    assert until(4, [range(2, 3), range(4, 1_000_000), range(2_000_000, 2_000_001)]) == {2, 4}
