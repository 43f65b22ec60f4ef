"""XML parts, parsed whole or piece by piece."""

from xml.etree.ElementTree import ParseError

import pytest

from grantrules.intake.xml_part import begun_and_ended, parsed


def test_a_whole_part_is_an_element() -> None:
    assert [one.tag for one in parsed(b"<a><b/><c/></a>")] == ["b", "c"]


def test_beginnings_and_ends_come_in_the_order_of_the_part() -> None:
    found = [(event, element.tag) for event, element in begun_and_ended(b"<a><b/></a>")]

    assert found == [("start", "a"), ("start", "b"), ("end", "b"), ("end", "a")]


def test_a_part_of_many_pieces_is_complete() -> None:
    xml = b"<a>" + b"<b>text</b>" * 20_000 + b"</a>"

    ends = [
        element.text
        for event, element in begun_and_ended(xml)
        if (event, element.tag) == ("end", "b")
    ]

    assert ends == ["text"] * 20_000


@pytest.mark.parametrize(
    "xml", [b"<a><b></a>", b"<a>", b"", b"a"], ids=["wrong end", "no end", "nothing", "text"]
)
def test_a_part_that_is_no_xml_is_an_error(xml: bytes) -> None:
    with pytest.raises(ParseError):
        parsed(xml)
    with pytest.raises(ParseError):
        list(begun_and_ended(xml))
