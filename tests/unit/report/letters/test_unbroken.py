"""What never falls apart at the end of a line."""

import pytest

from grantrules.report.letters.unbroken import unbroken


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("nach § 39 VwVfG", "nach §\u00a039 VwVfG"),
        ("§§ 23, 44 LHO", "§§\u00a023, 44 LHO"),
        ("80.000,00 € für", "80.000,00\u00a0€ für"),
        ("das Zeichen § und der €", "das Zeichen § und der €"),
    ],
)
def test_a_sign_stays_with_its_number(text: str, kept: str) -> None:
    assert unbroken(text) == kept
