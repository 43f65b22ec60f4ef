"""Parses the XML parts of an archive that holds no document type."""

from collections.abc import Iterator
from typing import Final, cast
from xml.etree.ElementTree import Element, XMLPullParser, fromstring

_PIECE: Final = 1 << 16


def parsed(xml: bytes) -> Element:
    """Parses a whole part."""
    return fromstring(xml)  # noqa: S314 - archive_contradiction: no document type, no entities


def begun_and_ended(xml: bytes) -> Iterator[tuple[str, Element]]:
    """Gives `start` and `end` of each element in turn; who is done with one should empty it."""
    parser: XMLPullParser[Element] = XMLPullParser(("start", "end"))
    for begin in range(0, len(xml), _PIECE):
        parser.feed(xml[begin : begin + _PIECE])
        yield from _read(parser)
    parser.close()
    yield from _read(parser)


def _read(parser: "XMLPullParser[Element]") -> Iterator[tuple[str, Element]]:
    # The types allow for events that were not asked for.
    return cast("Iterator[tuple[str, Element]]", parser.read_events())
