from tests.unit.intake.sheets import PERSONS
from tests.unit.report.builders import SHA, book, input_file, task

from grantrules.model.action import Action
from grantrules.report.sheets.inputs import MOST_REFUSED, input_rows, mapping_text, refused_rows
from grantrules.report.task import Task
from grantrules.report.told import Told
from grantrules.report.words import COMMON_WORDS, words_of


def unread(**changes: object) -> Task:
    return task("file.pdf", Action.RENEW_FILE, None, row=None, cell=None, **changes)


def test_each_file_shows_format_sheets_rows_mapping_and_digest() -> None:
    row = list(input_rows([input_file(format="ods")], COMMON_WORDS))[1]

    values = [entry.value for entry in row.entries]
    assert values[:3] == ["antraege.xlsx", ".ods: Anträge", 19]
    assert values[4] == SHA


def test_each_file_or_sheet_that_was_not_read_stands_there_with_the_reason() -> None:
    heard = Told((unread(message="Es ist ein PDF."), task()), (), {"antraege.xlsx": "../a.xlsx"})

    rows = list(refused_rows(heard))

    assert [[entry.value for entry in row.entries] for row in rows[1:]] == [
        ["antraege.xlsx", "Datei neu anfordern oder neu speichern", "Es ist ein PDF."]
    ]
    assert rows[1].entries[0].link is not None


def test_where_everything_was_read_nothing_is_listed() -> None:
    assert list(refused_rows(Told((task(),), ()))) == []


def test_a_long_list_of_refused_files_ends_in_a_line_that_says_where_the_rest_is() -> None:
    heard = Told(tuple(unread(file=f"{n}.xlsx") for n in range(MOST_REFUSED + 3)), ())

    last = list(refused_rows(heard))[-1]

    assert [entry.value for entry in last.entries] == ["Weitere 3 stehen im Blatt „Mängel“."]


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


def test_a_heading_that_is_broken_over_lines_is_told_in_one() -> None:
    mapping = {"Personal-\nkosten": "salary_costs", "AGS\nder Stelle": "ags"}

    assert mapping_text(mapping, COMMON_WORDS) == "Gleich benannt: Personalkosten, AGS der Stelle."
