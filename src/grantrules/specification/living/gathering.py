"""Gathering the evidence: plays every row, measures the strength, runs the gates."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from grantrules.model.rulebook import RuleBook
from grantrules.rulebook.difference import differences
from grantrules.specification.gates.examination import examined
from grantrules.specification.living.evidence import Evidence, Since
from grantrules.specification.mutation.strength import Exemption, Strength, strength_of
from grantrules.specification.observation import Judge
from grantrules.specification.performance import PlayedRow, perform
from grantrules.specification.specification import Specification

_SKIPPED = "Die Stärke wurde nicht gemessen."
_FAILING = "Die Stärke lässt sich nicht messen, solange Szenarien fehlschlagen."


@dataclass(frozen=True)
class Request:
    """What the document is to tell of; without exceptions the strength is not measured.

    `command_line` runs a call of grantrules and gives its exit status.
    """

    day: date
    command_line: Callable[[Sequence[str]], int]
    exceptions: tuple[Exemption, ...] | None = None
    before: RuleBook | None = None


def gathered(specification: Specification, request: Request) -> Evidence:
    """Finds everything out anew; nothing comes from an earlier run."""
    book = specification.programme.book
    performance = perform(specification, Judge(book), request.command_line)
    strength, unmeasured = _strength(specification, performance, request.exceptions)
    return Evidence(
        specification=specification,
        performance=performance,
        examination=examined(book, request.day),
        strength=strength,
        unmeasured=unmeasured,
        since=None if request.before is None else _since(request.before, book),
    )


def _strength(
    specification: Specification,
    performance: tuple[PlayedRow, ...],
    exceptions: tuple[Exemption, ...] | None,
) -> tuple[Strength | None, str]:
    if exceptions is None:
        return None, _SKIPPED
    if not all(one.passed for one in performance):
        return None, _FAILING
    return strength_of(specification, exceptions), ""


def _since(before: RuleBook, book: RuleBook) -> Since:
    return Since(before, differences(before, book))
