"""The line that states the version of a template."""

import pytest

from grantrules.intake.own_mark import FORM_VERSION, FORM_VERSION_LINE, stated_version


@pytest.mark.parametrize(
    ("text", "version"),
    [
        (FORM_VERSION_LINE, str(FORM_VERSION)),
        ("Formularfassung 1", "1"),
        (" Formularfassung\u00a012\n", "12"),
        ("Formularfassung 2.1", "2.1"),
        ("Formularfassung 2b", "2b"),
    ],
)
def test_the_line_states_a_version(text: str, version: str) -> None:
    assert stated_version(text) == version


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Formularfassung",
        "Formularfassung folgt",
        "Formularfassung 2 vom Mai",
        "Die Formularfassung 2",
        "Fassung 2",
    ],
)
def test_other_texts_state_none(text: str) -> None:
    assert stated_version(text) is None
