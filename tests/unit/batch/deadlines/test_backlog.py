"""Cases that wait for somebody."""

from datetime import date

from tests.unit.batch.awards import claimed, paid, proved
from tests.unit.batch.deadlines.outlooks import outlook
from tests.unit.batch.deadlines.test_aftermath import CLAIM
from tests.unit.builders import asking
from tests.unit.desks import AT, Office

from grantrules.batch import deciding, returning
from grantrules.batch.deadlines.backlog import (
    approvals_due,
    handling_due,
    returns_due,
    signing_due,
)
from grantrules.model.finding import Status
from grantrules.register.award import Award
from grantrules.register.made import Made


def _told(office: Office) -> dict[str | None, str]:
    return {one.reference: one.to_do for one in signing_due(outlook(office))}


def test_a_case_waits_for_findings_then_for_one_signature_after_the_other(office: Office) -> None:
    office.asked_for(A=80_000, B=80_000, C=80_000, D=80_000)
    office.confirm("B", "C", "D")
    office.sign("C", "D")
    office.decide("A")

    assert _told(office) == {
        "B": "zum ersten Mal zeichnen",
        "C": "zum zweiten Mal zeichnen",
        "D": "zum zweiten Mal zeichnen",
    }


def test_before_signing_there_is_something_to_confirm(office: Office) -> None:
    office.asked_for(A=80_000)

    assert _told(office) == {"A": "bestätigen (5), dann zum ersten Mal zeichnen"}


def test_a_pending_correction_comes_first(office: Office) -> None:
    office.asked_for(A=80_000)
    office.confirm("A")
    signed = deciding.sign(office.desk(), ["A"])[0].entries[0]
    correction = deciding.correct(office.desk(), "A", signed, "Versehen.").entries[0]

    assert _told(office) == {"A": f"Berichtigung {correction} bestätigen"}


def test_what_is_to_be_asked_about_or_looked_at_waits_since_its_proposal(office: Office) -> None:
    office.receive(asking("A").model_copy(update={"signed": None}), asking("B"), asking("C"))
    deciding.assess(office.desk(), "B", ["FR-05"], (Status.NOT_MET, "Begonnen."))

    found = list(handling_due(outlook(office)))

    assert [(one.reference, one.to_do) for one in found] == [
        ("A", "Angaben nachfordern"),
        ("B", "durch einen Menschen prüfen"),
    ]
    assert {one.day for one in found} == {date(AT.year, AT.month, AT.day)}


def test_the_waiting_list_waits_for_money_and_not_for_people(small: Office) -> None:
    small.asked_for(A=80_000, B=80_000, C=80_000)

    assert set(_told(small)) == {"A", "B"}
    assert list(handling_due(outlook(small))) == []


def test_a_decision_waits_to_be_made_known(office: Office) -> None:
    office.asked_for(A=80_000)
    office.decide("A")

    assert [one.to_do for one in handling_due(outlook(office))] == ["Bescheid bekannt geben"]


def test_what_was_prepared_waits_for_another_person(office: Office) -> None:
    office.asked_for(A=80_000)
    seen = outlook(office)
    award = Award(pending=Made(CLAIM.seq, CLAIM.at, CLAIM.body))
    prepared = seen._replace(cases={"A": seen.cases["A"]._replace(award=award)})

    assert list(approvals_due(seen)) == []
    assert [one.to_do for one in approvals_due(prepared._replace(known={CLAIM.body.by}))] == [
        "Eintrag 40 als zweite Person genehmigen"
    ]
    assert [one.to_do for one in approvals_due(prepared)] == ["Eintrag 40 neu vorbereiten"]


def test_money_that_nobody_claims_yet_is_not_forgotten(file: str) -> None:
    office = proved(file)
    not_heard = list(returns_due(outlook(office)))
    returning.hear(office.desk(), "A", date(2026, 12, 11), "Zu viel gezahlt.")

    assert [one.to_do for one in not_heard] == ["anhören und zurückfordern"]
    assert [one.to_do for one in returns_due(outlook(office))] == ["zurückfordern"]


def test_after_a_revocation_all_that_was_paid_waits_to_be_claimed(file: str) -> None:
    office = paid(file)
    before = list(returns_due(outlook(office)))
    office.hear("A")
    deciding.revoke(office.desk(), "A", "Falsche Angaben.")

    assert before == []
    assert [one.to_do for one in returns_due(outlook(office))] == ["zurückfordern"]


def test_what_is_claimed_waits_for_nobody(file: str) -> None:
    assert list(returns_due(outlook(claimed(file)))) == []
