"""From entries to cases: what every case came to, and which entries no life of a case allows."""

from collections.abc import Iterable, Mapping
from functools import reduce
from typing import assert_never

from grantrules.model.money import cents_of
from grantrules.model.proposal import Outcome
from grantrules.register.act import Movement
from grantrules.register.award_entries import AwardBody
from grantrules.register.award_life import awarded
from grantrules.register.case import Case, Held
from grantrules.register.case_entries import (
    ApplicationReceived,
    CaseEvent,
    CaseProposed,
    Confirmation,
    Correction,
    Decision,
    FindingMade,
    InformationRequested,
    Override,
    Promotion,
    Revocation,
    Signature,
    UntilDecision,
    Withdrawal,
)
from grantrules.register.coherence import check
from grantrules.register.entry import Entry
from grantrules.register.extension import DeadlineExtended
from grantrules.register.facts_entries import FactsDismissed, FactsHeld
from grantrules.register.life import Move, State, after
from grantrules.register.made import Made
from grantrules.register.proposal_form import check_form

CaseKey = tuple[str, str]
"""Programme and reference: what tells cases apart."""

_MOVES: Mapping[type, Move] = {
    ApplicationReceived: Move.RECEIVE,
    FindingMade: Move.FIND,
    InformationRequested: Move.ASK,
    DeadlineExtended: Move.EXTEND,
    Override: Move.OVERRIDE,
    Withdrawal: Move.WITHDRAW,
    Revocation: Move.REVOKE,
}
MOVING = (Signature, Withdrawal, Revocation, Confirmation)
"""What moves money in the budget."""

# Information may be asked for under a proposal of either kind, and both leave that standing.
_PROPOSED = {
    Outcome.WAITLIST: Move.WAIT,
    Outcome.REQUEST_INFORMATION: Move.INQUIRE,
    Outcome.REVIEW: Move.INQUIRE,
}


class Biography:
    """Follows cases from entry to entry; `faults` has a sentence for what cannot have happened."""

    def __init__(self) -> None:
        """Starts before the first entry."""
        self.cases: dict[CaseKey, Case] = {}
        self.faults: dict[int, str] = {}
        # What happened to each case, so that an undone entry can be left out.
        self._events: dict[CaseKey, list[Made[CaseEvent]]] = {}

    def take(self, entry: Entry) -> None:
        """Takes the next entry; those that are about no case are passed over."""
        try:
            self.follow(entry)
        except ValueError as error:
            self.faults[entry.seq] = f"Eintrag {entry.seq} ist nicht schlüssig: {error}"

    def follow(self, entry: Entry) -> None:
        """Takes the next entry; a ValueError says why it cannot have happened."""
        body = entry.body
        if not isinstance(body, CaseEvent):
            return
        key, made = (body.programme, body.reference), Made(entry.seq, entry.at, body)
        before = self.cases.get(key)
        if isinstance(body, CaseProposed):
            check_form(body)
        lived = _lived(before, made)
        if before is not None:
            check(before, body)
        events = [*self._events.get(key, ()), made]
        if isinstance(body, Confirmation):
            events = _without(lived, body, events)
            lived = _refolded(events)._replace(held=lived.held)
        self._events[key] = events
        self.cases[key] = _with_money(lived, body)


def biography(entries: Iterable[Entry]) -> Biography:
    """Follows all the entries."""
    found = Biography()
    for entry in entries:
        found.take(entry)
    return found


def _without(
    case: Case, body: Confirmation, events: list[Made[CaseEvent]]
) -> list[Made[CaseEvent]]:
    """Leaves out the correction, its confirmation and what they undo."""
    correction = next(one for one in case.corrections if one.seq == body.correction)
    undone = {correction.seq, correction.body.supersedes}
    return [one for one in events if one.seq not in undone and one.body is not body]


def _refolded(events: Iterable[Made[CaseEvent]]) -> Case:
    # The receipt of an application is never undone, so there always is a case.
    first, *others = events
    return reduce(_lived, others, _lived(None, first))


def _lived(case: Case | None, made: Made[CaseEvent]) -> Case:
    """Gives the case after an event; a ValueError where its state does not allow it."""
    body = made.body
    if case is None:
        if not isinstance(body, ApplicationReceived):
            raise ValueError("Zu diesem Aktenzeichen ist kein Antrag eingegangen.")
        return Case(
            programme=body.programme,
            reference=body.reference,
            state=State.RECEIVED,
            application_sha256=body.application_sha256,
            received=made.seq,
            contradicting=body.contradicting,
        )
    if isinstance(body, AwardBody):
        return awarded(case, Made(made.seq, made.at, body))
    moved = case._replace(state=_state(case, body))
    return _with(moved, Made(made.seq, made.at, body))


def _state(case: Case, body: UntilDecision) -> State:
    move = _move(body)
    if move is None:
        return case.state
    found = after(case.state, move)
    if found is None:
        raise ValueError(f"Der Vorgang ist {case.state.german}; {move.german} geht nicht.")
    return found


def _move(body: UntilDecision) -> Move | None:
    match body:
        case CaseProposed():
            return _PROPOSED.get(Outcome(str(body.proposal["outcome"])), Move.PROPOSE)
        case Signature():
            return Move.SIGN if body.place == 1 else Move.DECIDE
        case _:
            return _MOVES.get(type(body))


def _with(case: Case, made: Made[UntilDecision]) -> Case:  # noqa: C901, PLR0911, PLR0912 - one a kind
    seq, at, body = made
    match body:
        case ApplicationReceived():
            return _received_anew(case, seq, body)
        case FactsHeld():
            return case._replace(facts_held=(*case.facts_held, Made(seq, at, body)))
        case FactsDismissed():
            return case._replace(dismissals=(*case.dismissals, Made(seq, at, body)))
        case CaseProposed():
            return case._replace(proposed=Made(seq, at, body))
        case FindingMade():
            others = tuple(one for one in case.findings if one.body.rule != body.rule)
            return case._replace(findings=(*others, Made(seq, at, body)))
        case InformationRequested():
            return case._replace(request=Made(seq, at, body), extension=None)
        case DeadlineExtended():
            return case._replace(extension=Made(seq, at, body))
        case Override():
            return case._replace(override=Made(seq, at, body))
        case Signature():
            return case._replace(signatures=(*case.signatures, Made(seq, at, body)))
        case Decision():
            return case._replace(decision=Made(seq, at, body))
        case Correction():
            return case._replace(corrections=(*case.corrections, Made(seq, at, body)))
        case Withdrawal():
            return case._replace(withdrawal=Made(seq, at, body))
        case Revocation():
            return case._replace(revocation=Made(seq, at, body))
        case Promotion() | Confirmation():
            return case
        case _:
            assert_never(body)


def _received_anew(case: Case, seq: int, body: ApplicationReceived) -> Case:
    # People's findings were about the facts before; about the new ones they have to find again.
    # What was asked for is answered.
    if body.supersedes != case.received:
        raise ValueError(f"Er löst nicht die Angaben aus Eintrag {case.received} ab.")
    return case._replace(
        application_sha256=body.application_sha256,
        received=seq,
        contradicting=body.contradicting,
        request=None,
        extension=None,
        findings=(),
        corrections=(),
        facts_held=(),
        dismissals=(),
    )


def _with_money(case: Case, body: CaseEvent) -> Case:
    if not isinstance(body, MOVING):
        return case
    return case._replace(held=_held(case.held, body.movements))


def _held(before: Mapping[int, Held], movements: Iterable[Movement]) -> Mapping[int, Held]:
    held = dict(before)
    for one in movements:
        reserved, committed = held.get(one.year, Held())
        held[one.year] = Held(
            reserved + cents_of(one.reserved), committed + cents_of(one.committed)
        )
    return held
