"""The picture of a budget year: commitments as steps over days, below the appropriation."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from grantrules.model.money import Cents, euros
from grantrules.model.utilisation import Utilisation

WIDTH, HEIGHT = 860, 340
LEFT, RIGHT, TOP, BOTTOM = 118, 836, 34, 292
_HEADROOM = 1.12
_LINES = 4
_NEAR = 34
_LABEL_ABOVE, _LABEL_BELOW = -10, 20
_QUARTERS = (1, 4, 7, 10)
_MOST_TICKS = 12
# Round steps for the axis, in hundreds of thousands of euros and the like.
_ROUND = (1, 2, 5, 10)
_EURO = 100


class Tick(NamedTuple):
    """A mark on an axis with its label."""

    place: float
    label: str


class BudgetPicture(NamedTuple):
    """Where everything of the picture stands, in units of the drawing."""

    line: str
    area: str
    limit: float | None
    end: tuple[float, float]
    label: float
    days: tuple[Tick, ...]
    amounts: tuple[Tick, ...]


def steps(use: Utilisation, on: date) -> list[tuple[date, Cents]]:
    """Gives the corners of the line of commitments, from the first of January to the day."""
    first, last = _span(use, on)
    corners: list[tuple[date, Cents]] = [(first, 0)]
    for one in use.commitments:
        corners += [(one.day, corners[-1][1]), (one.day, one.total)]
    return [*corners, (last, corners[-1][1])]


def budget_picture(use: Utilisation, on: date) -> BudgetPicture:
    """Works out the picture."""
    corners, (first, last) = steps(use, on), _span(use, on)
    highest = max(use.appropriation or 0, *(cents for _, cents in corners), _EURO)
    across = (RIGHT - LEFT) / ((last - first).days or 1)
    points = [
        (_round(LEFT + (day - first).days * across), _height(cents, highest))
        for day, cents in corners
    ]
    line = " ".join(f"{'L' if number else 'M'}{x} {y}" for number, (x, y) in enumerate(points))
    limit = None if use.appropriation is None else _height(use.appropriation, highest)
    near = limit is not None and abs(points[-1][1] - limit) < _NEAR
    return BudgetPicture(
        line=line,
        area=f"{line} L{points[-1][0]} {BOTTOM} L{points[0][0]} {BOTTOM} Z",
        limit=limit,
        end=points[-1],
        label=points[-1][1] + (_LABEL_BELOW if near else _LABEL_ABOVE),
        days=tuple(
            Tick(_round(LEFT + (day - first).days * across), f"{day:%m/%Y}")
            for day in _ticks(first, last)
        ),
        amounts=tuple(
            Tick(_height(cents, highest), euros(cents).replace(",00 €", " €"))
            for cents in _amounts(highest)
        ),
    )


def _span(use: Utilisation, on: date) -> tuple[date, date]:
    days = [one.day for one in use.commitments]
    first = min(date(use.year, 1, 1), *days, on)
    return first, max(on, *days, first + timedelta(days=1))


def _height(cents: Cents, highest: Cents) -> float:
    return _round(BOTTOM - (BOTTOM - TOP) * cents / (highest * _HEADROOM))


def _ticks(first: date, last: date) -> Iterator[date]:
    years = last.year - first.year + 1
    months = _QUARTERS if years * len(_QUARTERS) <= _MOST_TICKS else _QUARTERS[:1]
    for year in range(first.year, last.year + 1, 1 + years // _MOST_TICKS):
        for month in months:
            if first <= date(year, month, 1) <= last:
                yield date(year, month, 1)


def _amounts(highest: Cents) -> Iterator[Cents]:
    rough = max(highest // _EURO // _LINES, 1)
    scale = 10 ** (len(f"{rough}") - 1)
    step = next(one for one in _ROUND if one * scale >= rough) * scale * _EURO
    return (number * step for number in range(highest // step + 1))


def _round(value: float) -> float:
    return round(value, 1)
