"""What the XML of one cell stores."""

from xml.etree.ElementTree import Element, fromstring

import pytest
from openpyxl.xml.constants import SHEET_MAIN_NS

from grantrules.intake.stored_cell import (
    MisplacedError,
    damaged_value,
    number_in,
    refuse_misplaced,
)


def cell(inside: str, kind: str = "") -> Element:
    stated = f' t="{kind}"' if kind else ""
    return fromstring(f'<c xmlns="{SHEET_MAIN_NS}"{stated}>{inside}</c>')  # noqa: S314 - from here


@pytest.mark.parametrize(
    ("stored", "kind"),
    [
        ("60_000", ""),
        ("٦٠٠٠٠", "n"),
        ("６", "n"),
        ("0x10", "n"),
        ("60000,50", "n"),
        ("01.08.2025", ""),
        ("2", "b"),
        ("true", "b"),
        ("1_0", "s"),
        ("２０２５-01-01", "d"),
    ],
)
def test_what_no_spreadsheet_stores_is_damaged(stored: str, kind: str) -> None:
    assert damaged_value(cell(f"<v>{stored}</v>", kind)) == stored


@pytest.mark.parametrize(
    ("stored", "kind"),
    [
        (" 60000 ", ""),
        ("6E4", "n"),
        ("-.5e-3", "n"),
        ("NaN", "n"),
        ("1", "b"),
        ("17", "s"),
        ("2025-08-01T09:00:00.5Z", "d"),
        ("60_000", "str"),
        ("#REF!", "e"),
        ("", ""),
    ],
)
def test_all_else_is_not(stored: str, kind: str) -> None:
    assert damaged_value(cell(f"<v>{stored}</v>", kind)) is None


@pytest.mark.parametrize(
    ("inside", "kind"),
    [
        ("<is><t>01.08.2025</t></is>", ""),
        ("<t>01.08.2025</t>", "inlineStr"),
        ("<v>01.08.2025</v>", "inlineStr"),
        ("<is/><v>01.08.2025</v>", "inlineStr"),
        ("01.08.2025", "str"),
        ("<v>1</v>01.08.2025", ""),
        ("<is>01.08.2025</is>", "inlineStr"),
        ("<is><x>01.08.2025</x></is>", "inlineStr"),
        ("<is><r>01.08.2025</r></is>", "inlineStr"),
        ("<v>1<v>2</v></v>", ""),
    ],
)
def test_contents_in_another_place_are_refused(inside: str, kind: str) -> None:
    with pytest.raises(MisplacedError):
        refuse_misplaced(cell(inside, kind))


@pytest.mark.parametrize(
    ("inside", "kind"),
    [
        ("<f>A1</f> <v>1</v>\n", ""),
        ("<is><t>a</t></is>", "inlineStr"),
        ("<is><r><rPr><b/></rPr><t>a</t></r><rPh sb='0' eb='1'><t>b</t></rPh></is>", "inlineStr"),
        ("<v/><is><t>a</t></is>", "inlineStr"),
        ("<x> </x>", ""),
        ("", ""),
    ],
)
def test_what_everybody_sees_is_let_through(inside: str, kind: str) -> None:
    refuse_misplaced(cell(inside, kind))


def test_a_number_is_spelled_in_ascii_or_is_none() -> None:
    assert number_in(" 60000.5 ") == 60000.5
    assert number_in("60_000") is None
