"""Grades: each grade of a figure decides for some application, and so does the last value."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from grantrules.engine.code_word import setting_text
from grantrules.engine.spelling import listed
from grantrules.engine.wording import worded
from grantrules.model.condition import facts_read
from grantrules.model.fact import Code
from grantrules.model.parameter import Grade, Parameter, ParameterValue
from grantrules.model.rulebook import RuleBook
from grantrules.specification.gates.era import joined
from grantrules.specification.gates.example import application_text
from grantrules.specification.gates.gate_finding import GateFinding, Severity
from grantrules.specification.gates.logic import denied
from grantrules.specification.gates.world import World

CODE = "grades"
_REMEDY = "Bitte Reihenfolge, Bedingungen oder Werte der Staffelung berichtigen."


class _Fault(NamedTuple):
    """What is wrong with a value in an era, and an application that shows it."""

    value: Code | None
    message: str
    example: str
    world: World


class _Scale(NamedTuple):
    """The grades of a figure in one era."""

    parameter: Parameter
    stated: ParameterValue
    world: World
    book: RuleBook


def grades(book: RuleBook, worlds: Sequence[World]) -> list[GateFinding]:
    """Finds grades that never decide, that always hold, or that change nothing."""
    return [finding for one in book.parameters for finding in _of(one, book, worlds)]


def _of(parameter: Parameter, book: RuleBook, worlds: Sequence[World]) -> Iterator[GateFinding]:
    scales = [
        _Scale(parameter, stated, world, book)
        for world in worlds
        if (stated := world.era.terms.graded.get(parameter.name)) is not None
    ]
    faults = [fault for scale in scales for fault in (*_repeated(scale), *_idle(scale))]
    for value, message in dict.fromkeys((one.value, one.message) for one in faults):
        alike = [one for one in faults if (one.value, one.message) == (value, message)]
        yield _finding(parameter, alike)


def _repeated(scale: _Scale) -> Iterator[_Fault]:
    values = [*(one.value for one in scale.stated.grades), scale.stated.value]
    for one, following in pairwise(values):
        if one == following:
            message = f"Der Satz {_said(scale, one)} steht zweimal hintereinander."
            yield _Fault(one, message, "", scale.world)


def _idle(scale: _Scale) -> Iterator[_Fault]:
    """Finds what never decides; behind a grade that always holds nothing else is looked at."""
    for place, grade in enumerate(scale.stated.grades):
        if _unanswerable(grade, scale.world):
            return
        if not scale.world.possible(scale.world.holds(grade.when).no):
            yield _always(grade, scale)
            return
        if not _decides(place, scale):
            yield _never(place, scale)
    if scale.stated.value is not None and not _decides(len(scale.stated.grades), scale):
        message = (
            f"Der Satz {_said(scale, scale.stated.value)} ohne Bedingung gilt nie, weil immer "
            "schon eine der Bedingungen davor zutrifft."
        )
        yield _Fault(scale.stated.value, message, "", scale.world)


def _unanswerable(grade: Grade, world: World) -> bool:
    # In a year without a window nothing is known of it.
    truth = world.holds(grade.when)
    return not world.possible(truth.yes) and not world.possible(truth.no)


def _decides(place: int, scale: _Scale) -> bool:
    """Tells whether the grade in this place can be the first that holds, or the value behind."""
    before = [scale.world.holds(one.when).no for one in scale.stated.grades[:place]]
    own = [scale.world.holds(one.when).yes for one in scale.stated.grades[place : place + 1]]
    return scale.world.possible(*before, *own)


def _always(grade: Grade, scale: _Scale) -> _Fault:
    message = (
        f"Der Satz {_said(scale, grade.value)} gilt immer, weil seine Bedingung auf jeden Antrag "
        f"zutrifft: {worded(grade.when, scale.book)}. Was danach steht, gilt nie."
    )
    return _Fault(grade.value, message, _example(grade, scale), scale.world)


def _never(place: int, scale: _Scale) -> _Fault:
    grade = scale.stated.grades[place]
    never = f"Der Satz {_said(scale, grade.value)} gilt nie, weil"
    if not scale.world.possible(scale.world.holds(grade.when).yes):
        message = f"{never} auf keinen Antrag zutrifft: {worded(grade.when, scale.book)}."
        return _Fault(grade.value, message, "", scale.world)
    message = f"{never} immer schon vorher gilt: {_earlier(place, scale)}."
    return _Fault(grade.value, message, _example(grade, scale), scale.world)


def _earlier(place: int, scale: _Scale) -> str:
    world, own = scale.world, scale.stated.grades[place]
    hiding = (
        one.when
        for one in scale.stated.grades[:place]
        if not world.possible(world.holds(own.when).yes, denied(world.holds(one.when).yes))
    )
    found = next(hiding, None)
    return "eine der Bedingungen davor" if found is None else worded(found, scale.book)


def _example(grade: Grade, scale: _Scale) -> str:
    reads = [name for one in scale.stated.grades for name in facts_read(one.when)]
    names = (*reads, scale.parameter.name)
    facts = scale.world.example(scale.world.holds(grade.when).yes, told=names)
    return f"Beispiel: {application_text(facts, names, scale.book)}."


def _said(scale: _Scale, value: Code | None) -> str:
    return setting_text(scale.parameter.kind, value)


def _finding(parameter: Parameter, faults: Sequence[_Fault]) -> GateFinding:
    first = faults[0]
    days = listed([one.german for one in joined(fault.world.era for fault in faults)])
    return GateFinding(
        CODE,
        f"{parameter.name}: {setting_text(parameter.kind, first.value)}",
        Severity.ERROR,
        f"Staffelung von „{parameter.title}“ (bei Eingang {days}): {first.message}",
        _REMEDY,
        first.example,
    )
