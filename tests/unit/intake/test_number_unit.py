"""Units: what a number format adds to a number, and what of it is harmless."""

import pytest

from grantrules.intake.number_format import section_for
from grantrules.intake.number_unit import HIDDEN, formatted_as, unit_of

ACCOUNTING = r'_-* #,##0.00\ "€"_-;\-* #,##0.00\ "€"_-;_-* "-"??\ "€"_-;_-@_-'
OLD_ACCOUNTING = r"_(* #,##0.00_);_(* \(#,##0.00\);_(* \-??_);_(@_)"


def unit(number_format: str, value: float) -> str:
    return unit_of(section_for(number_format, value), value)


@pytest.mark.parametrize("value", [60000, 0, 0.5, -5])
@pytest.mark.parametrize(
    "number_format",
    [
        "General",
        "@",
        "0",
        "#,##0.00",
        "00000",
        "# ##0",
        "0.00E+00",
        "# ?/?",
        '#,##0.00 "€"',
        "#,##0.00 €",
        r"#,##0.00\ [$€-407]",
        "[$€-2] #,##0.00",
        "[$EUR] #,##0.00",
        "[$EUR ]#,##0.00_-",
        "EUR 0.00",
        '0" Euro"',
        '#,##0",-"',
        '#,##0",-- €"',
        "[Red]#,##0.00",
        "[$-407]0.00",
        "[Color10][>100]0.00;0.00",
        '#,##0.00 "€";[Red]-#,##0.00 "€"',
        "#,##0.00 €_);[Red](#,##0.00 €)",
        ACCOUNTING,
        OLD_ACCOUNTING,
        '_("$"* #,##0.00_)_("$"* \\(#,##0.00\\)_("$"* "-"??_)_(@_)',
    ],
)
def test_plain_numbers_and_euros_have_no_unit(number_format: str, value: float) -> None:
    assert not unit(number_format, value)


@pytest.mark.parametrize(
    ("number_format", "value", "added"),
    [
        ('0"T€"', 60, "T€"),
        ('0,"T€"', 60000, "Tausend T€"),
        ("#,##0,", 60000, "Tausend"),
        ("#,##0,.00", 60000, "Tausend"),
        ("#,##0, €", 60000, "Tausend"),
        ("#,##0,-", 60000, "Tausend -"),
        ("0.0,,", 60_000_000, "Millionen"),
        ("0,,,,", 60_000_000, "Milliarden"),
        ("[$$-409]#,##0.00", 60000, "$"),
        ("#,##0.00 [$CHF]", 60000, "CHF"),
        ('#,##0.00 "USD"', 60000, "USD"),
        ("#,##0.00 USD", 60000, "USD"),
        ('0 "Mio"', 60, "Mio"),
        ('0"%"', 50, "%"),
        ('"ca. "0', 5, "ca."),
        ('0" €/Jahr"', 5, "€/Jahr"),
        ('0"000"', 60, "000"),
        (r"0\.00", 6_000_000, "."),
        ('0.0 "VZÄ"', 1, "VZÄ"),
        ('[=1]0" Stelle";0" Stellen"', 2, "Stellen"),
        ('[>=1000]#,##0," T€";0 "€"', 60000, "Tausend T€"),
        ('[>=1000]#,##0," T€";0 "€"', 60, ""),
        ('"-"0', 5, "-"),
        ("(0)", 5, "( )"),
        ('0;0;"keine"', 0, "keine"),
        ("*x0", 5, "x"),
        ('0"a\nb\u202e"', 5, "a b"),
        (f'0"{"x" * 300}"', 5, "x" * 20),
    ],
)
def test_what_may_change_the_meaning_is_told(number_format: str, value: float, added: str) -> None:
    assert unit(number_format, value) == added


@pytest.mark.parametrize(
    ("number_format", "value"), [(";;;", 5), ("0;-0;;@", 0), ("#,###", 0), ("??", 0), ('0;" "', -1)]
)
def test_a_number_that_nobody_sees_is_hidden(number_format: str, value: float) -> None:
    assert unit(number_format, value) == HIDDEN


def test_a_unit_is_told_in_german() -> None:
    assert formatted_as("T€") == "ist als „T€“ formatiert."
    assert formatted_as(HIDDEN) == "wird in der Zelle nicht angezeigt."
