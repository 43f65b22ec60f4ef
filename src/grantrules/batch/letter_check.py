"""Which letter a case allows as things stand, or why it allows none."""

from collections.abc import Callable

from grantrules.batch.freshness import Proposal, check_fresh
from grantrules.model.errors import RefusedError
from grantrules.register.case import Case
from grantrules.register.life import UNDOABLE
from grantrules.report.letters.kind import OF_OUTCOME, LetterKind

_CLAIMS = frozenset({LetterKind.HEARING, LetterKind.REPAYMENT})


def kind_for(
    case: Case, wanted: LetterKind | None, today: Callable[[Case], Proposal]
) -> LetterKind:
    """Gives the kind of letter; a RefusedError where it would say what does not hold."""
    if wanted in _CLAIMS and case.decision is None:
        raise _refused(case, "Vor der Entscheidung ist nichts zurückzufordern.")
    if case.proposed is None:
        raise _refused(case, "Es ist noch nichts vorgeschlagen.")
    if case.state in UNDOABLE:
        check_fresh(case, today(case))
    if wanted is LetterKind.MEMO or wanted in _CLAIMS:
        return wanted
    if case.ended_as is not None:
        ended = case.ended_as.german
        raise _refused(case, f"Der Vorgang ist {ended}; es bleibt nur der Prüfvermerk.")
    return _called_for(case, wanted)


def _called_for(case: Case, wanted: LetterKind | None) -> LetterKind:
    usual, outcome = OF_OUTCOME.get(case.outcome), case.outcome.german
    if usual is None:
        raise _refused(
            case,
            f"Der Vorschlag lautet „{outcome}“; ein Schreiben an den Antragsteller gibt es dazu "
            "nicht. Einen Prüfvermerk schreibt „--kind memo“.",
        )
    if wanted not in {None, usual}:
        raise _refused(
            case,
            f"Der Vorschlag lautet „{outcome}“; dazu gehört das Schreiben „{usual.german}“ "
            f"(--kind {usual.value}).",
        )
    return usual


def _refused(case: Case, sentence: str) -> RefusedError:
    return RefusedError(f"„{case.reference}“: {sentence}")
