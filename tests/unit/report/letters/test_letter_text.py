"""The texts of letters, taken apart."""

import pytest

from grantrules.report.letters.kind import TEMPLATES
from grantrules.report.letters.letter_text import Paragraph, Style, Table, letter_text


@pytest.mark.parametrize("name", TEMPLATES)
def test_no_note_to_lawyers_and_no_include_is_left(name: str) -> None:
    blocks = letter_text(name).blocks

    texts = [one.text for one in blocks if isinstance(one, Paragraph)]
    assert not [one for one in texts if one.startswith(("//", "<<", "|"))]


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_instruction_has_its_end(name: str) -> None:
    controls = [
        one.text
        for one in letter_text(name).blocks
        if isinstance(one, Paragraph) and one.style is Style.CONTROL
    ]

    assert sum(one.startswith("{% if") for one in controls) == controls.count("{% endif %}")
    assert sum(one.startswith("{% for") for one in controls) == controls.count("{% endfor %}")


def test_a_table_knows_its_columns_and_what_is_repeated() -> None:
    tables = [one for one in letter_text("zuwendungsbescheid").blocks if isinstance(one, Table)]

    first = tables[0]
    assert first.has_heading
    assert first.rows[0].cells[:2] == ("Ausgaben", "beantragt")
    assert first.rows[1].loop == "zeile in ermittlung"
    assert [one.figures for one in first.columns] == [False, *[True] * 6]
    assert first.columns[0].width == 11


def test_a_table_without_a_loop_has_no_heading() -> None:
    tables = [one for one in letter_text("pruefvermerk").blocks if isinstance(one, Table)]

    assert not tables[0].has_heading


def test_the_memo_is_no_letter() -> None:
    assert letter_text("pruefvermerk").is_memo
    assert not letter_text("nachforderung").is_memo


def test_marks_at_the_beginning_of_a_line_say_what_it_is() -> None:
    styles = {
        one.text: one.style
        for one in letter_text("zuwendungsbescheid").blocks
        if isinstance(one, Paragraph)
    }

    assert styles["I. Entscheidung"] is Style.CHAPTER
    assert styles["1. Bewilligung"] is Style.SECTION
    assert styles["{{ grund.text }} {{ grund.grundlage }}"] is Style.BULLET
    assert styles["[Name und Unterschrift eintragen]"] is Style.SIGNATURE
    assert any(one is Style.NUMBERED for one in styles.values())
