"""Proofs of use that are due."""

from datetime import date

from pydantic import JsonValue
from tests.unit.batch import awards
from tests.unit.batch.deadlines.outlooks import outlook
from tests.unit.builders import without_value
from tests.unit.desks import Office

from grantrules.batch import deciding, returning
from grantrules.batch.deadlines.outlook import Outlook
from grantrules.batch.deadlines.proofs import proof_checks_due, proofs_due
from grantrules.batch.return_reckoning import Back
from grantrules.model.due_date import DueDate, DueState
from grantrules.model.problem import Problem


def _granted(office: Office, **changes: object) -> Outlook:
    """Decides on A, of whose application something is otherwise."""
    office.asked_for(A=80_000, B=80_000)
    office.decide("A")
    seen = outlook(office, on=date(2027, 7, 1))
    changed = {sha256: one.model_copy(update=changes) for sha256, one in seen.applications.items()}
    return seen._replace(applications=changed)


def test_every_grant_has_to_be_proved_six_months_later(office: Office) -> None:
    [found] = proofs_due(_granted(office))

    assert isinstance(found, DueDate)
    assert (found.reference, found.day) == ("A", date(2027, 6, 30))
    assert (found.state, found.to_do) == (DueState.OVERDUE, "Nachweis anmahnen")


def test_a_proof_that_is_not_late_is_awaited(office: Office) -> None:
    [found] = proofs_due(_granted(office)._replace(on=date(2027, 6, 30)))

    assert isinstance(found, DueDate)
    assert (found.state, found.to_do) == (DueState.DUE, "Nachweis abwarten")


def test_what_cannot_be_reckoned_is_a_problem_and_never_silent(office: Office) -> None:
    seen = _granted(office)
    unset = without_value(office.book, "proof_of_use_period")

    [found] = proofs_due(seen._replace(book=unset))

    assert isinstance(found, Problem)
    assert (found.code, found.reference) == ("proof_of_use_period.missing", "A")


def test_an_unknown_or_absurd_funding_end_is_a_problem(office: Office) -> None:
    unknown = _granted(office, funding_end=None)
    absurd = {
        sha256: one.model_copy(update={"funding_end": date(2101, 1, 1)})
        for sha256, one in unknown.applications.items()
    }

    [first] = proofs_due(unknown)
    [second] = proofs_due(unknown._replace(applications=absurd))

    assert isinstance(first, Problem)
    assert first.message.startswith("Ohne Förderende")
    assert isinstance(second, Problem)
    assert "liegt außerhalb der Jahre" in second.message


def _proof(outcome: str, check_due: str | None) -> dict[str, JsonValue]:
    facts: list[JsonValue] = [
        {"name": "proof_received_on", "value": "x"},
        {"name": "check_due", "value": check_due},
    ]
    return {"reference": "A", "outcome": outcome, "findings": [{"rule": "VN-04", "facts": facts}]}


def test_a_proof_that_came_in_is_to_be_checked_and_no_longer_awaited(office: Office) -> None:
    seen = _granted(office)._replace(proofs={"A": _proof("accept", "2027-06-15")})

    [found] = proof_checks_due(seen)

    assert (found.day, found.state) == (date(2027, 6, 15), DueState.OVERDUE)
    assert list(proofs_due(seen)) == []


def test_a_proof_that_is_asked_about_is_still_due(office: Office) -> None:
    seen = _granted(office)._replace(proofs={"A": _proof("request_information", None)})

    assert len(list(proofs_due(seen))) == 1
    assert list(proof_checks_due(seen)) == []


def test_whoever_withdraws_proves_what_was_paid(file: str) -> None:
    office = awards.paid(file, 10_000)
    office.asked_for(B=80_000)
    office.decide("B")
    deciding.withdraw(office.desk(), "A", "Stelle nicht besetzt.")
    deciding.withdraw(office.desk(), "B", "Stelle nicht besetzt.")
    seen = outlook(office, on=date(2027, 7, 1))
    seen = seen._replace(proofs={"A": _proof("request_information", "2027-06-15")})

    [found] = proofs_due(seen)
    [check] = proof_checks_due(seen)

    assert isinstance(found, DueDate)
    assert (found.reference, check.reference) == ("A", "A")


def test_whoever_gave_everything_back_proves_nothing(file: str) -> None:
    office = awards.paid(file, 10_000)
    deciding.withdraw(office.desk(), "A", "Stelle nicht besetzt.")
    returning.take_back(office.desk(), "A", Back(date(2026, 12, 20), 10_000_00, 0))

    assert list(proofs_due(outlook(office))) == []
