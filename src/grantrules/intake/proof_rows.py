"""Proofs of use from the rows and forms that were read: lists as they are, forms with positions."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from grantrules.intake.heading import bare
from grantrules.intake.place import Place
from grantrules.intake.problem_code import Code
from grantrules.model.application import Application, Source
from grantrules.model.problem import Problem
from grantrules.model.proof import Component, Position, Proof

_COMPONENTS = {
    **dict.fromkeys(("personal", "personalkosten", "personalausgaben"), Component.SALARY),
    **dict.fromkeys(
        ("sach", "sachkosten", "sachausgaben", "sachmittel", "sachausgabe"), Component.MATERIAL
    ),
}
_FORM_KEY, _POSITION_KEY, _KIND_KEY = "declared", "position_amount", "position_component"
# Texts for people: no rule reads them.
_TEXTS = frozenset({"report_measures", "report_results", "report_deviations"})


class ProofRows(NamedTuple):
    """The proofs that were stated, and what is wrong with how they belong together."""

    proofs: tuple[Proof, ...]
    problems: tuple[Problem, ...]


def proofs_of(rows: Sequence[Application]) -> ProofRows:
    """Turns what was read into proofs; the positions of a file belong to its one form."""
    forms = [one for one in rows if _FORM_KEY in one.further]
    positions = [one for one in rows if _POSITION_KEY in one.further]
    lists = [one for one in rows if one not in forms and one not in positions]
    problems = [
        *_misplaced(forms, positions),
        *(found for one in positions if (found := _unclear(one)) is not None),
    ]
    proofs = [
        *(_proof(one) for one in lists),
        *(_with_positions(one, forms, positions) for one in forms),
    ]
    return ProofRows(tuple(proofs), tuple(problems))


def left_out_remark(position: Position, reference: str, why: str) -> Problem:
    """Tells of a position that does not count."""
    says = f"Die Ausgabe „{position.title or 'ohne Bezeichnung'}“ wird nicht anerkannt: {why}."
    return _place(position.source, position.cell, reference).problem(Code.PROOF_LEFT_OUT, says)


def vacancy_remark(proof: Proof, counted: int) -> Problem:
    """Tells that the months without a salary are others than those stated."""
    says = (
        f"Angegeben sind {proof.vacancy_months} Monate ohne Besetzung; ohne Personalausgaben, die "
        f"zählen, sind {counted} Monate des Förderzeitraums."
    )
    place = _place(proof.source, proof.cells.get("vacancy_months"), proof.reference)
    return place.problem(
        Code.PROOF_VACANCY, says, found=str(proof.vacancy_months), expected=str(counted)
    )


def _proof(row: Application) -> Proof:
    stated = {key: value for key, value in row.further.items() if key not in _TEXTS}
    unreadable = tuple(key for key in row.unreadable if key in Proof.model_fields)
    return Proof.model_validate(
        {
            **stated,
            "reference": row.reference or "",
            "ags": row.ags,
            "funding_start": row.funding_start,
            "funding_end": row.funding_end,
            "unreadable": unreadable,
            "source": row.source,
            "cells": row.cells,
        }
    )


def _with_positions(
    form: Application, forms: Iterable[Application], positions: Iterable[Application]
) -> Proof:
    file = _file(form)
    alone = sum(_file(one) == file for one in forms) == 1
    own = tuple(_position(one) for one in positions if alone and _file(one) == file)
    return _proof(form).model_copy(update={"positions": own})


def _position(row: Application) -> Position:
    kind = row.further[_KIND_KEY]
    return Position.model_validate(
        {
            "title": row.further["position_title"],
            "component": _COMPONENTS.get(bare(str(kind))),
            "month": row.further["position_month"],
            "amount": row.further[_POSITION_KEY],
            "share": row.further["position_share"],
            "eligible": row.further["position_eligible"],
            "source": row.source,
            "cell": row.cells.get(_POSITION_KEY),
        }
    )


def _misplaced(forms: Sequence[Application], positions: Sequence[Application]) -> list[Problem]:
    """Names the files whose positions belong to no form, or to one of several."""
    files = dict.fromkeys(_file(one) for one in positions)
    counts = {file: sum(_file(one) == file for one in forms) for file in files}
    return [
        Place(file).problem(Code.PROOF_POSITIONS, _said(file, count))
        for file, count in counts.items()
        if count != 1
    ]


def _said(file: str, count: int) -> str:
    found = "keinen Verwendungsnachweis" if count == 0 else f"{count} Verwendungsnachweise"
    return (
        f"Die Datei „{file}“ enthält Ausgaben, aber {found}; zu welcher Bewilligung sie gehören, "
        "steht nicht fest. Bitte je Bewilligung eine Mappe verwenden."
    )


def _unclear(row: Application) -> Problem | None:
    kind = row.further[_KIND_KEY]
    if kind is None or bare(str(kind)) in _COMPONENTS:
        return None
    place = replace(_place(row.source, row.cells.get(_KIND_KEY)), heading="Kostenart")
    says = f"„{kind}“ ist weder Personal noch Sach. Bitte die Kostenart eintragen."
    return place.problem(Code.PROOF_COMPONENT, says, found=str(kind), expected="Personal oder Sach")


def _place(source: Source | None, cell: str | None, reference: str | None = None) -> Place:
    address = (cell or "").rpartition("!")[2] or None
    if source is None:
        return Place("", cell=address, reference=reference)
    return Place(source.file, source.sheet, source.row, address, reference)


def _file(row: Application) -> str:
    return row.source.file if row.source else ""
