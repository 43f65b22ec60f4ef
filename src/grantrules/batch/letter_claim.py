"""What hearings and claims for repayment say, from what the register has of the award."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from grantrules.engine.spelling import german_day
from grantrules.model.errors import RefusedError
from grantrules.model.local_time import BERLIN
from grantrules.model.money import cents_of, euros
from grantrules.register.award import Award
from grantrules.register.award_entries import Claim as Claimed
from grantrules.register.case import Case
from grantrules.register.made import Made
from grantrules.report.letters.annex import Evidence
from grantrules.report.letters.claim import Claim
from grantrules.report.letters.hole import hole
from grantrules.report.recorded_at import recorded_at

_FORGOTTEN = "gelöschte Person"
_REASON = hole("Grund der Rückforderung")


def hearing_of(case: Case) -> Claim:
    """Gives what a letter of hearing says; a RefusedError where nothing is to come back."""
    award = case.award
    pending = _claimed(award)
    principal = case.to_return if pending is None else cents_of(pending.body.principal)
    if not principal:
        raise RefusedError(f"„{case.reference}“: Zu erstatten ist nichts.")
    heard = award.hearing
    return Claim(
        principal=principal,
        facts=tuple(_facts(case)),
        reasons=(_REASON,) if heard is None else (heard.body.reason,),
        granted_on=_decided_on(case),
        answer_by=None if heard is None else date.fromisoformat(heard.body.due_on),
    )


def claim_of(case: Case) -> Claim:
    """Gives what a claim says; a RefusedError where none is on record."""
    found = _claimed(case.award)
    if found is None:
        raise RefusedError(
            f"„{case.reference}“: Eine Rückforderung ist im Register nicht eingetragen."
        )
    body = found.body
    despite = [] if body.despite is None else [body.despite]
    return Claim(
        principal=cents_of(body.principal),
        facts=tuple(_facts(case)),
        reasons=(_REASON, *(one.reason for one in body.findings), *despite),
        interest=cents_of(body.interest),
        steps=(*_parts(body), *body.steps),
        granted_on=_decided_on(case),
    )


def claimed_on(award: Award) -> date | None:
    """Gives the day on which a claim was approved; None while it waits for that."""
    return None if award.claim is None else _day(_approved_at(award, award.claim)[0])


def claim_evidence(case: Case, names: Mapping[str, str]) -> Evidence | None:
    """Gives how an approved claim stands in the trail; None while it waits for that."""
    claim = case.award.claim
    if claim is None:
        return None
    at, seq, by = _approved_at(case.award, claim)
    prepared = names.get(claim.body.by, _FORGOTTEN)
    return Evidence(
        signed=(
            f"Eingetragen: {prepared}, {recorded_at(claim.at)} (Eintrag {claim.seq})",
            f"Genehmigt: {names.get(by, _FORGOTTEN)}, {recorded_at(at)} (Eintrag {seq})",
        ),
        entry=seq,
        receipt=None,
        command=f"grantrules audit receipt {seq} --key DATEI",
    )


def _claimed(award: Award) -> Made[Claimed] | None:
    pending = award.pending
    if pending is not None and isinstance(pending.body, Claimed):
        return Made(pending.seq, pending.at, pending.body)
    return award.claim


def _approved_at(award: Award, claim: Made[Claimed]) -> tuple[str, int, str]:
    found = next(one for one in award.approvals if one.body.subject == claim.seq)
    return found.at, found.seq, found.body.by


def _facts(case: Case) -> Iterator[str]:
    award = case.award
    yield f"Bewilligt sind {euros(case.granted)}."
    for one in award.payments:
        day = german_day(date.fromisoformat(one.body.paid_on))
        yield f"Am {day} wurden {euros(cents_of(one.body.amount))} ausgezahlt."
    if award.recognised is not None:
        yield f"Als Ausgaben sind {euros(award.recognised)} anerkannt."
    if award.returned:
        yield f"Zurückgezahlt sind {euros(award.returned)}."
    if award.hearing is not None:
        posted = german_day(date.fromisoformat(award.hearing.body.posted_on))
        yield f"Das Anhörungsschreiben ist vom {posted}."
    if award.statement is not None:
        received = german_day(date.fromisoformat(award.statement.body.received_on))
        yield f"Die Stellungnahme ist am {received} eingegangen."


def _parts(body: Claimed) -> Iterator[str]:
    for one in body.parts:
        paid = german_day(date.fromisoformat(one.paid_on))
        yield (
            f"{euros(cents_of(one.amount))} aus der Auszahlung vom {paid}: {one.days} Tage, "
            f"{euros(cents_of(one.interest))} Zinsen."
        )


def _decided_on(case: Case) -> date | None:
    return None if case.decision is None else _day(case.decision.at)


def _day(at: str) -> date:
    return datetime.fromisoformat(at).astimezone(BERLIN).date()
