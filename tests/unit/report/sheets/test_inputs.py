from tests.unit.report.builders import SHA, input_file

from grantrules.report.sheets.inputs import input_rows, mapping_text


def test_each_file_shows_rows_sheets_mapping_and_digest() -> None:
    row = list(input_rows([input_file()]))[1]

    values = [entry.value for entry in row.entries]
    assert values[:3] == ["antraege.xlsx", 19, "Anträge"]
    assert values[4] == SHA


def test_files_stand_in_order_of_their_names() -> None:
    rows = list(input_rows([input_file("b.xlsx"), input_file("a.xlsx")]))

    assert [row.entries[0].value for row in rows[1:]] == ["a.xlsx", "b.xlsx"]


def test_a_heading_that_was_read_under_another_name_is_told_apart() -> None:
    mapping = {"Gehalt": "salary_costs", "Sachkosten": "material_costs", "Az": "reference"}

    assert mapping_text(mapping) == (
        "Zugeordnet: „Gehalt“ als Personalkosten, „Az“ als Aktenzeichen.\n"
        "Gleich benannt: Sachkosten."
    )


def test_without_a_file_there_is_a_sentence() -> None:
    assert [row.entries[0].value for row in input_rows([])] == ["Keine Datei wurde gelesen."]


def test_the_form_of_a_heading_plays_no_part() -> None:
    mapping = {"Personalkosten *": "salary_costs", "Vollständig am": "completed_at"}

    assert mapping_text(mapping) == "Gleich benannt: Personalkosten, Vollständig am."


def test_files_with_the_same_headings_refer_to_the_first() -> None:
    rows = list(input_rows([input_file("a.xlsx"), input_file("b.xlsx")]))

    assert rows[2].entries[3].value == "wie in a.xlsx"
