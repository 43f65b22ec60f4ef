"""What all letters say."""

from datetime import date

import pytest
from tests.unit.builders import asking_but, shipped, without_value
from tests.unit.report.letters.dossiers import DECIDED, dossier

from grantrules.model.remedy import Remedy
from grantrules.report.letters.common_fields import (
    common_fields,
    parameter_text,
    programme_name,
    remedy_fields,
    within,
)


def test_sender_and_recipient_come_from_rule_book_and_list() -> None:
    told = common_fields(dossier())

    assert str(told["behoerde"]).startswith("Ministerium für Familie, Frauen, Kultur")
    assert "zu prüfen" in str(told["behoerde"])
    assert (told["ort"], told["sitz"]) == ("Mainz", "Koblenz")
    assert (told["antragsteller"], told["ags"]) == ("Stadt Koblenz", "07111")
    assert told["programm"] == "Kommunales Integrationsmanagement (KIM)"


def test_days_are_german_and_the_date_waits_for_the_signature() -> None:
    draft, final = dossier(), dossier(decided_on=DECIDED)

    assert common_fields(draft)["eingang"] == "10.08.2026"
    assert common_fields(draft)["datum"] == "[Datum eintragen]"
    assert common_fields(draft)["entschieden"] is False
    assert common_fields(final)["datum"] == "03.12.2026"
    assert common_fields(final)["entschieden"] is True


def test_what_is_not_known_is_a_hole_for_people() -> None:
    unknown = asking_but(
        ags=None, applicant="Germersheim", funding_start=None, fte=None, received_at=None
    )

    told = common_fields(dossier(unknown, without_value(shipped(), "granting_authority")))

    holes = {name for name, value in told.items() if str(value).startswith("[")}
    assert holes == {
        *{"behoerde", "ort", "sitz", "datum", "eingang", "beginn", "vzae", "gericht"},
    }  # fmt: skip
    assert told["ags"] == "nicht bestimmt"


def test_a_parameter_that_a_programme_does_not_have_is_not_set() -> None:
    assert parameter_text("financing_kind", dossier()) is None
    assert parameter_text("granting_authority_seat", dossier(decided_on=date(2000, 1, 1))) is None


def test_the_name_of_a_programme_ends_where_it_is_explained() -> None:
    plain = shipped().model_copy(update={"title": "Programm"})

    assert programme_name(plain) == "Programm"


@pytest.mark.parametrize(
    ("period", "words"),
    [
        ("1M", "eines Monats"),
        ("1W", "einer Woche"),
        ("1D", "eines Tages"),
        ("1Y", "eines Jahres"),
        ("2W", "von 2 Wochen"),
        (None, None),
    ],
)
def test_a_period_is_spelled_after_innerhalb(period: str | None, words: str | None) -> None:
    assert within(period) == words


def test_the_court_is_spelled_out() -> None:
    told = remedy_fields(Remedy(court="VG Neustadt an der Weinstraße", kind="Klage", period="1M"))

    assert told == {
        "rechtsbehelf": "Klage",
        "rechtsbehelfsfrist": "eines Monats",
        "gericht": "Verwaltungsgericht Neustadt an der Weinstraße",
    }


def test_no_remedy_is_ever_made_up() -> None:
    told = remedy_fields(Remedy(court=None, kind=None, period=None))

    assert all(str(value).startswith("[") for value in told.values())
