"""The form to fill in."""

from openpyxl import Workbook
from tests.unit.intake.sheets import district, first

from grantrules.intake.columns import COLUMNS, column_named
from grantrules.intake.form_template import form_template

DISTRICTS = (district("07334", "Landkreis Germersheim"),)


def places(workbook: Workbook) -> dict[str, str]:
    """The named cells, by key."""
    return {
        key: str(name.attr_text).rpartition("!")[2].replace("$", "")
        for key, name in workbook.defined_names.items()
    }


def test_every_fact_has_a_named_cell_beside_its_label() -> None:
    workbook = form_template(DISTRICTS)

    labels = {
        key: column_named(str(first(workbook)[place.replace("B", "A")].value))
        for key, place in places(workbook).items()
    }

    assert {key: column.key for key, column in labels.items() if column} == {
        one.key: one.key for one in COLUMNS
    }


def test_required_labels_carry_a_star() -> None:
    sheet = first(form_template(DISTRICTS))

    starred = {str(cell.value) for cell in sheet["A"] if str(cell.value).endswith(" *")}

    assert starred == {f"{one.heading} *" for one in COLUMNS if one.required}


def test_exactly_the_named_cells_are_open_for_input() -> None:
    workbook = form_template(DISTRICTS)

    unlocked = {
        cell.coordinate
        for row in first(workbook).iter_rows()
        for cell in row
        if not cell.protection.locked
    }

    assert unlocked == set(places(workbook).values())


def test_every_input_cell_is_validated() -> None:
    workbook = form_template(DISTRICTS)

    validated = {str(rule.sqref) for rule in first(workbook).data_validations.dataValidation}

    assert validated == set(places(workbook).values())


def test_no_title_of_a_section_reads_like_a_label() -> None:
    sheet = first(form_template(DISTRICTS))

    labels = [cell.value for cell in sheet["A"] if cell.value and column_named(str(cell.value))]

    assert len(labels) == len(COLUMNS)


def test_the_form_fits_on_one_page_across() -> None:
    setup = first(form_template(DISTRICTS)).page_setup

    assert (setup.orientation, setup.fitToWidth, setup.fitToHeight) == ("landscape", 1, 1)
