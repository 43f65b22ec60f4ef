"""What a request for missing information says."""

from datetime import date

import pytest
from tests.unit.builders import asking_but, shipped, without_value
from tests.unit.report.letters.dossiers import FORM, LIST, dossier

from grantrules.model.application import Source
from grantrules.model.deadline import Deadline
from grantrules.report.letters.request_fields import request_fields
from grantrules.report.point import Point

MISSING = Point("Drittmittel Sach", "a.xlsx", "Anträge", ("N4",), None, None, "Die Angabe fehlt.")
VAGUE = Point("", None, None, (), None, None, "Das Formular ist nicht ausgefüllt.")


def test_each_gap_has_its_number_entry_cell_and_text() -> None:
    told = request_fields(dossier(), [MISSING, VAGUE])

    assert told["luecken"] == [
        {
            "nummer": "1",
            "angabe": "Drittmittel Sach",
            "zelle": "Zelle N4",
            "text": "Die Angabe fehlt.",
        },
        {
            "nummer": "2",
            "angabe": "Antrag",
            "zelle": "–",
            "text": "Das Formular ist nicht ausgefüllt.",
        },
    ]


def test_the_last_day_is_a_date_with_its_steps_but_without_assumptions() -> None:
    steps = ("Aufgabe zur Post am 01.12.2026.", "„Frist“ beruht auf einer Annahme (x).")
    deadline = Deadline(end=date(2027, 1, 4), notified=date(2026, 12, 5), steps=steps)

    told = request_fields(dossier(deadline=deadline), [])

    assert told["letzter_tag"] == "04.01.2027"
    assert told["fristrechnung"] == steps[:1]


def test_without_a_day_of_posting_only_the_period_is_known() -> None:
    silent = without_value(shipped(), "information_period")

    assert request_fields(dossier(), [])["letzter_tag"] == ""
    assert request_fields(dossier(), [])["nachfrist"] == "4 Wochen"
    assert request_fields(dossier(book=silent), [])["nachfrist"] == "[Frist eintragen]"


@pytest.mark.parametrize(
    ("source", "place"),
    [
        (LIST, " (Zellen unserer Liste „antraege.xlsx“, Blatt „Anträge“)"),
        (FORM, " (Zellen Ihrer Datei „antrag.xlsx“, Blatt „Antrag“)"),
        (None, ""),
    ],
)
def test_it_says_whose_cells_those_are(source: Source | None, place: str) -> None:
    assert request_fields(dossier(asking_but(source=source)), [])["fundort"] == place
