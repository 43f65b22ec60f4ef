"""Every override with the engine's own verdict beside it, every correction, and who did them."""

from collections.abc import Iterator

from grantrules.batch.review.survey import Json, Survey
from grantrules.register.case import granted_amount
from grantrules.register.case_entries import (
    CaseProposed,
    Confirmation,
    Correction,
    Decision,
    Override,
    Signature,
)
from grantrules.register.chronicle import Dossier
from grantrules.register.made import Made


def overrides_document(seen: Survey) -> Json:
    """Gives the overrides and corrections of a programme, oldest first."""
    dossiers = seen.chronicle.dossiers.values()
    overrides = [one for dossier in dossiers for one in _overrides(seen, dossier)]
    corrections = [one for dossier in dossiers for one in _corrections(seen, dossier)]
    return {
        "schema": "grantrules/overrides/1",
        "programme": seen.chronicle.programme,
        "overrides": sorted(overrides, key=lambda one: int(one["entry"])),
        "corrections": sorted(corrections, key=lambda one: int(one["entry"])),
    }


def _overrides(seen: Survey, dossier: Dossier) -> Iterator[Json]:
    for made in dossier.made(Override):
        signatures = [one for one in dossier.standing(Signature) if one.body.proposal == made.seq]
        decisions = [one for one in dossier.made(Decision) if one.body.proposal == made.seq]
        yield {
            **_act(seen, dossier, made),
            "outcome": made.body.outcome.value,
            "amount": made.body.amount.model_dump(mode="json"),
            "passed_over": list(made.body.passed_over),
            "engine": _engine(dossier, made.body.proposal),
            "signatures": [{"place": one.body.place, **_who(seen, one)} for one in signatures],
            "approved": next((_who(seen, one) for one in signatures if one.body.place != 1), None),
            "decision": decisions[0].seq if decisions else None,
            "corrected": _corrected(seen, dossier, made.seq),
        }


def _corrections(seen: Survey, dossier: Dossier) -> Iterator[Json]:
    kinds = {one.seq: one.type for one in dossier.entries}
    outstanding = {one.seq for one in _outstanding(seen, dossier)}
    confirmed = {one.body.correction: one for one in dossier.made(Confirmation)}
    for made in dossier.made(Correction):
        confirmation = confirmed.get(made.seq)
        yield {
            **_act(seen, dossier, made),
            "supersedes": made.body.supersedes,
            "kind": kinds.get(made.body.supersedes),
            "confirmed": None if confirmation is None else _who(seen, confirmation),
            "outstanding": made.seq in outstanding,
        }


def _outstanding(seen: Survey, dossier: Dossier) -> tuple[Made[Correction], ...]:
    case = seen.cases.get(dossier.reference)
    return case.corrections if case else ()


def _engine(dossier: Dossier, seq: int) -> Json | None:
    found = [one for one in dossier.made(CaseProposed) if one.seq == seq]
    if not found:
        return None
    proposal = found[0].body.proposal
    return {
        "entry": seq,
        "outcome": proposal["outcome"],
        "amount": granted_amount(proposal).model_dump(mode="json"),
        "reason": proposal["reason"],
    }


def _corrected(seen: Survey, dossier: Dossier, seq: int) -> Json | None:
    confirmation = dossier.undone.get(seq)
    if confirmation is None:
        return None
    return {"correction": confirmation.body.correction, **_who(seen, confirmation)}


def _act(seen: Survey, dossier: Dossier, made: Made[Override] | Made[Correction]) -> Json:
    return {"reference": dossier.reference, **_who(seen, made), "reason": made.body.reason}


def _who(
    seen: Survey,
    made: Made[Override] | Made[Correction] | Made[Confirmation] | Made[Signature],
) -> Json:
    return {"entry": made.seq, "at": made.at, "by": seen.person(made.body.by)}
