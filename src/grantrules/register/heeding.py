"""New facts for a case that is signed already: taken up once it is open again, or dismissed."""

from grantrules.model.errors import RefusedError
from grantrules.register.case import Case
from grantrules.register.case_entries import ApplicationReceived
from grantrules.register.correcting import way_back
from grantrules.register.facts_entries import FactsDismissed
from grantrules.register.life import Move, after

_PROMOTE = "Bitte die Mittel mit „grantrules register promote“ neu verteilen"


def dismissal(case: Case, by: str, seq: int, reason: str) -> FactsDismissed:
    """Gives the entry by which a person says that the facts held with entry `seq` change nothing.

    A RefusedError where no such facts are left to deal with.
    """
    left = ", ".join(str(one.seq) for one in case.unheeded)
    if seq not in {one.seq for one in case.unheeded}:
        there = f"Zu berücksichtigen sind die aus Eintrag {left}." if left else "Es gibt keine."
        raise RefusedError(
            f"„{case.reference}“: Eintrag {seq} hält keine neuen Angaben fest, die noch zu "
            f"berücksichtigen sind. {there}"
        )
    return FactsDismissed(
        by=by, programme=case.programme, reference=case.reference, facts=seq, reason=reason
    )


def taken_up(case: Case, by: str) -> ApplicationReceived:
    """Gives the entry by which a case that is open again receives the newest facts held for it."""
    newest = case.unheeded[-1].body
    return ApplicationReceived(
        by=by,
        programme=case.programme,
        reference=case.reference,
        application_sha256=newest.application_sha256,
        supersedes=case.received,
        contradicting=newest.contradicting,
    )


def check_heeded(case: Case) -> None:
    """Refuses to sign a case for which facts came that nobody has dealt with."""
    if not case.unheeded:
        return
    seq = case.unheeded[-1].seq
    way = _PROMOTE if after(case.state, Move.RECEIVE) else way_back(case)
    raise RefusedError(
        f"„{case.reference}“: Nach dem Vorschlag sind neue Angaben eingegangen (Eintrag {seq}), "
        f"die noch niemand berücksichtigt hat. {way}; dann werden sie übernommen. Oder mit "
        f"„grantrules register dismiss {case.reference} {seq}“ begründen, dass sie nichts ändern."
    )
