"""Corrections (Berichtigungen): one person wants an entry undone, another one confirms it."""

from collections.abc import Set as AbstractSet

from grantrules.model.errors import RefusedError
from grantrules.register.case import Case
from grantrules.register.case_entries import Confirmation, Correction
from grantrules.register.movement import releasing


def correction(case: Case, by: str, seq: int, reason: str) -> Correction:
    """Gives the entry of a correction; a RefusedError where the entry has to stand."""
    if seq not in case.undoable:
        raise RefusedError(
            f"„{case.reference}“: Eintrag {seq} lässt sich nicht berichtigen. Berichtigt werden "
            "Feststellungen, Nachforderungen, abweichende Vorschläge und eine erste Unterschrift "
            "dieses Vorgangs, solange er nicht entschieden ist, und immer zuerst, was auf dem "
            "Übrigen beruht."
        )
    return Correction(
        by=by,
        programme=case.programme,
        reference=case.reference,
        supersedes=seq,
        reason=reason,
    )


def way_back(case: Case) -> str:
    """Says how to have a case proposed anew that people have already acted upon."""
    return (
        f"Bitte Eintrag {max(case.undoable)} mit „grantrules register correct“ berichtigen und die "
        "Berichtigung bestätigen lassen"
    )


def confirmation(case: Case, by: str, seq: int, known: AbstractSet[str]) -> Confirmation:
    """Gives the entry of a confirmation; a first signature that is undone gives its money back."""
    found = next((one for one in case.corrections if one.seq == seq), None)
    if found is None:
        raise RefusedError(f"„{case.reference}“: Eine Berichtigung {seq} steht nicht aus.")
    if found.body.by == by:
        raise RefusedError(
            f"„{case.reference}“: Die Berichtigung haben Sie selbst eingetragen; bestätigen muss "
            "sie jemand anders."
        )
    if found.body.by not in known:
        raise RefusedError(
            f"„{case.reference}“: Wer die Berichtigung {seq} eingetragen hat, ist gelöscht. Dass "
            "es verschiedene Personen sind, lässt sich nicht mehr prüfen. Bitte sie mit "
            "„grantrules register correct“ berichtigen."
        )
    signed = found.body.supersedes in {one.seq for one in case.signatures}
    return Confirmation(
        by=by,
        programme=case.programme,
        reference=case.reference,
        correction=seq,
        movements=releasing(case) if signed else (),
    )
