"""Proofs in scenarios: in order to begin with, and stated as German writes them."""

from datetime import date

import pytest
from tests.unit.specification.samples import JUDGE, PROGRAMME

from grantrules.model.proof import PROOF_KEYS
from grantrules.specification.case import Case
from grantrules.specification.german_value import MisspeltError
from grantrules.specification.proof_case import PROOF_ENTRIES, complete_proof, stated_in

KUSEL = PROGRAMME.districts["des Landkreises Kusel"]
PROOF = complete_proof(KUSEL, 2026, 1)


def test_every_entry_of_a_proof_has_its_heading() -> None:
    assert {one.key for one in PROOF_ENTRIES.values()} == {*PROOF_KEYS}


def test_the_proof_from_which_scenarios_set_out_is_accepted() -> None:
    [found] = JUDGE.observe(Case(PROGRAMME).proving(PROOF)).proposals

    assert (found["outcome"], found["repayment"]) == ("accept", "0.00")


@pytest.mark.parametrize(
    ("heading", "text", "value"),
    [
        ("Ausgezahlt", "1.234,50 €", 123_450),
        ("Eingang am", "01.07.2027", date(2027, 7, 1)),
        ("Sachbericht", "nein", False),
        ("AGS", "07315", "07315"),
    ],
)
def test_an_entry_is_stated_as_german_writes_it(heading: str, text: str, value: object) -> None:
    entry = PROOF_ENTRIES[heading]

    assert getattr(stated_in(PROOF, entry, text), entry.key) == value


@pytest.mark.parametrize("heading", ["Ausgezahlt", "Eingang am", "Sachbericht"])
def test_what_is_no_value_is_refused(heading: str) -> None:
    with pytest.raises(MisspeltError):
        stated_in(PROOF, PROOF_ENTRIES[heading], "vielleicht")


def test_a_case_is_about_applications_or_about_proofs() -> None:
    application = PROGRAMME.complete_application(KUSEL, 2026, 1)

    with pytest.raises(ValueError, match="Anträgen, von Verwendungsnachweisen"):
        Case(PROGRAMME).asking(application).proving(PROOF)
    with pytest.raises(ValueError, match="Anträgen, von Verwendungsnachweisen"):
        Case(PROGRAMME).proving(PROOF).asking(application)
    with pytest.raises(ValueError, match="muss ein Verwendungsnachweis genannt sein"):
        _ = Case(PROGRAMME).proof
