"""What two people do about an award: one records what a proof came to, another one approves."""

from grantrules.batch.awarding import about, application_for, done_with
from grantrules.batch.deciding import Done
from grantrules.batch.desk import Desk
from grantrules.batch.proof_file import ProofResult
from grantrules.batch.proof_match import check_about, stated_award
from grantrules.model.errors import RefusedError
from grantrules.register.approving import approval
from grantrules.register.award_entries import ProofExamined
from grantrules.register.signing import Signer
from grantrules.register.vault import known_people


def prove(desk: Desk, reference: str, result: ProofResult, reason: str) -> Done:
    """Records what a proof of use came to; it counts once another person approves.

    A RefusedError where its run is not on record, or where it is about another award.
    """
    stated = stated_award(desk.database, result.sha256)
    with desk.turn() as turn:
        case = turn.book.case(reference)
        if result.outcome == "request_information":
            raise RefusedError(
                f"„{reference}“: Zu diesem Nachweis fehlen Angaben. Bitte erst nachfordern und "
                "ihn dann erneut prüfen."
            )
        check_about(case, application_for(turn.connection, case), stated)
        entry = turn.add(
            ProofExamined(
                **about(turn, case),
                proof_sha256=result.sha256,
                outcome=result.outcome,
                salary=result.recognised.salary,
                material=result.recognised.material,
                recognised=result.recognised.total,
                reason=reason,
            )
        )
        return done_with(turn, reference, entry)


def approve(desk: Desk, reference: str, seq: int) -> Done:
    """Approves as another person what was prepared; from here on it counts."""
    with desk.turn() as turn:
        case, role = turn.book.case(reference), turn.actor.person.role
        known = frozenset(known_people(turn.connection))
        entry = turn.add(approval(case, seq, Signer(turn.by, role, desk.book.sha256, known)))
        return done_with(turn, reference, entry)
