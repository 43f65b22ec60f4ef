"""Four eyes (Vier-Augen-Prinzip): who signed what and when, and where two people are missing."""

from collections.abc import Iterator

from grantrules.batch.review.survey import Json, Survey
from grantrules.register.case_entries import Decision, Override, Signature
from grantrules.register.chronicle import Chronicle, Dossier
from grantrules.register.life import State
from grantrules.register.made import Made
from grantrules.register.trail_entries import Role

_MAY_SIGN = {1: frozenset({Role.CLERK, Role.APPROVER}), 2: frozenset({Role.APPROVER})}


def four_eyes_document(seen: Survey) -> Json:
    """Gives every decision with its signatures and faults, and the cases signed once."""
    dossiers = seen.chronicle.dossiers.values()
    return {
        "schema": "grantrules/four-eyes/1",
        "programme": seen.chronicle.programme,
        "decisions": [
            _decision(seen, dossier, one) for dossier in dossiers for one in dossier.made(Decision)
        ],
        "signed_once": [
            _signature(seen, one)
            for dossier in dossiers
            if _state(seen, dossier) is State.SIGNED_ONCE
            for one in dossier.standing(Signature)
        ],
    }


def signature_faults(
    chronicle: Chronicle, dossier: Dossier, decision: Made[Decision]
) -> tuple[str, ...]:
    """Says in German what a decision lacks of two signatures by two people who may sign."""
    signatures = signatures_of(dossier, decision)
    return (
        *_missing(signatures),
        *_same_person(signatures),
        *_same_account(chronicle, signatures),
        *_acted_as(chronicle, signatures),
        *_without_role(chronicle, signatures),
        *_own_override(dossier, decision, signatures),
    )


def signatures_of(dossier: Dossier, decision: Made[Decision]) -> tuple[Made[Signature], ...]:
    """Gives the signatures that a decision names and that are under what was decided."""
    return tuple(
        one
        for one in dossier.standing(Signature)
        if one.seq in decision.body.signatures
        and one.seq < decision.seq
        and one.body.proposal == decision.body.proposal
    )


def _missing(signatures: tuple[Made[Signature], ...]) -> Iterator[str]:
    places = {one.body.place for one in signatures}
    for place in (1, 2):
        if place not in places:
            yield f"Die {place}. Unterschrift fehlt."


def _same_person(signatures: tuple[Made[Signature], ...]) -> Iterator[str]:
    people = [one.body.by for one in signatures]
    if len(set(people)) < len(people):
        yield "Beide Unterschriften stammen von derselben Person."


def _same_account(chronicle: Chronicle, signatures: tuple[Made[Signature], ...]) -> Iterator[str]:
    from_where = [chronicle.registration(one.body.by, one.seq) for one in signatures]
    accounts = [one.account for one in from_where if one is not None]
    if len(set(accounts)) < len(accounts):
        yield "Beide Unterschriften kamen von demselben Konto."


def _acted_as(chronicle: Chronicle, signatures: tuple[Made[Signature], ...]) -> Iterator[str]:
    for one in signatures:
        registered = chronicle.registration(one.body.by, one.seq)
        if registered is not None and registered.acted_as:
            yield f"Die {one.body.place}. Unterschrift ist im Probebetrieb gezeichnet (--as)."


def _without_role(chronicle: Chronicle, signatures: tuple[Made[Signature], ...]) -> Iterator[str]:
    for one in signatures:
        role = chronicle.role(one.body.by, one.seq)
        if role not in _MAY_SIGN[one.body.place]:
            held = role.german if role else "keine"
            yield f"Die {one.body.place}. Unterschrift gab jemand ohne die nötige Rolle ({held})."


def _own_override(
    dossier: Dossier, decision: Made[Decision], signatures: tuple[Made[Signature], ...]
) -> Iterator[str]:
    overriders = {
        one.body.by for one in dossier.made(Override) if one.seq == decision.body.proposal
    }
    if any(one.body.place != 1 and one.body.by in overriders for one in signatures):
        yield "Den abweichenden Vorschlag hat genehmigt, wer ihn gemacht hat."


def _decision(seen: Survey, dossier: Dossier, made: Made[Decision]) -> Json:
    state = _state(seen, dossier)
    return {
        "reference": dossier.reference,
        "entry": made.seq,
        "at": made.at,
        "outcome": made.body.outcome.value,
        "amount": made.body.amount.model_dump(mode="json"),
        "state": None if state is None else state.value,
        "signatures": [_signature(seen, one) for one in signatures_of(dossier, made)],
        "override_by": next(
            (
                seen.person(one.body.by)
                for one in dossier.made(Override)
                if one.seq == made.body.proposal
            ),
            None,
        ),
        "faults": list(signature_faults(seen.chronicle, dossier, made)),
    }


def _signature(seen: Survey, made: Made[Signature]) -> Json:
    registered = seen.chronicle.registration(made.body.by, made.seq)
    return {
        "reference": made.body.reference,
        "entry": made.seq,
        "at": made.at,
        "place": made.body.place,
        "proposal": made.body.proposal,
        "by": seen.person(made.body.by),
        "role": None if registered is None else registered.role.value,
        "account": None if registered is None else registered.account,
        "acted_as": None if registered is None else registered.acted_as,
    }


def _state(seen: Survey, dossier: Dossier) -> State | None:
    case = seen.cases.get(dossier.reference)
    return case.state if case else None
