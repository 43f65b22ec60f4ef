"""Whether what an entry after the decision says agrees with the case: days, amounts, people."""

from datetime import date, datetime
from itertools import pairwise
from typing import assert_never

from grantrules.model.local_time import BERLIN
from grantrules.model.money import cents_of, euros
from grantrules.register.act import Day
from grantrules.register.award_entries import (
    Approval,
    AwardBody,
    Claim,
    Hearing,
    Knowledge,
    LateUse,
    Notification,
    Payment,
    ProofExamined,
    RemedyWaiver,
    Remission,
    Repaid,
    Statement,
)
from grantrules.register.case import Case
from grantrules.register.return_coherence import (
    check_claim,
    check_late_use,
    check_remission,
    check_repaid,
)

_Named = tuple[str, Day]
"""A day with the German name of what happened on it."""


def check_award(case: Case, body: AwardBody) -> None:  # noqa: C901, PLR0912 - one a kind
    """Raises a ValueError with a German sentence where the entry contradicts the case."""
    match body:
        case Notification():
            _check_notification(case, body)
        case RemedyWaiver():
            _check_waiver(case, body)
        case Payment():
            _check_payment(case, body)
        case Knowledge():
            known, limit = ("Kenntnis", body.known_on), ("Ende der Jahresfrist", body.limit_on)
            _check_order(_decided(case), known, limit)
        case Hearing():
            _check_hearing(case, body)
        case Statement():
            _check_statement(case, body)
        case ProofExamined():
            _check_proof(case, body)
        case Claim():
            check_claim(case, body)
        case LateUse():
            check_late_use(case, body)
        case Remission():
            check_remission(case, body)
        case Repaid():
            check_repaid(case, body)
        case Approval():
            _check_approval(case, body)
        case _:
            assert_never(body)


def _check_notification(case: Case, body: Notification) -> None:
    _check_decision(case, body.decision)
    before = case.award.notification
    if case.award.waiver is not None:
        raise ValueError("Auf den Rechtsbehelf ist verzichtet; bekannt gegeben ist der Bescheid.")
    if before is not None and (body.posted_on or body.notified_on <= before.body.notified_on):
        raise ValueError(
            f"Der Bescheid ist schon bekannt gegeben (Eintrag {before.seq}, am "
            f"{date.fromisoformat(before.body.notified_on):%d.%m.%Y}). Kam er nicht oder später "
            "an, hält „register notify --handed-over“ den späteren Tag der Übergabe fest."
        )
    until, final = ("Ende der Klagefrist", body.remedy_until), ("Bestandskraft", body.final_from)
    _check_letter(case, body, until, final)


def _check_waiver(case: Case, body: RemedyWaiver) -> None:
    _check_decision(case, body.decision)
    known = case.award.notification
    if known is None:
        raise ValueError(
            "Verzichtet wird nach der Bekanntgabe; „register notify“ hält sie mit --posted oder "
            "--handed-over fest."
        )
    _check_order(("Bekanntgabe", known.body.notified_on), ("Verzicht", body.declared_on))


def _check_decision(case: Case, decision: int) -> None:
    if case.decision is None or case.decision.seq != decision:
        raise ValueError("Bekannt gegeben wird die Entscheidung des Vorgangs.")


def _check_payment(case: Case, body: Payment) -> None:
    final, amount = case.award.final_from, cents_of(body.amount)
    if final is None or body.paid_on < final:
        raise ValueError("Ausgezahlt wird nicht vor der Bestandskraft.")
    if amount <= 0:
        raise ValueError("Ausgezahlt wird immer ein Betrag über 0,00 €.")
    if case.paid + amount > case.payable:
        raise ValueError(
            f"Ausgezahlt sind {euros(case.paid)} von {euros(case.payable)}; weitere "
            f"{euros(amount)} wären zu viel."
        )


def _check_hearing(case: Case, body: Hearing) -> None:
    _check_letter(case, body, ("Ende der Anhörung", body.due_on))
    kept = case.paid - case.award.returned
    if not case.outcome.grants or (case.ended_as is not None and not kept):
        raise ValueError("Anzuhören ist niemand: Zurückzufordern und aufzuheben ist nichts.")


def _check_statement(case: Case, body: Statement) -> None:
    if case.award.hearing is None:
        raise ValueError("Angehört wurde bisher niemand.")
    posted = case.award.hearing.body.posted_on
    _check_order(("Aufgabe der Anhörung zur Post", posted), ("Stellungnahme", body.received_on))


def _check_proof(case: Case, body: ProofExamined) -> None:
    if not case.paid:
        raise ValueError("Nachzuweisen ist nichts; ausgezahlt wurde nichts.")
    granted = (case.amount.salary, case.amount.material)
    found = (body.salary, body.material)
    parts = [(cents_of(got), cents_of(most)) for got, most in zip(found, granted, strict=True)]
    if any(not 0 <= got <= most for got, most in parts):
        raise ValueError("Anerkannt ist je Bestandteil höchstens, was bewilligt ist.")
    if sum(got for got, _ in parts) != cents_of(body.recognised):
        raise ValueError("Die anerkannten Bestandteile ergeben nicht die Summe.")


def _check_approval(case: Case, body: Approval) -> None:
    pending = case.award.pending
    if pending is None or pending.seq != body.subject:
        raise ValueError(f"Eintrag {body.subject} ist nicht zu genehmigen.")
    if pending.body.by == body.by:
        raise ValueError("Genehmigen muss eine andere Person als die, die vorbereitet hat.")
    # What has happened since may have made it wrong.
    check_award(case, pending.body)


def _check_letter(case: Case, body: Notification | Hearing, *ends: _Named) -> None:
    posted = [] if body.posted_on is None else [("Aufgabe zur Post", body.posted_on)]
    _check_order(_decided(case), *posted, ("Bekanntgabe", body.notified_on), *ends)


def _check_order(*days: _Named) -> None:
    read = [(name, date.fromisoformat(text)) for name, text in days]
    for (first, earlier), (second, later) in pairwise(read):
        if later < earlier:
            raise ValueError(
                f"{second} am {later:%d.%m.%Y} läge vor dem {earlier:%d.%m.%Y} ({first})."
            )


def _decided(case: Case) -> _Named:
    if case.decision is None:
        raise ValueError("Eine Entscheidung fehlt.")
    moment = datetime.fromisoformat(case.decision.at).astimezone(BERLIN)
    return "Entscheidung", moment.date().isoformat()
