"""Signing (Zeichnung): two different people turn a proposal into a decision (§ 35a VwVfG)."""

from typing import Literal, NamedTuple

from grantrules.model.errors import RefusedError
from grantrules.model.proposal import Outcome
from grantrules.register.case import Case
from grantrules.register.case_entries import Decision, Signature
from grantrules.register.correcting import way_back
from grantrules.register.digest import Digest
from grantrules.register.heeding import check_heeded
from grantrules.register.life import Move, State, after
from grantrules.register.movement import committing, reserving
from grantrules.register.trail_entries import Role

Place = Literal[1, 2]
FIRST: Place = 1
SECOND: Place = 2


class Signer(NamedTuple):
    """Who signs, the rule book that is in force when they do, and who is still known by name."""

    by: str
    role: Role
    rulebook_sha256: Digest
    known: frozenset[str]


def signature(case: Case, signer: Signer) -> Signature:
    """Gives the next signature under a case; a RefusedError says why there can be none."""
    place: Place = SECOND if case.state is State.SIGNED_ONCE else FIRST
    _check_case(case, Move.SIGN if place == FIRST else Move.DECIDE)
    _check_ready(case, signer)
    _check_person(case, signer, place)
    _check_known(case, signer)
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
    check_heeded(case)
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
    if case.denied and case.outcome.grants:
        raise RefusedError(
            f"„{case.reference}“: Nach dem abweichenden Vorschlag wurde als nicht erfüllt "
            f"festgestellt: {', '.join(case.denied)}. Bitte erst den Vorschlag oder die "
            "Feststellung mit „grantrules register correct“ berichtigen."
        )
    proposed = case.proposed
    if proposed is not None and proposed.body.rulebook_sha256 != signer.rulebook_sha256:
        raise RefusedError(
            f"„{case.reference}“: Seit dem Vorschlag gilt ein anderes Regelwerk. {_way_on(case)}"
        )


def _way_on(case: Case) -> str:
    promote = "die Mittel mit „grantrules register promote“ neu verteilen."
    return f"Bitte {promote}" if case.state is State.PROPOSED else f"{way_back(case)} und {promote}"


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


def _check_known(case: Case, signer: Signer) -> None:
    # Whose name was erased acts under a new pseudonym, and might sign a second time.
    before = [(one.seq, one.body.by) for one in case.signatures]
    if case.override is not None:
        before.append((case.override.seq, case.override.body.by))
    for seq, by in before:
        if by not in signer.known:
            raise RefusedError(
                f"„{case.reference}“: Wer Eintrag {seq} gemacht hat, ist gelöscht. Dass es "
                "verschiedene Personen sind, lässt sich nicht mehr prüfen. Bitte den Eintrag mit "
                "„grantrules register correct“ berichtigen."
            )
