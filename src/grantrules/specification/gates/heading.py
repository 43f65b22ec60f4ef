"""Headings: no further entry of a programme has the name of another column."""

from grantrules.intake.questions import questions_for
from grantrules.model.errors import RuleBookError
from grantrules.model.rulebook import RuleBook
from grantrules.specification.gates.gate_finding import GateFinding, Severity

CODE = "heading"
_REMEDY = "Bitte Überschrift oder Synonym ändern; so liest das Programm keine Antragsliste."


def headings(book: RuleBook) -> list[GateFinding]:
    """Finds further entries with a name that already means something else."""
    try:
        questions_for(book.title, book.entries, book.required, book.districts)
    except RuleBookError as error:
        return [
            GateFinding(CODE, _subject(fault, book), Severity.ERROR, fault, _REMEDY)
            for fault in error.faults
        ]
    return []


def _subject(fault: str, book: RuleBook) -> str:
    keys = (one.key for one in book.entries if f"„{one.key}“" in fault)
    return next(keys, "entries")
