"""Several applications of one applicant for one funding year: which of them counts (rule AB-07).

They are compared in rank order. Who was rejected, has no moment of rank or no readable period, or
stands under a contested reference collides with nobody.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
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


_Calendar = defaultdict[int, list[Contender]]
_NAMED = 3


FIRST = datetime.min.replace(tzinfo=UTC)
"""The moment of a case that was signed before: it goes ahead of everybody."""


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
    ahead = {standing: _Calendar(list) for standing in Standing}
    for _, group in groupby(contenders, key=lambda one: one.moment):
        tied = list(group)
        clean = ahead[Standing.CLEAN]
        found |= {one.number: hit for one in tied if (hit := _met(one, Standing.CLEAN, clean))}
        left = [one for one in tied if one.number not in found]
        rivals = _noted(left, _Calendar(list))
        for one in left:
            hit = _met(one, Standing.UNDECIDED, rivals, ahead[Standing.UNDECIDED])
            if hit:
                found[one.number] = hit
        for one in left:
            _noted([one], ahead[_standing(one, found)])
    return found


def _noted(contenders: Iterable[Contender], calendar: _Calendar) -> _Calendar:
    for one in contenders:
        for year in one.years:
            calendar[year].append(one)
    return calendar


def _met(one: Contender, standing: Standing, *calendars: _Calendar) -> Collision | None:
    # A few names tell a clerk where to look; a list of thousands would not.
    near = {
        other.number: other
        for calendar in calendars
        for year in one.years
        for other in calendar.get(year, ())[: _NAMED + 1]
        if other is not one
    }
    others = sorted(near.values(), key=lambda other: (other.moment, other.number))
    names = tuple(other.name for other in others[:_NAMED])
    return Collision(standing, names) if names else None


def _standing(one: Contender, found: Mapping[int, Collision]) -> Standing:
    clean = one.outcome.grants and one.number not in found
    return Standing.CLEAN if clean else Standing.UNDECIDED
