from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grantrules.report.text import CUT_MARK, LIMIT, REPLACEMENT, cell_text, one_line, shortened


@pytest.mark.parametrize(
    "harmful", ["\x00", "\x1b", "\x7f", "\x85", "\u202e", "\ufffe", "\ud800"], ids=ascii
)
def test_what_cannot_be_shown_becomes_a_visible_mark(harmful: str) -> None:
    assert cell_text(f"a{harmful}b") == f"a{REPLACEMENT}b"


def test_line_breaks_of_every_kind_stay_line_breaks() -> None:
    assert cell_text("a\r\nb\rc\nd") == "a\nb\nc\nd"


def test_a_text_that_a_cell_can_hold_is_not_cut() -> None:
    assert cell_text("x" * LIMIT) == "x" * LIMIT


def test_a_longer_text_is_cut_with_a_visible_mark() -> None:
    shown = cell_text("x" * (LIMIT + 1))

    assert len(shown) == LIMIT
    assert shown.endswith(CUT_MARK)


def test_a_text_is_measured_as_the_spreadsheet_counts_it() -> None:
    shown = cell_text("😀" * LIMIT)

    assert len(shown.encode("utf-16-le")) // 2 <= LIMIT
    assert shown.endswith(f"😀{CUT_MARK}")


def test_an_escape_of_the_spreadsheet_is_taken_literally() -> None:
    assert cell_text("_x003D_1+1") == "_x005F_x003D_1+1"


def test_a_terminal_gets_one_line_without_control_sequences() -> None:
    assert one_line("rot\x1b[31m\n\tgrün") == f"rot{REPLACEMENT}[31m grün"


def test_a_short_text_is_not_shortened() -> None:
    assert shortened("kurz und gut", 12) == "kurz und gut"


def test_a_long_text_is_shortened_at_a_word() -> None:
    assert shortened("Beantragt sind 72.500,00 €, mehr nicht", 27) == "Beantragt sind 72.500,00…"


@given(st.text(st.characters()))
def test_whatever_a_file_contains_is_xml_and_fits_into_a_cell(content: str) -> None:
    shown = cell_text(content)

    assert ET.fromstring(f"<t>{escape(shown)}</t>").tag == "t"  # noqa: S314 - our own text
    assert len(shown.encode("utf-16-le")) // 2 <= LIMIT
