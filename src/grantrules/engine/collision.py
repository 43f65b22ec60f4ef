"""Several applications of one applicant for one funding year: which of them counts (rule AB-07).

They are compared in rank order. Who was rejected, has no moment of rank or no readable period, or
stands under a contested reference collides with nobody.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from grantrules.model.proposal import Outcome

NO_COLLISION = "none"
BEHIND_CLEAN = "clean"


class Standing(StrEnum):
    """What a better placed application of the same applicant means for those behind it."""

    CLEAN = "clean"
    UNDECIDED = "undecided"


class Contender(NamedTuple):
    """An application as far as collisions are concerned."""

    number: int
    name: str
    ags: str
    moment: datetime
    years: frozenset[int]
    outcome: Outcome


class Collision(NamedTuple):
    """What an application collides with: the standing, and the names of the others."""

    standing: Standing
    others: tuple[str, ...]


def collisions(contenders: Iterable[Contender]) -> Mapping[int, Collision]:
    """Finds for every application whether another of the same applicant is in its way."""
    ordered = sorted(contenders, key=lambda one: (one.ags, one.moment, one.number))
    found: dict[int, Collision] = {}
    for _, group in groupby(ordered, key=lambda one: one.ags):
        found |= _within(list(group))
    return found


def _within(contenders: Sequence[Contender]) -> dict[int, Collision]:
    found: dict[int, Collision] = {}
    ahead: list[tuple[Contender, Standing]] = []
    for _, group in groupby(contenders, key=lambda one: one.moment):
        tied = list(group)
        found |= {one.number: hit for one in tied if (hit := _behind(one, ahead, Standing.CLEAN))}
        left = [one for one in tied if one.number not in found]
        for one in left:
            rivals = [(other, Standing.UNDECIDED) for other in left if other is not one]
            hit = _behind(one, [*ahead, *rivals], Standing.UNDECIDED)
            if hit:
                found[one.number] = hit
        ahead += [(one, _standing(one, found)) for one in left]
    return found


def _behind(
    one: Contender, ahead: Sequence[tuple[Contender, Standing]], standing: Standing
) -> Collision | None:
    others = [
        other.name for other, theirs in ahead if theirs is standing and other.years & one.years
    ]
    return Collision(standing, tuple(others)) if others else None


def _standing(one: Contender, found: Mapping[int, Collision]) -> Standing:
    clean = one.outcome.grants and one.number not in found
    return Standing.CLEAN if clean else Standing.UNDECIDED
