"""The value of one parameter on one day, or the problem that there is none; never a default."""

from datetime import date
from typing import NamedTuple

from grantrules.engine.spelling import german_day
from grantrules.model.basis import Basis
from grantrules.model.fact import Code
from grantrules.model.problem import Problem, Severity
from grantrules.model.rulebook import RuleBook


class InForceValue(NamedTuple):
    """A value in force, with the German title of its parameter and what it rests on."""

    title: str
    value: Code
    basis: Basis


def value_on(book: RuleBook, name: str, day: date) -> InForceValue | Problem:
    """Gives the value that holds for everybody on the day; else the problem `NAME.missing`."""
    parameter = book.parameter(name)
    found = parameter.in_force(day)
    if found is None or found.value is None:
        return _missing(name, f"„{parameter.title}“ hat am {german_day(day)} keinen Wert")
    if found.grades:
        return _missing(name, f"„{parameter.title}“ ist gestaffelt und für sich allein kein Wert")
    return InForceValue(parameter.title, found.value, found.basis)


def _missing(name: str, sentence: str) -> Problem:
    return Problem(
        code=f"{name}.missing",
        severity=Severity.ERROR,
        message=f"{sentence}. Bitte im Regelwerk nachtragen; bis dahin wird nichts berechnet.",
    )
