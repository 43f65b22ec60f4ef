"""What a number format shows otherwise than it is stored."""

import pytest

from grantrules.intake.number_format import section_for
from grantrules.intake.number_shown import note_of, rounded_in


@pytest.mark.parametrize(
    ("text", "number_format", "seen"),
    [
        ("0.95", "0", "1"),
        ("0.95", "0.0", "1,0"),
        ("59999.5", "#,##0", "60000"),
        ("59999.555", '#,##0.00 "€"', "59999,56"),
        ("0.954", "0%", "95 %"),
        ("-1.5", "0;-0", "-2"),
    ],
)
def test_what_is_shown_with_fewer_decimals_is_told(
    text: str, number_format: str, seen: str
) -> None:
    assert rounded_in(section_for(number_format, float(text)), text) == seen


@pytest.mark.parametrize(
    ("text", "number_format"),
    [
        ("0.95", "General"),
        ("0.95", ""),
        ("0.95", "0.00"),
        ("0.95", "0.0##"),
        ("60000", "#,##0"),
        ("0.95", "# ?/?"),
        ("0.95", "0E+00"),
        ("0.5", "0%"),
        ("0.95", '"geheim"'),
        ("1" + "0" * 30 + ".5", "0"),
    ],
)
def test_what_is_shown_in_full_or_in_another_way_is_not(text: str, number_format: str) -> None:
    assert rounded_in(section_for(number_format, float(text)), text) == ""


@pytest.mark.parametrize(
    ("number_format", "note"),
    [
        ('dd.mm.yyyy" geplant"', "geplant"),
        ('"voraussichtlich "dd.mm.yyyy', "voraussichtlich"),
        ("dd.mm.yyyy", ""),
        ("[$-407]dddd, d. mmmm yyyy", ""),
        ('dd.mm.yyyy hh:mm" Uhr"', ""),
        ('yyyy"年"m"月"d"日"', ""),
        ("yyyy-mm-dd\\Thh:mm", ""),
        ('0" geplant"', ""),
    ],
)
def test_words_that_a_format_adds_to_a_date_are_a_note(number_format: str, note: str) -> None:
    assert note_of(section_for(number_format, 45901)) == note
