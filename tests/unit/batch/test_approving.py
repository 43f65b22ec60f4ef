"""Proofs that one person records and another one approves."""

import pytest
from tests.unit.batch.awards import paid, proved, recorded, result
from tests.unit.builders import euro
from tests.unit.desks import ANNA, BERT, Office

from grantrules.batch import approving
from grantrules.batch.proof_file import ProofResult
from grantrules.model.errors import RefusedError
from grantrules.register.life import State


def test_a_proof_counts_once_another_person_approves(file: str) -> None:
    office = proved(file)

    case = office.case("A")
    assert (case.state, case.award.recognised, case.to_return) == (
        State.PROVED,
        euro(70_000),
        euro(10_000),
    )


def test_whoever_recorded_a_proof_does_not_approve_it(file: str) -> None:
    office = paid(file)
    done = approving.prove(office.desk(BERT), "A", _proof(office), "Geprüft.")

    with pytest.raises(RefusedError, match="selbst vorbereitet"):
        approving.approve(office.desk(BERT), "A", done.entries[0])
    with pytest.raises(RefusedError, match="genehmigt niemand"):
        approving.approve(office.desk(ANNA), "A", done.entries[0])


def test_a_proof_that_lacks_something_is_asked_for_first(file: str) -> None:
    office = paid(file)
    asked = _proof(office, outcome="request_information")

    with pytest.raises(RefusedError, match="erst nachfordern"):
        approving.prove(office.desk(), "A", asked, "Geprüft.")


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"ags": "7334"}, r"AGS: im Nachweis 07334, im Register \d{5}\."),
        ({"funding_start": "2025-01-01"}, r"Förderbeginn: im Nachweis 01\.01\.2025, im Register"),
        ({"funding_end": None}, r"Förderende: im Nachweis keine Angabe, im Register 31\.12\.2026"),
        (
            {"granted_salary": "1.00"},
            r"Bewilligt Personal: im Nachweis 1,00 €, im Register 60\.000",
        ),
        ({"granted_material": None}, r"Bewilligt Sach: im Nachweis keine Angabe, im Register"),
        ({"paid": "75000.00"}, r"Ausgezahlt: im Nachweis 75\.000,00 €, im Register 80\.000,00 €\."),
    ],
)
def test_a_proof_of_another_award_is_refused_with_what_differs(
    file: str, changes: dict[str, str | None], said: str
) -> None:
    office = paid(file)
    other = recorded(office, result(50_000, 20_000), **changes)

    with pytest.raises(RefusedError, match=said):
        approving.prove(office.desk(), "A", other, "Geprüft.")


def test_a_proof_without_a_key_is_known_by_its_reference(address: str) -> None:
    office = paid(address)
    found = recorded(office, result(50_000, 20_000), ags=None)

    done = approving.prove(office.desk(), "A", found, "Geprüft.")

    assert done.case.award.pending is not None


def test_a_proof_that_is_not_on_record_is_refused(file: str) -> None:
    office = paid(file)

    with pytest.raises(RefusedError, match="steht nicht im Protokoll der Falldatenbank"):
        approving.prove(office.desk(), "A", result(50_000, 20_000), "Geprüft.")


def _proof(office: Office, outcome: str = "accept") -> ProofResult:
    return recorded(office, result(50_000, 20_000, outcome=outcome))
