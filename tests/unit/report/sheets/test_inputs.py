from tests.unit.intake.sheets import PERSONS
from tests.unit.report.builders import SHA, book, input_file

from grantrules.report.sheets.inputs import input_rows, mapping_text
from grantrules.report.words import COMMON_WORDS, words_of


def test_each_file_shows_rows_sheets_mapping_and_digest() -> None:
    row = list(input_rows([input_file()], COMMON_WORDS))[1]

    values = [entry.value for entry in row.entries]
    assert values[:3] == ["antraege.xlsx", 19, "Anträge"]
    assert values[4] == SHA


def test_files_stand_in_order_of_their_names() -> None:
    rows = list(input_rows([input_file("b.xlsx"), input_file("a.xlsx")], COMMON_WORDS))

    assert [row.entries[0].value for row in rows[1:]] == ["a.xlsx", "b.xlsx"]


def test_a_heading_that_was_read_under_another_name_is_told_apart() -> None:
    mapping = {"Gehalt": "salary_costs", "Sachkosten": "material_costs", "Az": "reference"}

    assert mapping_text(mapping, COMMON_WORDS) == (
        "Zugeordnet: „Gehalt“ als Personalkosten, „Az“ als Aktenzeichen.\n"
        "Gleich benannt: Sachkosten."
    )


def test_without_a_file_there_is_a_sentence() -> None:
    assert [row.entries[0].value for row in input_rows([], COMMON_WORDS)] == [
        "Keine Datei wurde gelesen."
    ]


def test_the_form_of_a_heading_plays_no_part() -> None:
    mapping = {"Personalkosten *": "salary_costs", "Vollständig am": "completed_at"}

    assert mapping_text(mapping, COMMON_WORDS) == "Gleich benannt: Personalkosten, Vollständig am."


def test_files_with_the_same_headings_refer_to_the_first() -> None:
    rows = list(input_rows([input_file("a.xlsx"), input_file("b.xlsx")], COMMON_WORDS))

    assert rows[2].entries[3].value == "wie in a.xlsx"


def test_a_further_column_is_named_as_its_programme_names_it() -> None:
    words = words_of(book(entries=(PERSONS,)))
    mapping = {"Anzahl Personen": "persons", "AGS": "ags"}

    assert mapping_text(mapping, words) == (
        "Zugeordnet: „Anzahl Personen“ als Personen auf der Stelle.\nGleich benannt: AGS."
    )
