"""Spellings of one heading."""

import pytest

from grantrules.intake.heading import bare


@pytest.mark.parametrize(
    "spelling",
    [
        "Personalkosten",
        "  personalkosten ",
        "PERSONALKOSTEN",
        "Personalkosten:",
        "Personalkosten *",
        "Personalkosten*:",
        "Personalkosten (EUR)",
        "Personalkosten\n(€)",
        "Personalkosten [Euro]",
        "Personalkosten (in EUR) *",
        "Personalkosten in €",
        "Personalkosten\u00a0(EUR)",
        "Ｐersonalkosten",
    ],
)
def test_case_blanks_marks_and_units_do_not_matter(spelling: str) -> None:
    assert bare(spelling) == "personalkosten"


def test_blanks_and_line_breaks_inside_become_one_blank() -> None:
    assert bare("Andere \r\n  Landesmittel") == "andere landesmittel"


@pytest.mark.parametrize("spelling", ["Drittmittel (Personal)", "Personalkosten (2025)", "(EUR"])
def test_other_brackets_are_part_of_the_heading(spelling: str) -> None:
    assert bare(spelling) == spelling.casefold()
