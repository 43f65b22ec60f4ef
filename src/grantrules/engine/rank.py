"""Rank by completeness in UTC; a tie is drawn by a lot that anybody can repeat (rule HH-03)."""

from collections.abc import Iterable
from datetime import datetime
from itertools import groupby
from typing import NamedTuple

from grantrules.engine.fingerprint import digest

_SHOWN = 16


class Entrant(NamedTuple):
    """An application that takes part in the ranking."""

    number: int
    moment: datetime
    fingerprint: str
    reference: str


class Place(NamedTuple):
    """A place in the ranking and how a tie was decided."""

    number: int
    lot: str


def ranked(entrants: Iterable[Entrant]) -> tuple[Place, ...]:
    """Orders by moment of completeness; equal moments by SHA-256 over a seed and their facts."""
    ordered = sorted(entrants, key=lambda one: one.moment)
    places: list[Place] = []
    for _, group in groupby(ordered, key=lambda one: one.moment):
        places += _drawn(list(group))
    return tuple(places)


def _drawn(tied: list[Entrant]) -> list[Place]:
    if len(tied) == 1:
        return [Place(tied[0].number, "Kein Gleichstand.")]
    seed = digest("\n".join(sorted(one.fingerprint for one in tied)))
    drawn = sorted(tied, key=lambda one: (digest(f"{seed}{one.fingerprint}"), one.reference))
    return [
        Place(
            one.number,
            f"Gleichstand von {len(tied)} Anträgen; durch Los Platz {place} "
            f"(Startwert {seed[:_SHOWN]}…, Los {digest(seed + one.fingerprint)[:_SHOWN]}…).",
        )
        for place, one in enumerate(drawn, start=1)
    ]
