"""Number formats: which section shows a number, and what it makes of it."""

import pytest

from grantrules.intake.number_format import Kind, section_for


@pytest.mark.parametrize(
    ("number_format", "kind"),
    [
        ("General", Kind.NUMBER),
        ("Standard", Kind.NUMBER),
        ("", Kind.NUMBER),
        ("@", Kind.NUMBER),
        ("#,##0.00 [$€-407]", Kind.NUMBER),
        ("0.00E+00", Kind.NUMBER),
        ("# ?/?", Kind.NUMBER),
        ('0" Tage"', Kind.NUMBER),
        ('0 "d;m"', Kind.NUMBER),
        ("0 Std", Kind.NUMBER),
        ("#,##0.00 USD", Kind.NUMBER),
        ("CHF #,##0", Kind.NUMBER),
        (r"0\d", Kind.NUMBER),
        ("0*d", Kind.NUMBER),
        ("0_d", Kind.NUMBER),
        ("[Red]0", Kind.NUMBER),
        ("dd.mm.yyyy", Kind.DATE),
        ("DD/MM/YYYY;@", Kind.DATE),
        ("TT.MM.JJJJ", Kind.DATE),
        (r"[$-F800]dddd\,\ mmmm\ dd\,\ yyyy", Kind.DATE),
        ("yyyy", Kind.DATE),
        ("hh:mm:ss.000", Kind.DATE),
        ("h:mm AM/PM", Kind.DATE),
        ("[h]:mm", Kind.DURATION),
        ("[mm]:ss.0", Kind.DURATION),
        ("[ss]", Kind.DURATION),
    ],
)
def test_a_format_makes_a_number_a_date_or_a_duration(number_format: str, kind: Kind) -> None:
    assert section_for(number_format, 1).kind is kind


@pytest.mark.parametrize(
    ("number_format", "value", "frame"),
    [
        ('"a"0', -1, "a#"),
        ('"a"0;"b"0', 0, "a#"),
        ('"a"0;"b"0', -1, "b#"),
        ('"a"0;"b"0;"c"0', 0, "c#"),
        ('"a"0;"b"0;"c"0;@', 1, "a#"),
        ('"a"0;@', -1, "a#"),
        ('"a"0;"b"@', -1, "a#"),
        ('[>=1000]"a"0;"b"0', 1000, "a#"),
        ('[>=1000]"a"0;"b"0', 999, "b#"),
        ('[=1]"a"0;[<0]"b"0;"c"0', -5, "b#"),
        ('[=1]"a"0;[<0]"b"0;"c"0', 5, "c#"),
        ('[<>1]"a"0;"b"0', 1, "b#"),
        ('[<=1]"a"0;"b"0', 1, "a#"),
        ('[>1]"a"0', 0, "a#"),
        ('[>1e]"a"0', 0.5, "a#"),
        ('"a;b"0;"c"0', 1, "a;b#"),
        (";;;", 5, ""),
        ("0;;", -5, ""),
        ("0;1;2;3;4;5", 0, "2"),
        ('"', 1, ""),
        ("\\", 1, "\\"),
        ("[", 1, ""),
    ],
)
def test_the_section_that_fits_the_number_shows_it(
    number_format: str, value: float, frame: str
) -> None:
    assert section_for(number_format, value).frame == frame


@pytest.mark.parametrize(
    ("number_format", "shows_time", "shows_day"),
    [
        ("dd.mm.yyyy", False, True),
        ("d-mmm-yy", False, True),
        ("dd.mm.yyyy hh:mm", True, True),
        ("h:mm dd.mm.yyyy", True, True),
        ("yyyy", False, False),
        ("mmmm", False, False),
        ("mmm yy", False, False),
        ("dd. mmm", False, False),
        ("dddd, mmmm yyyy", False, False),
        ("dd yyyy", False, False),
        ("dd yyyy hh:mm", True, False),
        ("dd yyyy mm:ss", True, False),
        ("hh:mm", True, False),
        ('dd.mm.yyyy "Uhrzeit fehlt"', False, True),
    ],
)
def test_a_date_tells_what_its_format_shows_of_it(
    number_format: str, *, shows_time: bool, shows_day: bool
) -> None:
    section = section_for(number_format, 45901)

    assert (section.shows_time, section.shows_day) == (shows_time, shows_day)


@pytest.mark.parametrize(
    ("number_format", "value", "percent"),
    [
        ("0%", 0.5, True),
        ("0.00 %", 0.5, True),
        ('0"%"', 50, False),
        (r"0\%", 50, False),
        ("[<=1]0%;0", 0.5, True),
        ("[<=1]0%;0", 39, False),
        ('0 "(100%)"', 1, False),
    ],
)
def test_only_a_percent_sign_that_multiplies_makes_a_percentage(
    number_format: str, value: float, *, percent: bool
) -> None:
    assert section_for(number_format, value).percent is percent
