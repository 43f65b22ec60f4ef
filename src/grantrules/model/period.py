"""How long a period lasts: 4W, 6M, 10D or 2Y, as rule books and the command line write it."""

import re
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field

from grantrules.model.value import Value

_LONGEST = 999
_TEXT = re.compile(r"(?P<count>[1-9][0-9]{0,2})(?P<unit>[DWMY])", re.ASCII)


class Unit(StrEnum):
    """What a period is counted in (§ 188 BGB)."""

    DAY = "D"
    WEEK = "W"
    MONTH = "M"
    YEAR = "Y"


class Period(Value):
    """How long a period lasts (Fristdauer): a count from 1 to 999, and its unit."""

    count: Annotated[int, Field(ge=1, le=_LONGEST)]
    unit: Unit

    @classmethod
    def of(cls, text: str) -> Self:
        """Reads 4W, 1M, 10D or 2Y; anything else is a ValueError."""
        found = _TEXT.fullmatch(text)
        if found is None:
            raise ValueError(text)
        return cls(count=int(found["count"]), unit=Unit(found["unit"]))

    @property
    def text(self) -> str:
        """The spelling that `of` reads."""
        return f"{self.count}{self.unit}"

    @property
    def german(self) -> str:
        """The spelling of a heading or a list: 4 Wochen, 1 Monat."""
        one, several, _ = _GERMAN[self.unit]
        return f"{self.count} {one if self.count == 1 else several}"

    @property
    def dative(self) -> str:
        """The spelling after „von“ and „in“: 4 Wochen, 10 Tagen."""
        one, _, several = _GERMAN[self.unit]
        return f"{self.count} {one if self.count == 1 else several}"


# One, several, and several in the dative.
_GERMAN = {
    Unit.DAY: ("Tag", "Tage", "Tagen"),
    Unit.WEEK: ("Woche", "Wochen", "Wochen"),
    Unit.MONTH: ("Monat", "Monate", "Monaten"),
    Unit.YEAR: ("Jahr", "Jahre", "Jahren"),
}
