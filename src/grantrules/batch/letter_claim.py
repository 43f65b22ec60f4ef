"""What hearings and claims for repayment say, from what the register has of the award."""

from collections.abc import Mapping
from datetime import date, datetime

from grantrules.batch.letter_claim_words import (
    claim_facts,
    claim_reasons,
    known_reasons,
    late_use_facts,
    paid_facts,
    part_steps,
)
from grantrules.model.errors import RefusedError
from grantrules.model.local_time import BERLIN
from grantrules.model.money import Cents, cents_of
from grantrules.register.award import Award
from grantrules.register.award_entries import Claim as Claimed
from grantrules.register.award_entries import LateUse
from grantrules.register.case import Case
from grantrules.register.made import Made
from grantrules.report.letters.annex import Evidence
from grantrules.report.letters.claim import Claim
from grantrules.report.recorded_at import recorded_at

_FORGOTTEN = "gelöschte Person"

Charged = Made[Claimed] | Made[LateUse]


def hearing_of(case: Case) -> Claim:
    """Gives what a letter of hearing says; a RefusedError where nothing was granted."""
    heard = case.award.hearing
    told = _intended(case)
    return told._replace(
        facts=(*told.facts, *known_reasons(case)),
        reasons=(),
        posted_on=None if heard is None else date.fromisoformat(heard.body.posted_on),
        answer_by=None if heard is None else date.fromisoformat(heard.body.due_on),
    )


def claim_of(case: Case) -> Claim:
    """Gives what a claim says; a RefusedError where none is on record."""
    found = charged(case.award)
    if found is None:
        raise RefusedError(
            f"„{case.reference}“: Eine Rückforderung ist im Register nicht eingetragen."
        )
    told = _told(case, found.body)
    heard = case.award.hearing
    return told._replace(
        facts=(*told.facts, *claim_facts(case.award)),
        reasons=claim_reasons(case, found.body),
        heard_on=None if heard is None else date.fromisoformat(heard.body.posted_on),
    )


def claimed_on(award: Award) -> date | None:
    """Gives the day on which a claim was approved; None while it waits for that."""
    found = charged(award)
    approved = None if found is None else _approval(award, found)
    return None if approved is None else _day(approved[0])


def claim_evidence(case: Case, names: Mapping[str, str]) -> Evidence | None:
    """Gives how an approved claim stands in the trail; None while it waits for that."""
    claim = charged(case.award)
    approved = None if claim is None else _approval(case.award, claim)
    if claim is None or approved is None:
        return None
    at, seq, by = approved
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


def charged(award: Award) -> Charged | None:
    """Gives the claim or interest on late use that letters are about: what waits, else the last."""
    pending = award.pending
    if pending is not None and isinstance(pending.body, Claimed):
        return Made(pending.seq, pending.at, pending.body)
    if pending is not None and isinstance(pending.body, LateUse):
        return Made(pending.seq, pending.at, pending.body)
    made: list[Charged] = [*award.late_uses]
    if award.claim is not None:
        made.append(award.claim)
    return max(made, key=lambda one: one.seq, default=None)


def _intended(case: Case) -> Claim:
    """Gives what a hearing is about.

    What waits for approval, else what has to come back, else interest on late use. Before any of
    that is on record, as before a revocation, people say what they intend.
    """
    award, found = case.award, charged(case.award)
    if found is not None and award.pending is not None and award.pending.seq == found.seq:
        return _told(case, found.body)
    if case.to_return:
        return _claim(case, case.to_return)
    if award.late_uses:
        return _told(case, award.late_uses[-1].body)
    if not case.granted:
        raise RefusedError(f"„{case.reference}“: Bewilligt ist nichts; anzuhören ist niemand.")
    return Claim(principal=None, facts=paid_facts(case), reasons=(), granted_on=_decided_on(case))


def _told(case: Case, body: Claimed | LateUse) -> Claim:
    if isinstance(body, LateUse):
        return Claim(
            principal=cents_of(body.amount),
            facts=late_use_facts(case, body),
            reasons=(),
            interest=cents_of(body.interest),
            steps=body.steps,
            granted_on=_decided_on(case),
            claimed_on=date.fromisoformat(body.claimed_on),
            late_use=True,
        )
    return _claim(case, cents_of(body.principal))._replace(
        interest=cents_of(body.interest),
        steps=(*part_steps(body), *body.steps),
        claimed_on=date.fromisoformat(body.claimed_on),
    )


def _claim(case: Case, principal: Cents) -> Claim:
    award = case.award
    since = None if award.claim is None else award.claim.seq
    before = [one for one in award.repaid if since is None or one.seq < since]
    back = sum(cents_of(one.body.principal) for one in before)
    return Claim(
        principal=principal,
        facts=paid_facts(case),
        reasons=(),
        granted_on=_decided_on(case),
        whole=principal + back >= case.paid,
    )


def _approval(award: Award, made: Charged) -> tuple[str, int, str] | None:
    found = next((one for one in award.approvals if one.body.subject == made.seq), None)
    return None if found is None else (found.at, found.seq, found.body.by)


def _decided_on(case: Case) -> date | None:
    return None if case.decision is None else _day(case.decision.at)


def _day(at: str) -> date:
    return datetime.fromisoformat(at).astimezone(BERLIN).date()
