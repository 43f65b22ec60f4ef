"""Approving (Genehmigung): another person lets count what one has prepared."""

from grantrules.model.errors import RefusedError
from grantrules.register.award_entries import Approval
from grantrules.register.case import Case
from grantrules.register.signing import Signer
from grantrules.register.trail_entries import Role


def approval(case: Case, seq: int, signer: Signer) -> Approval:
    """Gives the entry of an approval; a RefusedError says why there can be none."""
    pending = case.award.pending
    if signer.role is not Role.APPROVER:
        raise RefusedError(f"In der Rolle „{signer.role.german}“ genehmigt niemand.")
    if pending is None or pending.seq != seq:
        waits = f"; zu genehmigen ist Eintrag {pending.seq}" if pending else ""
        raise RefusedError(f"„{case.reference}“: Eintrag {seq} ist nicht zu genehmigen{waits}.")
    if pending.body.by == signer.by:
        raise RefusedError(
            f"„{case.reference}“: Das haben Sie selbst vorbereitet; genehmigen muss es jemand "
            "anders."
        )
    if pending.body.by not in signer.known:
        # Whose name was erased acts under a new pseudonym, and might approve their own work.
        raise RefusedError(
            f"„{case.reference}“: Wer Eintrag {seq} vorbereitet hat, ist gelöscht. Dass es "
            "verschiedene Personen sind, lässt sich nicht mehr prüfen. Bitte neu vorbereiten."
        )
    return Approval(by=signer.by, programme=case.programme, reference=case.reference, subject=seq)
