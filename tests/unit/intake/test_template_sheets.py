"""The hints and the hidden list of applicants."""

from openpyxl import Workbook
from tests.unit.intake.sheets import district

from grantrules.intake.columns import COLUMNS
from grantrules.intake.template_sheets import add_choices, add_hints

DISTRICTS = (district("07334", "Landkreis Germersheim"), district("07211", "Stadt Trier"))


def test_the_choices_are_the_full_names_on_a_hidden_sheet() -> None:
    workbook = Workbook()

    area = add_choices(workbook, DISTRICTS)

    name, _, cells = area.partition("!")
    assert workbook[name].sheet_state == "hidden"
    assert [row[0].value for row in workbook[name][cells.replace("$", "")]] == [
        "Landkreis Germersheim",
        "Stadt Trier",
    ]


def test_the_hints_document_every_heading_with_all_its_synonyms() -> None:
    workbook = Workbook()

    add_hints(workbook)

    rows = {str(row[0]): row for row in workbook["Hinweise"].iter_rows(values_only=True)}
    for column in COLUMNS:
        _, key, required, _, hint, synonyms = rows[column.heading]
        assert (key, hint) == (column.key, column.hint)
        assert required == ("ja" if column.required else "nein")
        assert str(synonyms).split(" · ") == list(column.synonyms)
