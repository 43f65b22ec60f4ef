import pytest
from tests.unit.report.builders import application, book, finding, proposal, task

from grantrules.model.action import Action
from grantrules.model.finding import Effect, FactShown, Finding
from grantrules.report.case import Case
from grantrules.report.point import Point, point_of_finding, point_of_task
from grantrules.report.words import COMMON_WORDS


def asking(reason: str, *facts: FactShown) -> Finding:
    shown = facts or (FactShown(name="funding_end", value="2026-01-01", cell="Anträge!F18"),)
    return finding("FG-04", effect=Effect.ASK, reason=reason, facts=shown)


def asked(shown: Finding) -> Point:
    return point_of_finding(shown, Case(application(), proposal(), (), book(), COMMON_WORDS))


@pytest.mark.parametrize(
    "message",
    [
        "Zelle K19 (Personalkosten): „60.00“ ist mehrdeutig. Bitte als 60,00 eintragen.",
        "Personalkosten (Zelle Anträge!K19): „60.00“ ist mehrdeutig. Bitte als 60,00 eintragen.",
        "„60.00“ ist mehrdeutig. Bitte als 60,00 eintragen.",
    ],
)
def test_the_place_is_said_once_before_what_is_wrong(message: str) -> None:
    point = point_of_task(task(message=message), COMMON_WORDS)

    assert point.line == (
        "Personalkosten (Zelle K19): „60.00“ ist mehrdeutig. Bitte als 60,00 eintragen."
    )
    assert (point.file, point.sheet, point.cells) == ("antraege.xlsx", "Anträge", ("K19",))
    assert (point.found, point.expected) == ("60.00", "60.000,00")


def test_a_text_of_the_file_is_not_taken_for_a_place() -> None:
    message = "Zelle K19 (Personalkosten): „x (Zelle A1): y“ ist kein Betrag."

    point = point_of_task(task(message=message), COMMON_WORDS)

    assert point.text == "„x (Zelle A1): y“ ist kein Betrag."


def test_of_a_file_the_request_does_not_say_what_the_authority_should_do() -> None:
    message = "Die Datei „Bitte lesen.xlsx“ ist ein PDF-Dokument. Bitte die Datei neu anfordern."
    told = task("file.pdf", Action.RENEW_FILE, None, message=message, cell=None, row=None)

    point = point_of_task(told, COMMON_WORDS)

    assert point.line == (
        "Die Datei „Bitte lesen.xlsx“ ist ein PDF-Dokument. Bitte senden Sie uns Ihre Angaben als "
        "Excel-Arbeitsmappe (.xlsx) ohne Kennwort neu zu."
    )


def test_a_letter_names_neither_our_folders_nor_our_commands() -> None:
    message = "In „ein/a.zip/b.xlsx“ fehlt es. Bitte die Vorlage aus „grantrules template“ nehmen."
    told = task("header.missing", message=message, file="ein/a.zip/b.xlsx", cell=None, row=None)
    asking = told._replace(text=told.text._replace(ask="Bitte nehmen Sie das Formular."))

    point = point_of_task(asking, COMMON_WORDS)

    assert point.text == "In „b.xlsx“ fehlt es. Bitte nehmen Sie das Formular."


def test_a_label_that_contradicts_its_field_is_asked_about_by_the_label() -> None:
    told = task("label.mismatch", found="x{y}")
    asking = told._replace(text=told.text._replace(ask="„{label}“ mit „{found}“?"))

    assert point_of_task(asking, COMMON_WORDS).text == "„Personalkosten“ mit „x{y}“?"


def test_an_answer_is_asked_to_be_explained_and_not_to_be_another() -> None:
    answer = FactShown(name="financing_secured", value=False)

    assert asked(asking("Nötig ist: ja.", answer)).text == (
        "Sie geben „nein“ an. Bitte erläutern Sie, wie es sich damit verhält."
    )


def test_a_finding_is_asked_about_with_its_entries_and_what_was_stated() -> None:
    start = FactShown(name="funding_start", value="2026-12-01", cell="Anträge!E18")
    end = FactShown(name="funding_end", value="2026-01-01", cell="Anträge!F18")

    point = asked(asking("Das Ende liegt vor dem Beginn. Bitte nachfragen.", end, start))

    assert point.line == (
        "Förderende und Förderbeginn (Zellen F18 und E18): Das Ende liegt vor dem Beginn. "
        "Bitte berichtigen oder erläutern Sie das."
    )
    assert point.found == "Förderende: 01.01.2026; Förderbeginn: 01.12.2026"


@pytest.mark.parametrize(
    "reason",
    [
        "Es passt nicht.",
        "Es passt nicht. Bitte nachfragen, wie die Stelle finanziert wird.",
        "Es passt nicht. (Diese Regel beruht auf einer Annahme.)",
        "Es passt nicht. Bitte nachfragen. (Annahme: Rundung und Art (Pauschale oder Betrag).)",
        "Nicht zu beurteilen. Es passt nicht.",
    ],
)
def test_what_the_reason_tells_the_authority_is_left_out(reason: str) -> None:
    assert asked(asking(reason)).text == "Es passt nicht. Bitte berichtigen oder erläutern Sie das."


def test_a_text_of_the_file_is_never_cut() -> None:
    point = asked(asking("Als Name steht dort „Amt. Bitte klingeln“."))

    assert point.text.startswith("Als Name steht dort „Amt. Bitte klingeln“. Bitte berichtigen")


def test_without_an_entry_the_sentence_stands_alone() -> None:
    point = asked(asking("Es passt nicht.", FactShown(name="shortfall", value=None)))

    assert point.line.startswith("Es passt nicht.")
    assert (point.cells, point.found) == ((), None)
