"""Lives of a case made by hand: entries with numbers, and the case they come to."""

from pydantic import JsonValue
from tests.unit.desks import AT

from grantrules.model.finding import Status
from grantrules.model.proposal import Outcome
from grantrules.register import case_entries as e
from grantrules.register.act import Movement
from grantrules.register.biography import Biography
from grantrules.register.case import Case
from grantrules.register.entry import NO_ENTRY, Body, Entry, Link, chained, moment_text
from grantrules.register.facts_entries import FactsDismissed, FactsHeld, Variant

P, A = "programm", "A"
DIGEST, OTHER = "1" * 64, "2" * 64
ANNA, BERT, CARL = (f"p_{digit * 16}" for digit in "abc")
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
    return e.Revocation(by=ANNA, programme=P, reference=A, reason="Widerruf.", movements=movements)


def paid(amount: str = "80.00") -> e.Payment:
    return e.Payment(by=ANNA, programme=P, reference=A, amount=amount, paid_on="2026-12-01")


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
