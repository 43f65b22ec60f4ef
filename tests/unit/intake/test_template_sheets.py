"""The hints and the hidden list of applicants."""

from openpyxl import Workbook
from tests.unit.intake.sheets import PERSONS, asking, district

from grantrules.intake.own_mark import FORM_VERSION_LINE
from grantrules.intake.template_sheets import add_choices, add_hints

DISTRICTS = (district("07334", "Landkreis Germersheim"), district("07211", "Stadt Trier"))
QUESTIONS = asking(PERSONS, districts=DISTRICTS)


def test_the_choices_are_the_full_names_on_a_hidden_sheet() -> None:
    workbook = Workbook()

    area = add_choices(workbook, QUESTIONS)

    name, _, cells = area.partition("!")
    assert workbook[name].sheet_state == "hidden"
    assert [row[0].value for row in workbook[name][cells.replace("$", "")]] == [
        "Landkreis Germersheim",
        "Stadt Trier",
    ]


def test_the_hints_document_every_heading_with_all_its_synonyms() -> None:
    workbook = Workbook()

    add_hints(workbook, QUESTIONS)

    rows = {str(row[0]): row for row in workbook["Hinweise"].iter_rows(values_only=True)}
    for column in QUESTIONS.columns:
        _, required, _, hint, synonyms = rows[column.heading]
        assert hint == column.hint
        assert required == ("ja" if column.required else "nein")
        assert str(synonyms).split(" · ") == list(column.synonyms)


def test_the_hints_name_the_version_of_the_template() -> None:
    workbook = Workbook()

    add_hints(workbook, QUESTIONS)

    assert FORM_VERSION_LINE in [cell.value for cell in workbook["Hinweise"]["A"]]


def test_a_state_with_several_hundred_applicants_lists_them_all() -> None:
    many = tuple(district(f"08{number:06}", f"Gemeinde {number}") for number in range(1101))

    area = add_choices(Workbook(), asking(districts=many))

    assert area == "Auswahl!$A$2:$A$1102"
