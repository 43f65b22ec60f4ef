"""The positions of a proof summed up: what counts for which component, and what is left out."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from grantrules.model.proof import Component, LeftOut, Position

_INELIGIBLE = "als nicht förderfähig bezeichnet"
_OUTSIDE = "außerhalb des Förderzeitraums"
_UNREADABLE = "nicht vollständig lesbar; die Summe steht deshalb nicht fest"
_UNDATED = "der Förderzeitraum steht nicht fest"


class Span(NamedTuple):
    """The first and the last day of the funding, as far as they are known."""

    start: date | None
    end: date | None

    def covers_month(self, day: date) -> bool | None:
        """Tells whether the month of a day touches the span; None where that is not known."""
        if self.start is None or self.end is None:
            return None
        return _month(self.start) <= _month(day) <= _month(self.end)

    @property
    def months(self) -> int | None:
        """Gives how many calendar months the span touches."""
        if self.start is None or self.end is None:
            return None
        return _month(self.end) - _month(self.start) + 1


class Summed(NamedTuple):
    """The sums by component, None where one is not known, and the positions that do not count.

    `paid_months` says how many months of the span have a salary that counts.
    """

    sums: dict[Component, int | None]
    left_out: tuple[LeftOut, ...]
    paid_months: int


class _Counted(NamedTuple):
    """A position that counts: for what, how much, and in which month."""

    component: Component
    amount: int
    month: int


def summed(positions: Iterable[Position], span: Span, highest: int) -> Summed:
    """Sums up what counts; a position that may count, or not, leaves the sums open.

    Amounts below zero or above `highest` are not believed.
    """
    sums: dict[Component, int | None] = dict.fromkeys(Component, 0)
    left_out, months = [], set[int]()
    for one in positions:
        found = _weighed(one, span, highest)
        if isinstance(found, str):
            unsettled = found in {_UNREADABLE, _UNDATED}
            left_out.append(LeftOut(position=one, why=found, unsettled=unsettled))
            if unsettled:
                sums.update(dict.fromkeys(_touched(one)))
            continue
        before = sums[found.component]
        sums[found.component] = None if before is None else before + found.amount
        if found.component is Component.SALARY:
            months.add(found.month)
    return Summed(sums, tuple(left_out), len(months))


def _weighed(one: Position, span: Span, highest: int) -> _Counted | str:
    """Gives what counts, or why nothing does."""
    if one.eligible is False:
        return _INELIGIBLE
    inside = None if one.month is None else span.covers_month(one.month)
    if inside is False:
        return _OUTSIDE
    if one.component is None or one.month is None or one.amount is None:
        return _UNREADABLE
    if one.eligible is None or not 0 <= one.amount <= highest:
        return _UNREADABLE
    return _UNDATED if inside is None else _Counted(one.component, one.amount, _month(one.month))


def _touched(one: Position) -> tuple[Component, ...]:
    return tuple(Component) if one.component is None else (one.component,)


def _month(day: date) -> int:
    return day.year * 12 + day.month
