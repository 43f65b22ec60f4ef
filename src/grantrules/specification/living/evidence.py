"""Evidence: all that the document tells of, found out before it is written."""

from dataclasses import dataclass
from typing import NamedTuple

from grantrules.model.difference import Area, Difference
from grantrules.model.rulebook import RuleBook
from grantrules.specification.gates.examination import Examination
from grantrules.specification.mutation.strength import Strength
from grantrules.specification.performance import PlayedRow
from grantrules.specification.specification import Specification


class Since(NamedTuple):
    """Another version of the rule book, and what is otherwise in this one."""

    book: RuleBook
    differences: tuple[Difference, ...]

    @property
    def by_area(self) -> tuple[tuple[Area, tuple[Difference, ...]], ...]:
        """The differences under the part of the rule book that they belong to."""
        groups = ((area, tuple(o for o in self.differences if o.area is area)) for area in Area)
        return tuple((area, found) for area, found in groups if found)


@dataclass(frozen=True)
class Evidence:
    """A specification that was played; `unmeasured` says why there is no strength."""

    specification: Specification
    performance: tuple[PlayedRow, ...]
    examination: Examination
    strength: Strength | None = None
    unmeasured: str = ""
    since: Since | None = None
