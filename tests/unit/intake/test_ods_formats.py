"""Number formats, spelled the way Excel spells them."""

from xml.etree.ElementTree import fromstring

import pytest
from tests.unit.intake.ods_files import document

from grantrules.intake.ods_formats import OdsFormats

CELL = '<style:style style:name="ce" style:family="table-cell" style:data-style-name="N"/>'


def code(styles: str) -> str:
    return OdsFormats(fromstring(document("content", styles))).of_style("ce")  # noqa: S314 - from the test


def style(kind: str, inside: str, name: str = "N") -> str:
    return f'<number:{kind}-style style:name="{name}">{inside}</number:{kind}-style>'


NUMBER = '<number:number number:decimal-places="0"/>'
POINT = "<number:text>.</number:text>"
DATE = f"<number:day/>{POINT}<number:month/>{POINT}<number:year/>"


@pytest.mark.parametrize(
    ("spelled", "expected"),
    [
        (style("number", NUMBER), "0"),
        (style("number", f"{NUMBER}<number:text> T€</number:text>"), '0" T€"'),
        (style("number", "<number:number/>"), "General"),
        (style("number", '<number:number number:decimal-places="2"/>'), "0.00"),
        (style("number", '<number:number number:display-factor="1000000"/>'), "0,,"),
        (
            style("currency", f"<number:currency-symbol>$</number:currency-symbol>{NUMBER}"),
            '"$"0',
        ),
        (style("percentage", f"{NUMBER}<number:text> %</number:text>"), "0%"),
        (style("date", DATE), 'd"."m"."yyyy'),
        (style("time", f"<number:hours/>{POINT}<number:minutes/>"), 'h"."mm'),
    ],
)
def test_a_format_says_what_is_shown_around_the_number(spelled: str, expected: str) -> None:
    assert code(spelled + CELL) == expected


def test_a_format_for_some_numbers_comes_before_that_of_the_others() -> None:
    condition = '<style:map style:condition="value()&gt;=0" style:apply-style-name="P"/>'
    positive = style("number", f"{NUMBER}<number:text>T€</number:text>", name="P")
    others = style("number", f"<number:text>-</number:text>{NUMBER}{condition}")

    assert code(positive + others + CELL) == '[>=0]0"T€";"-"0'


def test_a_style_builds_on_another_one() -> None:
    base = CELL.replace('"ce"', '"Basis"')
    styles = style("number", NUMBER)
    own = '<style:style style:name="ce" style:family="table-cell" style:parent-style-name="Basis"/>'

    assert code(styles + base + own) == "0"


def test_styles_that_build_on_each_other_have_no_format() -> None:
    own = '<style:style style:name="ce" style:family="table-cell" style:parent-style-name="ce"/>'

    assert code(own) == ""


def test_an_unknown_style_has_no_format() -> None:
    assert code("") == ""
