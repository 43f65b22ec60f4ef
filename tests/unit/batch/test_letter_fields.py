"""The fields of each kind of letter."""

from datetime import date

import pytest
from tests.unit.builders import asking_but, shipped, without_value
from tests.unit.report.letters.dossiers import DECIDED, LIST, dossier

from grantrules.batch.letter_fields import Wanted, fields_of
from grantrules.model.deadline import Deadline
from grantrules.model.errors import RefusedError
from grantrules.report.letters.kind import LetterKind

POSTED = date(2026, 12, 1)
LACKING = asking_but(
    reference="A",
    financing_plan=False,
    third_party_material=None,
    source=LIST,
    cells={"third_party_material": "Anträge!N7", "financing_plan": "Anträge!S7"},
)
ASKED = Deadline(end=date(2026, 12, 31), notified=date(2026, 12, 3), steps=("So.",))


def test_every_gap_of_the_application_is_asked_for_once() -> None:
    told = fields_of(dossier(LACKING), Wanted(LetterKind.REQUEST, None))

    gaps = [(one["angabe"], one["zelle"]) for one in told["luecken"]]  # type: ignore[union-attr, index] # rows
    assert gaps == [("Drittmittel Sach", "Zelle N7"), ("Finanzierungsplan", "Zelle S7")]


def test_the_last_day_follows_from_the_day_of_posting() -> None:
    told = fields_of(dossier(LACKING), Wanted(LetterKind.REQUEST, POSTED))

    assert told["letzter_tag"] == "04.01.2027"


def test_what_is_on_record_goes_before_what_somebody_types() -> None:
    told = fields_of(dossier(LACKING, deadline=ASKED), Wanted(LetterKind.REQUEST, POSTED))

    assert told["letzter_tag"] == "31.12.2026"


def test_without_a_period_in_force_no_day_is_made_up() -> None:
    silent = without_value(shipped(), "information_period")

    with pytest.raises(RefusedError, match="keinen Wert"):
        fields_of(dossier(LACKING, silent), Wanted(LetterKind.REQUEST, POSTED))


@pytest.mark.parametrize(
    ("kind", "own"),
    [
        (LetterKind.MEMO, "feststellungen"),
        (LetterKind.GRANT, "nachweis_termin"),
        (LetterKind.REJECTION, "ablehnungsgruende"),
    ],
)
def test_each_kind_has_its_own_fields(kind: LetterKind, own: str) -> None:
    assert own in fields_of(dossier(), Wanted(kind, None))


def test_what_is_no_notice_is_finished_once_its_posting_is_on_record_or_it_is_decided() -> None:
    assert not Wanted(LetterKind.REQUEST, None).finished(dossier())
    assert not Wanted(LetterKind.REQUEST, POSTED).finished(dossier())
    assert Wanted(LetterKind.REQUEST, None).finished(dossier(deadline=ASKED))
    assert not Wanted(LetterKind.GRANT, POSTED).finished(dossier(decided_on=DECIDED))
    assert not Wanted(LetterKind.MEMO, POSTED).finished(dossier())
    assert Wanted(LetterKind.MEMO, None).finished(dossier(decided_on=DECIDED))


@pytest.mark.parametrize("kind", [LetterKind.GRANT, LetterKind.REJECTION])
def test_no_notice_is_written_without_a_court(kind: LetterKind) -> None:
    foreign = dossier(asking_but(reference="A", ags="06413000", applicant="Landkreis Offenbach"))

    with pytest.raises(RefusedError, match="Das Verwaltungsgericht am Sitz"):
        fields_of(foreign, Wanted(kind, None))
