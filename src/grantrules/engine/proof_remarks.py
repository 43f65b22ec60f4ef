"""What in a proof needs a look although it changes no amount: remarks, each with its cell."""

from collections.abc import Iterator
from datetime import date

from grantrules.engine.ags import padded_ags
from grantrules.engine.court import Court
from grantrules.engine.draft import Draft
from grantrules.engine.entries import placed
from grantrules.engine.proof_facts import facts_of
from grantrules.engine.proof_place import at_entry
from grantrules.engine.spelling import german_day
from grantrules.model.money import euros
from grantrules.model.problem import Problem, Severity
from grantrules.model.proof import Proof

_GRANTED = ("granted_salary", "granted_material")


def remarks_on(proof: Proof, court: Court) -> Iterator[Problem]:
    """Remarks on the recipient, on payments, and on days in an unusual order."""
    draft = facts_of(proof, court).draft
    found = (_recipient(proof, court), _overpaid(proof, draft), *_days(draft))
    for key, problem in (one for one in found if one is not None):
        yield at_entry(problem, proof, key)


def _recipient(proof: Proof, court: Court) -> tuple[str, Problem] | None:
    if "ags" in proof.unreadable:
        return None
    if proof.ags is None:
        told = "Ohne AGS steht nicht fest, wer Zuwendungsempfänger ist. Bitte nachtragen."
        return "ags", _remark("proof.recipient_missing", told)
    if court.directory.listed(padded_ags(proof.ags)) is not None:
        return None
    told = (
        f"Der AGS {proof.ags} gehört zu keinem der antragsberechtigten Gebiete. Bitte prüfen, wer "
        "die Zuwendung erhalten hat."
    )
    return "ags", _remark("proof.recipient_unknown", told, proof.ags)


def _overpaid(proof: Proof, draft: Draft) -> tuple[str, Problem] | None:
    if not draft.has(("paid", *_GRANTED)):
        return None
    paid, granted = draft.number("paid"), sum(draft.number(one) for one in _GRANTED)
    if paid <= granted:
        return None
    cells = [proof.cells[one] for one in _GRANTED if one in proof.cells]
    told = (
        f"{placed('Ausgezahlt', proof.cells.get('paid'))} sind {euros(paid)}, bewilligt "
        f"{placed(euros(granted), ' und '.join(cells))}; ausgezahlt wird höchstens, was bewilligt "
        "ist (AZ-02). Bitte Auszahlungen und Bescheid prüfen."
    )
    return "paid", _remark("proof.overpaid", told, euros(paid), f"höchstens {euros(granted)}")


def _days(draft: Draft) -> Iterator[tuple[str, Problem]]:
    paid_on, received = draft.optional("paid_on"), draft.optional("proof_received_on")
    end = draft.optional("funding_end")
    if draft.optional("paid") and draft.is_empty("paid_on"):
        yield "paid_on", _undated(draft)
    if received is not None and end is not None and received < end:
        told = (
            f"Der Nachweis ging am {_day(received)} ein, vor dem Ende des Förderzeitraums am "
            f"{_day(end)}. Bitte prüfen, ob er schon alle Ausgaben enthält."
        )
        yield "proof_received_on", _remark("proof.early", told, _day(received))
    if received is not None and paid_on is not None and paid_on > received:
        told = (
            f"Ausgezahlt wurde am {_day(paid_on)}, nach dem Eingang des Nachweises am "
            f"{_day(received)}. Bitte beide Tage prüfen."
        )
        yield "paid_on", _remark("proof.paid_afterwards", told, _day(paid_on))


def _undated(draft: Draft) -> Problem:
    claim = draft.optional("repayment_claim")
    effect = (
        f"Auf die zu erstattenden {euros(claim)} lassen sich deshalb keine Zinsen berechnen"
        if claim
        else "Zinsen ließen sich ohne ihn nicht berechnen"
    )
    return _remark(
        "proof.payment_undated",
        f"Der Tag der Auszahlung fehlt. {effect}. Bitte „Ausgezahlt am“ nachtragen.",
    )


def _remark(
    code: str, message: str, found: str | None = None, expected: str | None = None
) -> Problem:
    return Problem(
        code=code, severity=Severity.REMARK, message=message, found=found, expected=expected
    )


def _day(ordinal: int) -> str:
    return german_day(date.fromordinal(ordinal))
