"""What two people do about an award: one records what a proof came to, another one approves."""

from grantrules.batch.awarding import about, done_with
from grantrules.batch.deciding import Done
from grantrules.batch.desk import Desk
from grantrules.batch.proof_file import ProofResult
from grantrules.model.errors import RefusedError
from grantrules.model.money import cents_of, euros
from grantrules.register.approving import approval
from grantrules.register.award_entries import ProofExamined
from grantrules.register.case import Case
from grantrules.register.signing import Signer
from grantrules.register.vault import known_people


def prove(desk: Desk, reference: str, result: ProofResult, reason: str) -> Done:
    """Records what a proof of use came to; it counts once another person approves."""
    with desk.turn() as turn:
        case = turn.book.case(reference)
        if result.outcome == "request_information":
            raise RefusedError(
                f"„{reference}“: Zu diesem Nachweis fehlen Angaben. Bitte erst nachfordern und "
                "ihn dann erneut prüfen."
            )
        _check_paid(case, result)
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


def _check_paid(case: Case, result: ProofResult) -> None:
    """Whoever judged the proof has to have started from what was paid."""
    ours = max(case.paid - cents_of(result.recognised.total), 0)
    if ours != cents_of(result.repayment):
        raise RefusedError(
            f"„{case.reference}“: Ausgezahlt sind {euros(case.paid)}; damit wären {euros(ours)} "
            f"zu erstatten, der Nachweis nennt {euros(cents_of(result.repayment))}. Bitte die "
            "Spalte „Ausgezahlt“ der Nachweisliste prüfen."
        )
