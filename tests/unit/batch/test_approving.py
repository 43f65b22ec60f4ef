"""Proofs that one person records and another one approves."""

import pytest
from tests.unit.batch.awards import paid, proved, result
from tests.unit.builders import euro
from tests.unit.desks import ANNA, BERT

from grantrules.batch import approving
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
    done = approving.prove(office.desk(BERT), "A", result(50_000, 20_000), "Geprüft.")

    with pytest.raises(RefusedError, match="selbst vorbereitet"):
        approving.approve(office.desk(BERT), "A", done.entries[0])
    with pytest.raises(RefusedError, match="genehmigt niemand"):
        approving.approve(office.desk(ANNA), "A", done.entries[0])


def test_a_proof_that_lacks_something_is_asked_for_first(file: str) -> None:
    office = paid(file)
    asked = result(50_000, 20_000, outcome="request_information")

    with pytest.raises(RefusedError, match="erst nachfordern"):
        approving.prove(office.desk(), "A", asked, "Geprüft.")


def test_a_proof_that_started_from_other_payments_is_refused(file: str) -> None:
    office = paid(file)
    other = result(50_000, 20_000, paid_out=75_000)

    with pytest.raises(RefusedError, match=r"wären 10\.000,00 € zu erstatten, der Nachweis nennt"):
        approving.prove(office.desk(), "A", other, "Geprüft.")
