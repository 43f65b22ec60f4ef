"""Turns the cells of one application into the application and the problems of its cells."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from grantrules.intake.fact_cell import FactCell, FactValue, understand
from grantrules.intake.grammar import Refused, Understood
from grantrules.intake.place import Place
from grantrules.intake.problem_code import Code
from grantrules.intake.questions import Questions
from grantrules.intake.raw_cell import Doubtful, Empty, is_blank, shown
from grantrules.model.application import Application, Source
from grantrules.model.problem import Problem

_Answer = Understood[FactValue] | Refused | None


@dataclass(frozen=True, slots=True)
class ReadApplication:
    """An application and the problems of its cells; every one of them may be wrong."""

    application: Application
    problems: tuple[Problem, ...]


def read_application(
    source: Source, cells: Sequence[FactCell], questions: Questions
) -> ReadApplication:
    """Reads the cells of one row or form; whatever they hold, there is an application."""
    answers = [
        (cell, None if is_blank(cell.value) else understand(cell))
        for cell in sorted(cells, key=lambda one: questions.places[one.column.key])
    ]
    values = {
        cell.column.key: answer.value for cell, answer in answers if isinstance(answer, Understood)
    }
    reference = str(values.get("reference") or _own_reference(source))
    further = {one.key: values.get(one.key) for one in questions.further}
    application = Application.model_validate(
        {key: value for key, value in values.items() if key not in further}
        | {
            "further": further,
            "reference": reference,
            "source": source,
            "unreadable": tuple(
                cell.column.key for cell, answer in answers if isinstance(answer, Refused)
            ),
            "cells": {cell.column.key: f"{source.sheet}!{cell.address}" for cell, _ in answers},
        }
    )
    place = Place(source.file, source.sheet, source.row, reference=reference)
    told = [_problem(place, cell, answer) for cell, answer in answers]
    return ReadApplication(application, tuple(one for one in told if one is not None))


def _own_reference(source: Source) -> str:
    row = "" if source.row is None else f"!{source.row}"
    return f"{source.file}#{source.sheet}{row}"


def _problem(place: Place, cell: FactCell, answer: _Answer) -> Problem | None:
    if isinstance(answer, Understood) and answer.remark is None:
        return None
    here = replace(place, cell=cell.address, heading=cell.column.heading)
    match answer:
        case Refused() if isinstance(cell.value, Doubtful):
            # The sheet tells why, once for all its rows.
            return None
        case Refused():
            return here.refused(answer, shown(cell.value))
        case Understood(remark=remark) if remark is not None:
            return here.remarked(remark, shown(cell.value))
        case None if cell.column.required:
            return _empty(here, cell)
        case _:
            return None


def _empty(here: Place, cell: FactCell) -> Problem:
    code, says = Code.CELL_EMPTY, f"Die Zelle ist leer. Bitte {cell.column.asked} eintragen."
    if cell.value == Empty(perhaps_error=True):
        code = Code.CELL_EMPTY_OR_ERROR
        says = (
            f"Die Zelle ist leer oder enthält einen Fehlerwert. Bitte {cell.column.asked} "
            f"eintragen und die Mappe als .xlsx speichern."
        )
    return here.problem(code, says, expected=cell.column.expected)
