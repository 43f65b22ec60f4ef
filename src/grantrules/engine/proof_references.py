"""Proofs under the same reference (Aktenzeichen): counted once, or asked about."""

from collections.abc import Iterable
from itertools import groupby
from typing import NamedTuple

from grantrules.engine.proof_place import at_entry
from grantrules.model.problem import Problem, Severity
from grantrules.model.proof import Proof

_PLACE = {"source", "cells"}


class SiftedProofs(NamedTuple):
    """Proofs to judge in a fixed order, the contested references, and what to report."""

    proofs: tuple[Proof, ...]
    contested: frozenset[str]
    problems: tuple[Problem, ...]


def sifted_proofs(proofs: Iterable[Proof]) -> SiftedProofs:
    """Counts equal proofs of one reference once and marks references that contradict."""
    kept: list[Proof] = []
    problems: list[Problem] = []
    contested: set[str] = set()
    for reference, group in groupby(sorted(proofs, key=_order), key=lambda one: one.reference):
        rows = list(group)
        first: dict[str, Proof] = {}
        for place, row in enumerate(rows):
            # What cannot be read cannot be called equal either.
            first.setdefault(f"{place}" if row.unreadable else _text(row), row)
        distinct = list(first.values())
        kept += distinct
        if len(distinct) > 1:
            contested.add(reference)
            problems += [_contradiction(one, distinct) for one in distinct]
        problems += [_repetition(one) for one in rows if not any(one is two for two in distinct)]
    return SiftedProofs(tuple(kept), frozenset(contested), tuple(problems))


def _order(proof: Proof) -> tuple[object, ...]:
    source = proof.source
    place = ("", "", 0) if source is None else (source.file, source.sheet, source.row or 0)
    return (proof.reference, *place, _text(proof))


def _text(proof: Proof) -> str:
    plain = proof.model_copy(
        update={
            "positions": None
            if proof.positions is None
            else tuple(
                one.model_copy(update={"source": None, "cell": None}) for one in proof.positions
            )
        }
    )
    return plain.model_dump_json(exclude=_PLACE)


def _contradiction(one: Proof, rows: list[Proof]) -> Problem:
    places = "; ".join(_place(row) for row in rows if row is not one)
    return _problem(
        one,
        "reference.duplicate",
        Severity.ERROR,
        f"Das Aktenzeichen „{one.reference}“ steht mehrfach mit verschiedenen Angaben, auch hier: "
        f"{places}. Bitte klären, welcher Nachweis gilt.",
    )


def _repetition(one: Proof) -> Problem:
    return _problem(
        one,
        "reference.repeated",
        Severity.REMARK,
        f"Das Aktenzeichen „{one.reference}“ steht mehrfach mit gleichen Angaben. "
        "Der Nachweis wurde einmal gezählt.",
    )


def _problem(one: Proof, code: str, severity: Severity, message: str) -> Problem:
    problem = Problem(
        code=code,
        severity=severity,
        message=message,
        found=one.reference,
        expected="jedes Aktenzeichen nur einmal",
    )
    return at_entry(problem, one, "reference")


def _place(proof: Proof) -> str:
    source = proof.source
    if source is None:
        return "weiterer Nachweis"
    row = "" if source.row is None else f", Zeile {source.row}"
    return f"{source.file}, Blatt {source.sheet}{row}"
