import re

import pytest

from grantrules.model.application import Source
from grantrules.report.point import Point
from grantrules.report.request_text import file_request_text, request_text

ROW = Source(file="antraege.xlsx", sheet="Anträge", row=18)
POINT = Point("Personalkosten", "antraege.xlsx", "Anträge", ("K18",), "60.00", "60,00", "Fehlt.")


def test_the_request_names_reference_and_applicant_and_numbers_its_points() -> None:
    text = request_text([POINT, POINT._replace(label="Förderende")], ROW, "2025-017", "Stadt Ulm")

    assert text == (
        "Sehr geehrte Damen und Herren,\n\n"
        "für Ihren Antrag (Aktenzeichen 2025-017; Antragsteller: Stadt Ulm) brauchen wir "
        "noch folgende Angaben oder Klarstellungen:\n\n"
        "1. Personalkosten: Fehlt.\n"
        "2. Förderende: Fehlt.\n\n"
        "Bitte reichen Sie diese Angaben unter Nennung des Aktenzeichens 2025-017 nach. "
        "Vielen Dank."
    )


def test_a_form_has_no_row_and_may_have_no_reference() -> None:
    text = request_text([POINT], Source(file="ein/a.xlsx", sheet="Antrag"), None, "Stadt Ulm")

    assert "(Antragsteller: Stadt Ulm; Datei „a.xlsx“, Blatt „Antrag“)" in text
    assert "1. Personalkosten (Zelle K18): Fehlt." in text
    assert "Aktenzeichen" not in text


def test_a_file_that_was_not_read_is_asked_for_anew() -> None:
    text = file_request_text([POINT._replace(label="", cells=())], "ein/a.pdf")

    assert "Ihre Datei „a.pdf“ konnten wir nicht oder nicht vollständig lesen:\n\n1. Fehlt." in text


@pytest.mark.parametrize("hostile", ["a\n2. b", "a\x1b[31mb", "a\u202eb", "a\r\nb"])
def test_text_of_a_file_is_neither_a_line_of_its_own_nor_a_control(hostile: str) -> None:
    source = Source(file=hostile, sheet=hostile, row=1)

    text = request_text([POINT._replace(text=hostile)], source, hostile, hostile)

    assert len(text.split("\n")) == 7
    assert not re.search("[\x00-\x09\x0b-\x1f\u202e]", text)
