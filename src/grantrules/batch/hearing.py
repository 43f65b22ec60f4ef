"""What people do before money comes back: know, hear, take statements, examine proofs, approve."""

from datetime import date

from grantrules.batch.award_rules import solved
from grantrules.batch.awarding import about, posted_period
from grantrules.batch.deciding import Done
from grantrules.batch.desk import Desk
from grantrules.batch.proof_file import ProofResult
from grantrules.engine.deadline import deadline_of
from grantrules.engine.parameter_value import value_on
from grantrules.model.errors import RefusedError
from grantrules.model.money import cents_of, euros
from grantrules.model.period import Period
from grantrules.model.window import DeadlineKind
from grantrules.register.approving import approval
from grantrules.register.award_entries import Hearing, Knowledge, ProofExamined, Statement
from grantrules.register.case import Case
from grantrules.register.signing import Signer
from grantrules.register.vault import known_people


def know(desk: Desk, reference: str, known_on: date, reason: str) -> Done:
    """Records since when the authority knows what allows it to act; a year runs (rule RF-04)."""
    with desk.turn() as turn:
        case = turn.book.case(reference)
        stated = solved(reference, value_on(desk.book, "revocation_period", known_on))
        period = Period.of(str(stated.value))
        found = deadline_of(known_on, period, DeadlineKind.FRIST, desk.book.land)
        entry = turn.add(
            Knowledge(
                **about(turn, case),
                rulebook_sha256=desk.book.sha256,
                known_on=known_on.isoformat(),
                limit_on=found.end.isoformat(),
                reason=reason,
                steps=(*found.steps, f"„{stated.title}“: {stated.basis.citation}."),
            )
        )
        return Done(turn.book.case(reference), (entry,))


def hear(desk: Desk, reference: str, posted_on: date, reason: str) -> Done:
    """Records that a letter of hearing was posted, and until when it may be answered."""
    with desk.turn() as turn:
        case = turn.book.case(reference)
        found = posted_period(desk, reference, posted_on, "hearing_period")
        entry = turn.add(
            Hearing(
                **about(turn, case),
                rulebook_sha256=desk.book.sha256,
                posted_on=posted_on.isoformat(),
                notified_on=found.notified.isoformat(),
                due_on=found.end.isoformat(),
                reason=reason,
                steps=found.steps,
            )
        )
        return Done(turn.book.case(reference), (entry,))


def take_statement(desk: Desk, reference: str, received_on: date) -> Done:
    """Records that the recipient has answered the hearing."""
    with desk.turn() as turn:
        case = turn.book.case(reference)
        entry = turn.add(Statement(**about(turn, case), received_on=received_on.isoformat()))
        return Done(turn.book.case(reference), (entry,))


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
        return Done(turn.book.case(reference), (entry,))


def approve(desk: Desk, reference: str, seq: int) -> Done:
    """Approves as another person what was prepared; from here on it counts."""
    with desk.turn() as turn:
        case, role = turn.book.case(reference), turn.actor.person.role
        known = frozenset(known_people(turn.connection))
        entry = turn.add(approval(case, seq, Signer(turn.by, role, desk.book.sha256, known)))
        return Done(turn.book.case(reference), (entry,))


def _check_paid(case: Case, result: ProofResult) -> None:
    """Whoever judged the proof has to have started from what was paid."""
    ours = max(case.paid - cents_of(result.recognised.total), 0)
    if ours != cents_of(result.repayment):
        raise RefusedError(
            f"„{case.reference}“: Ausgezahlt sind {euros(case.paid)}; damit wären {euros(ours)} "
            f"zu erstatten, der Nachweis nennt {euros(cents_of(result.repayment))}. Bitte die "
            "Spalte „Ausgezahlt“ der Nachweisliste prüfen."
        )
