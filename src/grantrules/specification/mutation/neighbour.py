"""The neighbours of a value: one cent, day, second or thousandth beside it, or the other answer."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from grantrules.model.fact import LARGEST, Code, FactKind

_THOUSANDTH_POST = 1_000
_SECOND = 1_000_000
_DAY = 86_400 * _SECOND
_STEPS: Mapping[FactKind, Sequence[tuple[str, int]]] = {
    FactKind.MONEY: (("0.01", 1),),
    FactKind.FTE: (("0.001", _THOUSANDTH_POST),),
    FactKind.DAY: (("1d", 1),),
    FactKind.MOMENT: (("1s", _SECOND), ("1d", _DAY)),
    FactKind.COUNT: (("1", 1),),
    FactKind.PERCENT: (("0.01", 1),),
    FactKind.ANSWER: (),
    FactKind.TEXT: (),
}
NEVER_NEGATIVE = frozenset({FactKind.MONEY, FactKind.FTE, FactKind.COUNT, FactKind.PERCENT})
"""A negative figure is refused or not believed before any rule reads it."""


class Step(NamedTuple):
    """A step from a value: how it is called in an id, and how far it goes."""

    name: str
    width: int


def steps(kind: FactKind) -> Iterator[Step]:
    """Gives the smallest steps that a value of this kind is tested with, up and down."""
    for name, width in _STEPS[kind]:
        yield Step(f"+{name}", width)
        yield Step(f"-{name}", -width)


def neighbours(kind: FactKind, code: Code) -> Iterator[tuple[str, Code]]:
    """Gives the neighbours that can exist: no figure below zero, no text."""
    if kind is FactKind.ANSWER:
        yield ("flipped", 1 - int(code))
    if isinstance(code, str):
        return
    for step in steps(kind):
        moved = code + step.width
        if (moved >= 0 or kind not in NEVER_NEGATIVE) and abs(moved) <= LARGEST:
            yield (step.name, moved)
