"""The AGS: with the zero it lost, in five digits and in eight."""

import pytest

from grantrules.engine.ags import long_ags, padded_ags, short_ags


@pytest.mark.parametrize(
    ("stated", "ags"),
    [("7334", "07334"), ("7334000", "07334000"), ("07334", "07334"), (" 7334 ", "07334")],
)
def test_a_lost_leading_zero_is_given_back(stated: str, ags: str) -> None:
    assert padded_ags(stated) == ags


@pytest.mark.parametrize(
    ("ags", "short", "long"),
    [
        ("08111", "08111", "08111000"),
        ("08111000", "08111", "08111000"),
        ("08115003", "08115003", "08115003"),
        ("08000", "08000", "08000000"),
        ("", "", "00000000"),
    ],
)
def test_a_whole_district_has_five_digits_or_eight(ags: str, short: str, long: str) -> None:
    assert (short_ags(ags), long_ags(ags)) == (short, long)
