"""Whether what an entry says of a case agrees with the case: proposals, signatures, money."""

from typing import Any

from grantrules.model.money import cents_of
from grantrules.model.proposal import Outcome
from grantrules.register.award_coherence import check_award
from grantrules.register.award_entries import AwardBody
from grantrules.register.case import Case
from grantrules.register.case_entries import (
    Confirmation,
    Correction,
    Decision,
    GrantedAmount,
    InformationRequested,
    Override,
    Promotion,
    Revocation,
    Signature,
    Withdrawal,
)
from grantrules.register.extension import DeadlineExtended
from grantrules.register.facts_entries import FactsDismissed, FactsHeld
from grantrules.register.life import Move, State, after
from grantrules.register.movement import committing, releasing, reserving
from grantrules.register.return_coherence import check_heard, check_limit


def check(case: Case, body: Any) -> None:  # noqa: ANN401, C901, PLR0912 - any event of a case, one a kind
    """Raises a ValueError with a German sentence where the entry contradicts the case."""
    match body:
        case FactsHeld():
            _check_held(case, body)
        case FactsDismissed():
            _check_dismissed(case, body)
        case Promotion():
            _check_promotion(case, body)
        case InformationRequested():
            _check_subject(case, body)
        case DeadlineExtended():
            _check_extension(case, body)
        case Override():
            _check_override(case, body)
        case Signature():
            _check_signature(case, body)
        case Decision():
            _check_decision(case, body)
        case Withdrawal() | Revocation():
            if body.movements != releasing(case):
                raise ValueError("Das freigegebene Geld ist nicht das, das der Vorgang hält.")
            if isinstance(body, Revocation):
                _check_revocation(case, body)
        case Correction():
            _check_correction(case, body)
        case Confirmation():
            _check_confirmation(case, body)
        case _ if isinstance(body, AwardBody):
            check_award(case, body)
        case _:
            pass


def _check_held(case: Case, body: FactsHeld) -> None:
    if after(case.state, Move.RECEIVE) is not None:
        raise ValueError("Neue Angaben zu einem offenen Vorgang werden nicht zurückgestellt.")
    if _facts(body) in {_facts(one.body) for one in case.facts_held}:
        raise ValueError("Dieselben Angaben sind schon zurückgestellt.")


def _facts(body: FactsHeld) -> tuple[str, bool]:
    return body.application_sha256, bool(body.contradicting)


def _check_dismissed(case: Case, body: FactsDismissed) -> None:
    if body.facts not in {one.seq for one in case.unheeded}:
        raise ValueError(f"Zurückgestellte Angaben aus Eintrag {body.facts} stehen nicht aus.")


def _check_promotion(case: Case, body: Promotion) -> None:
    if case.state is not State.PROPOSED or body.outcome is not case.outcome:
        raise ValueError("Nachgerückt ist er nicht.")
    if not case.outcome.grants:
        raise ValueError("Wer nachrückt, bekommt etwas.")


def _check_subject(case: Case, body: InformationRequested | Override | Signature) -> None:
    if body.proposal != case.up_for_signature:
        raise ValueError(f"Es geht nicht um Eintrag {case.up_for_signature}, der gilt.")


def _check_extension(case: Case, body: DeadlineExtended) -> None:
    if case.request is None or body.extends != case.request.seq:
        raise ValueError("Verlängert wird die Frist der Nachforderung, die gilt.")
    if not str(case.due_on) < body.due_on >= body.until:
        raise ValueError("Eine Verlängerung endet später als die Frist bisher.")


def _check_override(case: Case, body: Override) -> None:
    _check_subject(case, body)
    if case.corrections:
        raise ValueError(f"Die Berichtigung aus Eintrag {case.corrections[0].seq} steht noch aus.")
    if body.outcome.grants is not _is_whole(body.amount):
        raise ValueError("Ergebnis und Beträge des abweichenden Vorschlags passen nicht zusammen.")
    if not (body.outcome.grants or body.outcome is Outcome.REJECT):
        raise ValueError("Abweichend vorgeschlagen werden nur Bewilligungen und Ablehnungen.")


def _is_whole(amount: GrantedAmount) -> bool:
    """Whether there is money, none of it is negative, and both ways of adding it up agree."""
    parts = [cents_of(amount.salary), cents_of(amount.material)]
    years = {one.year: cents_of(one.amount) for one in amount.by_year}.values()
    sums = {sum(parts), sum(years), cents_of(amount.total)}
    return len(sums) == 1 and sums != {0} and min(*parts, *years) >= 0


def _check_signature(case: Case, body: Signature) -> None:
    _check_subject(case, body)
    if body.by in case.actors:
        raise ValueError("Dieselbe Person hat zweimal gezeichnet.")
    overrider = case.override.body.by if case.override else None
    if body.place != 1 and body.by == overrider:
        raise ValueError("Den abweichenden Vorschlag genehmigt, wer ihn gemacht hat.")
    expected = reserving(case.by_year) if body.place == 1 else committing(case.by_year)
    if body.movements != expected:
        raise ValueError("Das bewegte Geld ist nicht das des Vorschlags.")


def _check_decision(case: Case, body: Decision) -> None:
    signatures = tuple(one.seq for one in case.signatures)
    if case.state is not State.DECIDED or case.decision is not None:
        raise ValueError("Für eine Entscheidung fehlen zwei Unterschriften.")
    found = (body.proposal, body.outcome, body.amount, body.signatures)
    if found != (case.up_for_signature, case.outcome, case.amount, signatures):
        raise ValueError("Die Entscheidung ist nicht die, die gezeichnet wurde.")


def _check_revocation(case: Case, body: Revocation) -> None:
    # What nobody knows of yet is no interference; a rejection that goes burdens nobody.
    if case.outcome.grants and case.award.notification is not None:
        check_heard(case.award, body.revoked_on)
    check_limit(case.award, body.revoked_on, body.despite)


def _check_correction(case: Case, body: Correction) -> None:
    if body.supersedes not in case.undoable:
        raise ValueError(f"Eintrag {body.supersedes} lässt sich nicht berichtigen.")
    for one in case.corrections:
        if one.body.supersedes == body.supersedes:
            raise ValueError(f"Eintrag {one.seq} berichtigt ihn schon und ist zu bestätigen.")


def _check_confirmation(case: Case, body: Confirmation) -> None:
    correction = next((one for one in case.corrections if one.seq == body.correction), None)
    if correction is None:
        raise ValueError(f"Eine Berichtigung {body.correction} steht nicht aus.")
    if correction.body.by == body.by:
        raise ValueError("Eine Berichtigung bestätigt nicht, wer sie eingetragen hat.")
    undone = correction.body.supersedes
    if undone not in case.undoable:
        raise ValueError(f"Eintrag {undone} lässt sich nicht mehr berichtigen.")
    signed = undone in {one.seq for one in case.signatures}
    if body.movements != (releasing(case) if signed else ()):
        raise ValueError("Das freigegebene Geld ist nicht das, das der Vorgang hält.")
