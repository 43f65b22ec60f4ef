"""Signing (Zeichnung): two different people turn a proposal into a decision (§ 35a VwVfG)."""

from typing import Literal, NamedTuple

from grantrules.model.errors import RefusedError
from grantrules.model.proposal import Outcome
from grantrules.register.case import Case
from grantrules.register.case_entries import Decision, Signature
from grantrules.register.digest import Digest
from grantrules.register.life import Move, State, after
from grantrules.register.movement import committing, reserving
from grantrules.register.trail_entries import Role

Place = Literal[1, 2]
FIRST: Place = 1
SECOND: Place = 2


class Signer(NamedTuple):
    """Who signs, and the rule book that is in force when they do."""

    by: str
    role: Role
    rulebook_sha256: Digest


def signature(case: Case, signer: Signer) -> Signature:
    """Gives the next signature under a case; a RefusedError says why there can be none."""
    place: Place = SECOND if case.state is State.SIGNED_ONCE else FIRST
    _check_case(case, Move.SIGN if place == FIRST else Move.DECIDE)
    _check_ready(case, signer)
    _check_person(case, signer, place)
    money = case.by_year
    return Signature(
        by=signer.by,
        programme=case.programme,
        reference=case.reference,
        proposal=case.up_for_signature,
        place=place,
        movements=reserving(money) if place == FIRST else committing(money),
    )


def decision(case: Case, second: Signature, seq: int) -> Decision:
    """Gives the decision that the second signature, entry `seq`, makes of a case."""
    return Decision(
        by=second.by,
        programme=case.programme,
        reference=case.reference,
        proposal=case.up_for_signature,
        outcome=case.outcome,
        amount=case.amount,
        signatures=(case.signatures[0].seq, seq),
    )


def _check_case(case: Case, move: Move) -> None:
    if after(case.state, move) is None:
        raise RefusedError(
            f"„{case.reference}“ ist {case.state.german} und kann so nicht gezeichnet werden."
        )
    if not (case.outcome.grants or case.outcome is Outcome.REJECT):
        raise RefusedError(
            f"„{case.reference}“: Der Vorschlag lautet „{case.outcome.german}“; zu zeichnen "
            "sind nur Bewilligungen und Ablehnungen. Bitte erst klären, was offen ist."
        )


def _check_ready(case: Case, signer: Signer) -> None:
    if case.unconfirmed:
        raise RefusedError(
            f"„{case.reference}“: Vor der Zeichnung ist noch zu bestätigen: "
            f"{', '.join(case.unconfirmed)}. Bitte „grantrules register assess“ benutzen."
        )
    if case.corrections:
        raise RefusedError(
            f"„{case.reference}“: Die Berichtigung aus Eintrag {case.corrections[0].seq} ist noch "
            "nicht bestätigt."
        )
    proposed = case.proposed
    if proposed is not None and proposed.body.rulebook_sha256 != signer.rulebook_sha256:
        raise RefusedError(
            f"„{case.reference}“: Seit dem Vorschlag gilt ein anderes Regelwerk. Bitte die Mittel "
            "mit „grantrules register promote“ neu verteilen."
        )


def _check_person(case: Case, signer: Signer, place: Place) -> None:
    if signer.role is Role.AUDITOR or (place == SECOND and signer.role is not Role.APPROVER):
        who = "zuerst zeichnen" if place == FIRST else "als Zweite oder Zweiter zeichnen"
        raise RefusedError(f"In der Rolle „{signer.role.german}“ darf niemand {who}.")
    if signer.by in case.actors:
        raise RefusedError(
            f"„{case.reference}“: Sie haben schon gezeichnet. Die zweite Unterschrift muss "
            "von einer anderen Person kommen."
        )
    if place == SECOND and case.override is not None and case.override.body.by == signer.by:
        raise RefusedError(
            f"„{case.reference}“: Den abweichenden Vorschlag haben Sie selbst gemacht; genehmigen "
            "muss ihn jemand anders."
        )
