"""The form to fill in."""

from pathlib import Path

import pytest
from openpyxl import Workbook
from tests.unit.intake.sheets import PERSONS, QUESTIONS, SIGNED_PDF, asking, first, read_as

from grantrules.intake.form_template import form_template
from grantrules.intake.own_mark import FORM_VERSION_LINE


def places(workbook: Workbook) -> dict[str, str]:
    """The named cells, by key."""
    return {
        key: str(name.attr_text).rpartition("!")[2].replace("$", "")
        for key, name in workbook.defined_names.items()
    }


def test_every_fact_has_a_named_cell_beside_its_label() -> None:
    workbook = form_template(QUESTIONS)

    labels = {
        key: QUESTIONS.named(str(first(workbook)[place.replace("B", "A")].value))
        for key, place in places(workbook).items()
    }

    assert {key: column.key for key, column in labels.items() if column} == {
        one.key: one.key for one in QUESTIONS.columns
    }


def test_further_entries_have_a_section_of_their_own_below_the_others() -> None:
    workbook = form_template(asking(PERSONS, SIGNED_PDF))

    labels = [cell.value for cell in first(workbook)["A"] if cell.value]
    assert labels[-3:] == [
        "5. Weitere Angaben",
        "Personen auf der Stelle",
        "Unterschriebenes PDF liegt vor",
    ]
    assert {"persons", "signed_pdf"} < set(places(workbook))


def test_a_long_hint_has_room() -> None:
    talkative = PERSONS.model_copy(update={"hint": "Wer zählt, steht im Merkblatt. " * 6})

    sheet = first(form_template(asking(talkative)))

    last = sheet.row_dimensions[sheet.max_row].height
    assert last is not None
    assert last >= 3 * 15


@pytest.mark.parametrize("key", ["kw20", "r", "c2", "r1c1", "true"])
def test_a_key_that_reads_like_a_cell_or_a_value_is_found_by_its_label_alone(
    key: str, tmp_path: Path
) -> None:
    questions = asking(PERSONS.model_copy(update={"key": key}))

    workbook = form_template(questions)

    assert key not in workbook.defined_names
    (application,) = read_as(workbook, questions, tmp_path).applications
    assert application.cells[key] == "Antrag!B36"


def test_a_programme_without_further_entries_has_no_such_section() -> None:
    labels = [cell.value for cell in first(form_template(QUESTIONS))["A"]]

    assert "5. Weitere Angaben" not in labels


def test_the_form_names_its_programme() -> None:
    assert "Förderung von Stellen" in str(first(form_template(QUESTIONS))["A1"].value)


def test_the_form_names_its_version_where_no_label_stands_beside_it() -> None:
    sheet = first(form_template(QUESTIONS))

    assert [cell.value for cell in sheet[3]] == [FORM_VERSION_LINE, None, None]


def test_required_labels_carry_a_star() -> None:
    sheet = first(form_template(QUESTIONS))

    starred = {str(cell.value) for cell in sheet["A"] if str(cell.value).endswith(" *")}

    assert starred == {
        f"{one.heading} *" for one in QUESTIONS.columns if one.required and one.key != "received_at"
    }


def test_what_the_authority_fills_is_grey_and_not_asked_of_the_applicant() -> None:
    workbook = form_template(QUESTIONS)
    sheet, named = first(workbook), places(workbook)
    prompts = {str(one.sqref): one.prompt for one in sheet.data_validations.dataValidation}

    for key in ("reference", "received_at", "completed_at"):
        assert sheet[named[key]].fill.start_color.rgb != sheet[named["ags"]].fill.start_color.rgb
        assert prompts[named[key]] == "Wird von der Behörde ausgefüllt."


def test_the_form_says_nothing_of_rows() -> None:
    sheet = first(form_template(QUESTIONS))

    assert not any("Zeile" in str(cell.value) for cell in sheet["C"])


def test_exactly_the_named_cells_are_open_for_input() -> None:
    workbook = form_template(QUESTIONS)

    unlocked = {
        cell.coordinate
        for row in first(workbook).iter_rows()
        for cell in row
        if not cell.protection.locked
    }

    assert unlocked == set(places(workbook).values())


def test_every_input_cell_is_validated() -> None:
    workbook = form_template(QUESTIONS)

    validated = {str(rule.sqref) for rule in first(workbook).data_validations.dataValidation}

    assert validated == set(places(workbook).values())


def test_no_title_of_a_section_reads_like_a_label() -> None:
    sheet = first(form_template(QUESTIONS))

    labels = [cell.value for cell in sheet["A"] if cell.value and QUESTIONS.named(str(cell.value))]

    assert len(labels) == len(QUESTIONS.columns)


def test_the_form_fits_on_one_page_across() -> None:
    setup = first(form_template(QUESTIONS)).page_setup

    assert (setup.orientation, setup.fitToWidth, setup.fitToHeight) == ("landscape", 1, 1)
