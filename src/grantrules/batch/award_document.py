"""What became of an award, as data for other systems and for the pages that people read."""

from collections.abc import Mapping, Sequence
from typing import Any

from grantrules.batch.awarding import Planned
from grantrules.model.money import decimal_text
from grantrules.register.award_entries import Claim, LateUse, ProofExamined, Remission
from grantrules.register.case import Case
from grantrules.register.made import Made

Json = dict[str, Any]
_KINDS = {
    ProofExamined: "proof",
    Claim: "claim",
    LateUse: "late_use",
    Remission: "remission",
}


def award_document(case: Case, names: Mapping[str, str]) -> Json:
    """Gives all that happened after the decision, and what is owed."""
    award = case.award
    single = ("notification", "waiver", "knowledge", "hearing", "statement", "proof", "claim")
    several = ("payments", "late_uses", "remissions", "approvals", "repaid")
    pending = made_document(award.pending, names)
    if pending is not None and award.pending is not None:
        pending = {"kind": _KINDS[type(award.pending.body)], **pending}
    return {
        "final_from": award.final_from,
        **{name: made_document(getattr(award, name), names) for name in single},
        **{name: [made_document(one, names) for one in getattr(award, name)] for name in several},
        "pending": pending,
        "to_return": decimal_text(case.to_return if award.claim is None else 0),
        "open_principal": decimal_text(award.open_principal),
        "open_interest": decimal_text(award.open_interest),
    }


def made_document(made: Made[Any] | None, names: Mapping[str, str]) -> Json | None:
    """Gives an entry with its number, its moment and the name of who made it."""
    if made is None:
        return None
    body = made.body.model_dump(mode="json")
    for known in ("programme", "reference"):
        body.pop(known)
    return {"entry": made.seq, "at": made.at, "name": names.get(body["by"]), **body}


def steps_of(award: Json, entry: int) -> list[str]:
    """Gives how an entry was reckoned; nothing where it was not."""
    acts = [one for part in award.values() for one in (part if isinstance(part, list) else [part])]
    for one in acts:
        if isinstance(one, dict) and one.get("entry") == entry:
            return list(one.get("steps", ()))
    return []


def plan_document(reference: str, planned: Sequence[Planned]) -> Json:
    """Gives a plan of instalments."""
    return {
        "reference": reference,
        "instalments": [
            {
                "year": one.instalment.year,
                "need_from": one.instalment.need_from.isoformat(),
                "amount": decimal_text(one.instalment.amount),
                "earliest": one.earliest.isoformat(),
                "paid": decimal_text(one.paid),
            }
            for one in planned
        ],
    }
