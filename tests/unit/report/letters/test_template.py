"""The templates that the project makes."""

import pytest
from docx.oxml.ns import qn
from docx.shared import Cm
from tests.unit.report.letters.words import opened, parts, text

from grantrules.report.letters.kind import TEMPLATES
from grantrules.report.letters.template import template_bytes


def test_a_template_is_the_same_file_every_time() -> None:
    first = template_bytes("anhoerung")
    template_bytes.cache_clear()

    again = template_bytes("anhoerung")

    assert again == first


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_is_german_a4_with_page_numbers(name: str) -> None:
    word = opened(template_bytes(name))

    (section,) = word.sections
    paper = (section.page_width or 0, section.page_height or 0)
    assert [round(length / Cm(1), 1) for length in paper] == [21.0, 29.7]
    foot = parts(template_bytes(name))["word/footer1.xml"].decode()
    assert 'w:instr="PAGE"' in foot
    assert 'w:instr="NUMPAGES"' in foot
    assert 'w:lang w:val="de-DE"' in word.styles.element.xml
    assert word.core_properties.author == ""


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_names_no_applicant_and_holds_no_placeholder_that_word_could_split(
    name: str,
) -> None:
    runs = ["".join(t.text or "" for t in run.iter(qn("w:t")))
            for run in opened(template_bytes(name)).element.body.iter(qn("w:r"))]  # fmt: skip

    assert any("{{ aktenzeichen }}" in one for one in runs)
    assert all(one.count("{{") == one.count("}}") for one in runs)


def test_placeholders_and_holes_stand_in_runs_of_their_own() -> None:
    word = opened(template_bytes("zuwendungsbescheid"))

    runs = [run.text for one in word.paragraphs for run in one.runs]
    assert "[Bezeichnung und Ziele der Maßnahme aus dem Antrag eintragen]" in runs
    assert "{{ finanzierungsart }}" in runs


def test_the_heading_of_a_table_is_repeated_and_no_row_is_torn() -> None:
    word = opened(template_bytes("pruefvermerk"))
    table = word.tables[1]

    marks = [
        {one.tag.rpartition("}")[2] for one in row.iter()} & {"tblHeader", "cantSplit"}
        for row in word.element.body.iter(qn("w:tr"))
    ]
    assert {"tblHeader", "cantSplit"} in marks
    assert {"cantSplit"} in marks
    assert table.rows[1].cells[0].text == "{%tr for angabe in angaben %}"
    assert table.rows[3].cells[0].text == "{%tr endfor %}"


def test_a_memo_has_no_address() -> None:
    assert "Straße und Hausnummer" not in text(template_bytes("pruefvermerk"))
    assert "Straße und Hausnummer" in text(template_bytes("nachforderung"))


def test_no_template_has_macros_or_links_outside() -> None:
    for name in TEMPLATES:
        found = parts(template_bytes(name))

        assert not [one for one in found if "vba" in one.lower()]
        assert not [one for one in found.values() if b'TargetMode="External"' in one]
