"""Whether what an entry says of a case agrees with the case: signatures, decisions, money."""

from typing import Any

from grantrules.model.money import cents_of
from grantrules.register.case import Case
from grantrules.register.case_entries import (
    Confirmation,
    Decision,
    Payment,
    Revocation,
    Signature,
    Withdrawal,
)
from grantrules.register.life import State
from grantrules.register.movement import committing, releasing, reserving


def check(case: Case, body: Any) -> None:  # noqa: ANN401 - any event of a case
    """Raises a ValueError with a German sentence where the entry contradicts the case."""
    match body:
        case Signature():
            _check_signature(case, body)
        case Decision():
            _check_decision(case, body)
        case Withdrawal() | Revocation():
            if body.movements != releasing(case):
                raise ValueError("das freigegebene Geld ist nicht das, das der Vorgang hält.")
        case Confirmation():
            if body.movements not in {(), releasing(case)}:
                raise ValueError("das freigegebene Geld ist nicht das, das der Vorgang hält.")
        case Payment():
            if case.paid + cents_of(body.amount) > sum(case.by_year.values()):
                raise ValueError("ausgezahlt ist mehr als bewilligt.")
        case _:
            pass


def _check_signature(case: Case, body: Signature) -> None:
    if body.proposal != case.up_for_signature:
        raise ValueError(f"gezeichnet ist nicht Eintrag {case.up_for_signature}, der gilt.")
    if body.by in case.actors:
        raise ValueError("dieselbe Person hat zweimal gezeichnet.")
    overrider = case.override.body.by if case.override else None
    if body.place != 1 and body.by == overrider:
        raise ValueError("den abweichenden Vorschlag genehmigt, wer ihn gemacht hat.")
    expected = reserving(case.by_year) if body.place == 1 else committing(case.by_year)
    if body.movements != expected:
        raise ValueError("das bewegte Geld ist nicht das des Vorschlags.")


def _check_decision(case: Case, body: Decision) -> None:
    signatures = tuple(one.seq for one in case.signatures)
    if case.state is not State.DECIDED or case.decision is not None:
        raise ValueError("für eine Entscheidung fehlen zwei Unterschriften.")
    found = (body.proposal, body.outcome, body.amount, body.signatures)
    if found != (case.up_for_signature, case.outcome, case.amount, signatures):
        raise ValueError("die Entscheidung ist nicht die, die gezeichnet wurde.")
