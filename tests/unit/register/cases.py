"""Lives of a case made by hand: entries with numbers, and the case they come to."""

from pydantic import JsonValue
from tests.unit.desks import AT

from grantrules.model.finding import Status
from grantrules.model.proposal import Outcome
from grantrules.register import award_entries as w
from grantrules.register import case_entries as e
from grantrules.register.act import Movement
from grantrules.register.biography import Biography
from grantrules.register.case import Case
from grantrules.register.entry import NO_ENTRY, Body, Entry, Link, chained, moment_text
from grantrules.register.facts_entries import FactsDismissed, FactsHeld, Variant

P, A = "programm", "A"
DIGEST, OTHER = "1" * 64, "2" * 64
ANNA, BERT, CARL = (f"p_{digit * 16}" for digit in "abc")
ABOUT = {"by": ANNA, "programme": P, "reference": A}
RECKONED = {"rulebook_sha256": DIGEST, "steps": ("So gerechnet.",)}
NO_MONEY = e.GrantedAmount(total="0.00", salary="0.00", material="0.00", by_year=())
GRANT = e.GrantedAmount(
    total="80.00",
    salary="60.00",
    material="20.00",
    by_year=(e.YearMoney(year=2026, amount="80.00"),),
)
RESERVING = (Movement(year=2026, reserved="80.00", committed="0.00"),)
COMMITTING = (Movement(year=2026, reserved="-80.00", committed="80.00"),)


def proposal(outcome: str = "approve", **changes: JsonValue) -> dict[str, JsonValue]:
    amount = GRANT if outcome.startswith("approve") else NO_MONEY
    eligible: JsonValue = {**GRANT.model_dump(mode="json")}
    return {
        "reference": A,
        "outcome": outcome,
        "rank": 1,
        "reason": "Darum.",
        "applicant": {"ags": "07334", "name": "Landkreis Germersheim"},
        "requested": {"total": "90.00", "salary": "70.00", "material": "20.00"},
        "eligible": eligible,
        "amount": amount.model_dump(mode="json"),
        "findings": [
            {"rule": "AB-01", "status": "met", "effect": "none"},
            {"rule": "FR-05", "status": "open", "effect": "confirm"},
            {"rule": "HO-05", "status": "not_met", "effect": "review"},
            {"rule": "HH-01", "status": "open", "effect": "ask"},
        ],
        "remedy": {"court": "VG Neustadt an der Weinstraße", "kind": "Klage", "period": "1M"},
        **changes,
    }


def received(digest: str = DIGEST, supersedes: int | None = None) -> e.ApplicationReceived:
    return e.ApplicationReceived(
        by=ANNA, programme=P, reference=A, application_sha256=digest, supersedes=supersedes
    )


def proposed(outcome: str = "approve", **changes: JsonValue) -> e.CaseProposed:
    return e.CaseProposed(
        programme=P,
        reference=A,
        run=DIGEST,
        index=1,
        engine="0.1.0",
        rulebook_sha256=DIGEST,
        proposal=proposal(outcome, **changes),
    )


def found(rule: str = "FR-05", status: Status = Status.MET) -> e.FindingMade:
    return e.FindingMade(
        by=ANNA, programme=P, reference=A, rule=rule, status=status, reason="Gesehen."
    )


def requested(subject: int = 2) -> e.InformationRequested:
    return e.InformationRequested(
        by=ANNA,
        programme=P,
        reference=A,
        proposal=subject,
        posted_on="2026-10-01",
        notified_on="2026-10-05",
        due_on="2026-11-02",
        steps=("So gerechnet.",),
    )


def overridden(
    subject: int = 2,
    outcome: Outcome = Outcome.APPROVE,
    amount: e.GrantedAmount = GRANT,
    by: str = CARL,
) -> e.Override:
    return e.Override(
        by=by,
        programme=P,
        reference=A,
        proposal=subject,
        outcome=outcome,
        amount=amount,
        reason="Anders.",
    )


def signed(subject: int = 2, by: str = ANNA, **changes: object) -> e.Signature:
    plain = {"place": 1, "movements": RESERVING, **changes}
    return e.Signature.model_validate(
        {"by": by, "programme": P, "reference": A, "proposal": subject, **plain}
    )


def approved(subject: int = 2, by: str = BERT, **changes: object) -> e.Signature:
    return signed(subject, by, **{"place": 2, "movements": COMMITTING, **changes})


def decided(subject: int = 2, signatures: tuple[int, int] = (3, 4)) -> e.Decision:
    return e.Decision(
        by=BERT,
        programme=P,
        reference=A,
        proposal=subject,
        outcome=Outcome.APPROVE,
        amount=GRANT,
        signatures=signatures,
    )


def withdrawn(*movements: Movement) -> e.Withdrawal:
    return e.Withdrawal(by=ANNA, programme=P, reference=A, reason="Verzicht.", movements=movements)


def revoked(*movements: Movement) -> e.Revocation:
    return revoked_on("2026-12-15", None, *movements)


def revoked_on(day: str, despite: str | None, *movements: Movement) -> e.Revocation:
    return e.Revocation(
        by=ANNA,
        programme=P,
        reference=A,
        reason="Widerruf.",
        movements=movements,
        revoked_on=day,
        despite=despite,
    )


def noticed(**changes: object) -> w.Notification:
    plain = {
        "decision": 5,
        "posted_on": "2026-11-23",
        "notified_on": "2026-11-27",
        "remedy_until": "2026-12-28",
        "final_from": "2026-12-29",
        **RECKONED,
    }
    return w.Notification.model_validate({**ABOUT, **plain, **changes})


def remedy_waived(declared_on: str = "2026-11-30", decision: int = 5) -> w.RemedyWaiver:
    return w.RemedyWaiver.model_validate(
        {**ABOUT, "decision": decision, "declared_on": declared_on}
    )


def paid(amount: str = "80.00", **changes: object) -> w.Payment:
    plain = {
        "rulebook_sha256": DIGEST,
        "amount": amount,
        "paid_on": "2026-12-01",
        "need_from": "2026-01-01",
        "findings": (),
    }
    return w.Payment.model_validate({**ABOUT, **plain, **changes})


def learned(known_on: str = "2026-12-10", limit_on: str = "2027-12-10") -> w.Knowledge:
    days = {"known_on": known_on, "limit_on": limit_on, "reason": "Prüfvermerk."}
    return w.Knowledge.model_validate({**ABOUT, **RECKONED, **days})


def heard(**changes: object) -> w.Hearing:
    plain = {
        "posted_on": "2026-12-11",
        "notified_on": "2026-12-15",
        "due_on": "2027-01-12",
        "reason": "Zu viel.",
        **RECKONED,
    }
    return w.Hearing.model_validate({**ABOUT, **plain, **changes})


def answered(received_on: str = "2026-12-20") -> w.Statement:
    return w.Statement.model_validate({**ABOUT, "received_on": received_on})


def proved(**changes: object) -> w.ProofExamined:
    plain = {
        "proof_sha256": DIGEST,
        "outcome": "accept",
        "salary": "40.00",
        "material": "10.00",
        "recognised": "50.00",
        "reason": "Geprüft.",
    }
    return w.ProofExamined.model_validate({**ABOUT, **plain, **changes})


def part(amount: str = "30.00", interest: str = "0.50", payment: int = 7) -> w.Part:
    return w.Part(payment=payment, paid_on="2026-12-01", amount=amount, interest=interest, days=43)


def claimed(**changes: object) -> w.Claim:
    plain = {
        "claimed_on": "2027-01-13",
        "principal": "30.00",
        "interest": "0.50",
        "parts": (part(),),
        "findings": (),
        "despite": None,
        **RECKONED,
    }
    return w.Claim.model_validate({**ABOUT, **plain, **changes})


def used_late(**changes: object) -> w.LateUse:
    plain = {
        "payment": 7,
        "amount": "80.00",
        "claimed_on": "2027-03-01",
        "used_on": "2027-02-02",
        "interest": "0.90",
        "days": 63,
        "reason": "Zu spät verwendet.",
        "findings": (),
        "despite": None,
        **RECKONED,
    }
    return w.LateUse.model_validate({**ABOUT, **plain, **changes})


def remitted(principal: str = "0.00", interest: str = "0.00") -> w.Remission:
    money = {"principal": principal, "interest": interest, "reason": "Gering."}
    return w.Remission.model_validate({**ABOUT, **money})


def accepted(subject: int, by: str = BERT) -> w.Approval:
    return w.Approval.model_validate({**ABOUT, "by": by, "subject": subject})


def returned(principal: str = "30.00", interest: str = "0.00", **changes: object) -> w.Repaid:
    plain = {
        "received_on": "2027-02-01",
        "principal": principal,
        "interest": interest,
        "parts": (part(principal, "0.60"),) if principal != "0.00" else (),
        **RECKONED,
    }
    return w.Repaid.model_validate({**ABOUT, **plain, **changes})


def corrected(entry: int, by: str = ANNA) -> e.Correction:
    return e.Correction(by=by, programme=P, reference=A, supersedes=entry, reason="Irrtum.")


def confirmed(correction: int, *movements: Movement, by: str = BERT) -> e.Confirmation:
    return e.Confirmation(
        by=by, programme=P, reference=A, correction=correction, movements=movements
    )


def held(digest: str = OTHER, *contradicting: Variant) -> FactsHeld:
    return FactsHeld(
        by=ANNA,
        programme=P,
        reference=A,
        application_sha256=digest,
        contradicting=contradicting,
        changed=("salary_costs",),
    )


def dismissed(facts: int) -> FactsDismissed:
    return FactsDismissed(by=ANNA, programme=P, reference=A, facts=facts, reason="Unerheblich.")


def promoted(outcome: Outcome = Outcome.APPROVE) -> e.Promotion:
    return e.Promotion(by=ANNA, programme=P, reference=A, run=DIGEST, outcome=outcome)


RELEASING = (Movement(year=2026, reserved="-80.00", committed="0.00"),)
FINAL = noticed(remedy_until="2026-11-29", final_from="2026-11-30")
AWARDED = (received(), proposed(), signed(), approved(), decided(), FINAL)
"""A granted case whose award is final: entries 1 to 6."""
SPENT = (*AWARDED, paid())
"""The same after its payment, entry 7."""
HEARD_OUT = (heard(), answered("2026-12-15"))
"""What goes before a revocation."""
GIVING_BACK = (Movement(year=2026, reserved="0.00", committed="-80.00"),)


def entry(seq: int, body: Body) -> Entry:
    return chained(body, Link(at=moment_text(AT), prev=NO_ENTRY, seq=seq))


def told(*bodies: Body) -> Biography:
    """Follows entries numbered from 1."""
    found = Biography()
    for seq, body in enumerate(bodies, start=1):
        found.take(entry(seq, body))
    return found


def lived(*bodies: Body) -> Case:
    """Gives the case that entries numbered from 1 come to, all of which could happen."""
    biography = told(*bodies)
    assert not biography.faults
    return biography.cases[P, A]


def fault(*bodies: Body) -> str:
    """Gives what is wrong with the last entry, and with none before it."""
    faults = told(*bodies).faults
    assert list(faults) == [len(bodies)]
    return faults[len(bodies)]
