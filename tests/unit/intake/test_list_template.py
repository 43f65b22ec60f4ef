"""The list to fill in."""

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet
from tests.unit.intake.sheets import PERSONS, asking, district, first

from grantrules.intake.list_template import list_template

QUESTIONS = asking(PERSONS, districts=(district("07334", "Landkreis Germersheim"),))


def sheet() -> Worksheet:
    return first(list_template(QUESTIONS))


def test_the_headings_are_those_of_the_contract_and_then_those_of_the_programme() -> None:
    assert [cell.value for cell in sheet()[1]][: len(QUESTIONS.columns)] == [
        one.heading for one in QUESTIONS.columns
    ]


def test_keys_stay_text_and_money_and_days_look_german() -> None:
    formats = {
        column.key: sheet().column_dimensions[get_column_letter(number)].number_format
        for number, column in enumerate(QUESTIONS.columns, start=1)
    }

    assert formats["ags"] == formats["reference"] == "@"
    assert formats["persons"] == "0"
    assert formats["salary_costs"] == '#,##0.00 "€"'
    assert formats["funding_start"] == "dd.mm.yyyy"
    assert formats["received_at"] == "dd.mm.yyyy hh:mm"


def test_the_header_stays_in_sight_and_on_every_page() -> None:
    assert sheet().freeze_panes == "B2"
    assert sheet().print_title_rows == "$1:$1"
    assert sheet().page_setup.orientation == "landscape"
    assert sheet().page_setup.paperSize == 9


def test_a_long_heading_has_room() -> None:
    wordy = PERSONS.model_copy(
        update={"heading": "Anzahl der Personen, die sich die Stelle teilen"}
    )

    plain, high = (
        first(list_template(asking(one))).row_dimensions[1].height for one in (PERSONS, wordy)
    )

    assert (plain, high) == (48, 64)


def test_whoever_protects_the_sheet_can_still_fill_in_every_row_below_the_header() -> None:
    letters = [get_column_letter(number) for number in range(1, len(QUESTIONS.columns) + 1)]

    assert not any(sheet().column_dimensions[one].protection.locked for one in letters)
    assert all(sheet()[f"{one}1"].protection.locked for one in letters)


def test_the_version_stands_beside_the_table_and_a_column_away_from_it() -> None:
    _, gap, version = sheet()[1][-3:]

    assert (gap.value, version.value) == (None, "Formularfassung 2")
    assert sheet().auto_filter.ref == "A1:V1001"


def test_a_filled_list_has_lines_on_paper() -> None:
    assert sheet().print_options.gridLines


def test_every_column_is_validated_in_a_thousand_rows() -> None:
    ranges = [str(rule.sqref) for rule in sheet().data_validations.dataValidation]

    assert len(ranges) == len(QUESTIONS.columns)
    assert ranges[0] == "A2:A1001"
    assert ranges[-1] == "V2:V1001"
