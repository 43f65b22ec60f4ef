"""A further entry (weitere Angabe): what a programme asks beyond the entries common to all."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal

from grantrules.model.fact import FactKind
from grantrules.model.value import Value

Stated = bool | int | str | Decimal | datetime | date
"""What an entry may hold: money as whole cents, posts as decimals, moments with their offset."""


_TYPES: Mapping[FactKind, type] = {
    FactKind.MONEY: int,
    FactKind.FTE: Decimal,
    FactKind.DAY: date,
    FactKind.MOMENT: datetime,
    FactKind.ANSWER: bool,
    FactKind.COUNT: int,
    FactKind.TEXT: str,
}


class FurtherEntry(Value):
    """An entry that only this programme has: its key, heading, kind and the hint beside it."""

    key: str
    heading: str
    kind: FactKind
    hint: str
    synonyms: tuple[str, ...] = ()

    def takes(self, stated: Stated) -> bool:
        """Tells whether a value has the type of this kind; a moment has its offset as well."""
        aware = not isinstance(stated, datetime) or stated.tzinfo is not None
        return type(stated) is _TYPES.get(self.kind) and aware
