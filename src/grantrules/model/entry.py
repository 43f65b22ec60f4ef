"""A further entry (weitere Angabe): what a programme asks beyond the entries common to all."""

from datetime import date, datetime
from decimal import Decimal

from grantrules.model.fact import FactKind
from grantrules.model.value import Value

Stated = bool | int | str | Decimal | datetime | date
"""What an entry may hold: money as whole cents, posts as decimals, moments with their offset."""


class FurtherEntry(Value):
    """An entry that only this programme has: its key, heading, kind and the hint beside it."""

    key: str
    heading: str
    kind: FactKind
    hint: str
    synonyms: tuple[str, ...] = ()
