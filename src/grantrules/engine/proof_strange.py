"""Problems with what a proof states that nobody can believe, each with its cell."""

from collections.abc import Iterator

from grantrules.engine.court import Court
from grantrules.engine.proof_facts import facts_of
from grantrules.engine.proof_place import at_entry
from grantrules.engine.spelling import german
from grantrules.engine.stated import coded
from grantrules.model.problem import Problem, Severity
from grantrules.model.proof import PROOF_MONEY_KEYS, Proof

_DAYS = "Förderbeginn, Förderende und Eingang in dieser Reihenfolge"
_AMOUNT = "ein Betrag von 0,00 € bis zum höchsten glaubhaften Betrag"


def strange_entries(proof: Proof, court: Court) -> Iterator[Problem]:
    """Names the amounts and days of a proof that count as unreadable."""
    for key in facts_of(proof, court).gaps.implausible:
        spec = court.book.vocabulary[key]
        found = german(spec.kind, coded(getattr(proof, key)))
        problem = Problem(
            code="value.implausible",
            severity=Severity.ERROR,
            message=f"„{spec.label}“: {found} ist nicht glaubhaft. Bitte die Angabe prüfen.",
            found=found,
            expected=_AMOUNT if key in PROOF_MONEY_KEYS else _DAYS,
        )
        yield at_entry(problem, proof, key)
