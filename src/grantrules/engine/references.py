"""Applications under the same reference (Aktenzeichen): counted once, or asked about."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from grantrules.engine.fingerprint import stated_text
from grantrules.model.application import Application
from grantrules.model.problem import Problem, Severity

_NAMED = 3


class Sifted(NamedTuple):
    """Applications to judge in a fixed order, the contested references, and what to report."""

    applications: tuple[Application, ...]
    contested: frozenset[str]
    problems: tuple[Problem, ...]


def sifted(applications: Iterable[Application]) -> Sifted:
    """Counts equal applications of one reference once and marks references that contradict."""
    ordered = sorted(applications, key=_order)
    kept: list[Application] = []
    problems: list[Problem] = []
    contested: set[str] = set()
    for reference, group in groupby(ordered, key=lambda one: one.reference):
        rows = list(group)
        first = frozenset(range(len(rows))) if reference is None else _first_stated(rows)
        distinct = [row for place, row in enumerate(rows) if place in first]
        kept += distinct
        if len(distinct) > 1 and reference is not None:
            contested.add(reference)
            problems += [_contradiction(one, distinct) for one in distinct]
        problems += [_repetition(row) for place, row in enumerate(rows) if place not in first]
    return Sifted(tuple(kept), frozenset(contested), tuple(problems))


def place_of(application: Application) -> str:
    """Says where an application was read."""
    source = application.source
    if source is None:
        return "weiterer Antrag"
    row = "" if source.row is None else f", Zeile {source.row}"
    return f"{source.file}, Blatt {source.sheet}{row}"


def _order(application: Application) -> tuple[object, ...]:
    source = application.source
    place = ("", "", 0) if source is None else (source.file, source.sheet, source.row or 0)
    named = (application.reference is not None, application.reference or "")
    return (*named, *place, stated_text(application))


def _first_stated(rows: Sequence[Application]) -> frozenset[int]:
    """Finds the place where each of the different applications stands first."""
    first: dict[str, int] = {}
    for place, row in enumerate(rows):
        # What cannot be read cannot be called equal either.
        first.setdefault(f"{place}" if row.unreadable else stated_text(row), place)
    return frozenset(first.values())


def _contradiction(one: Application, rows: Sequence[Application]) -> Problem:
    others = [row for row in rows[: _NAMED + 1] if row is not one][:_NAMED]
    places = "; ".join(place_of(row) for row in others)
    return _problem(
        one,
        "reference.duplicate",
        Severity.ERROR,
        f"Das Aktenzeichen „{one.reference}“ steht mehrfach mit verschiedenen Angaben, auch hier: "
        f"{places}. Bitte klären, welcher Antrag gilt, und jedem ein eigenes Aktenzeichen geben.",
    )


def _repetition(one: Application) -> Problem:
    return _problem(
        one,
        "reference.repeated",
        Severity.REMARK,
        f"Das Aktenzeichen „{one.reference}“ steht mehrfach mit gleichen Angaben. "
        "Der Antrag wurde einmal gezählt.",
    )


def _problem(one: Application, code: str, severity: Severity, message: str) -> Problem:
    return Problem(
        code=code,
        severity=severity,
        message=message,
        file=one.source.file if one.source else None,
        sheet=one.source.sheet if one.source else None,
        row=one.source.row if one.source else None,
        cell=one.cells.get("reference", "").rpartition("!")[2] or None,
        reference=one.reference,
        found=one.reference,
        expected="jedes Aktenzeichen nur einmal",
    )
