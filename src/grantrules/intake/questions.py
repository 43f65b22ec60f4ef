"""What a programme asks of an application: the columns common to all, and its further ones."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from typing import Self, assert_never

from grantrules.intake.columns import COLUMNS, Column, ValueKind, names_of
from grantrules.intake.heading import bare, spelled_out, spellings
from grantrules.model.district import District
from grantrules.model.entry import FurtherEntry
from grantrules.model.errors import RuleBookError
from grantrules.model.fact import FactKind

# Without these no application has a place in the order or anybody whom it could concern.
_ALWAYS_REQUIRED = frozenset({"received_at", "applicant"})


@dataclass(frozen=True)
class Questions:
    """The columns of one programme in their order, its title, and all who may apply by name.

    `others` are what a sheet may answer in their place: of a sheet only one of them is read.
    """

    title: str
    columns: tuple[Column, ...]
    applicants: tuple[str, ...]
    others: tuple["Questions", ...] = ()

    @cached_property
    def further(self) -> tuple[Column, ...]:
        """The columns that only this programme has."""
        return tuple(one for one in self.columns if one.further)

    @cached_property
    def places(self) -> Mapping[str, int]:
        """The place of each key in the order of the columns."""
        return {one.key: place for place, one in enumerate(self.columns)}

    def named(self, heading: str) -> Column | None:
        """Gives the column that a heading or label means, if it means one."""
        known = (self._by_name.get(spelled_out(one)) for one in spellings(heading))
        return next((one for one in known if one is not None), None)

    def keyed(self, key: str) -> Column | None:
        """Gives the column of a key, if there is one."""
        place = self.places.get(key)
        return None if place is None else self.columns[place]

    def missing(self, present: Iterable[str]) -> tuple[Column, ...]:
        """Gives the required columns whose key is not among those present."""
        keys = frozenset(present)
        return tuple(one for one in self.columns if one.required and one.key not in keys)

    def believing(self, highest: Decimal) -> Self:
        """Asks for posts no larger than the programme believes (VZÄ)."""
        bound = {"highest": highest}
        return replace(
            self,
            columns=tuple(
                one.model_copy(update=bound) if one.key == "fte" else one for one in self.columns
            ),
        )

    @cached_property
    def _by_name(self) -> Mapping[str, Column]:
        return {spelled_out(bare(name)): one for one in self.columns for name in names_of(one)}


def questions_for(
    title: str,
    entries: Iterable[FurtherEntry],
    required: Collection[str],
    districts: Sequence[District],
) -> Questions:
    """Joins the common columns with the further entries of a programme.

    A RuleBookError names the further entries whose heading already means something else.
    """
    common = (_exemplified(one, districts) for one in COLUMNS)
    every = tuple(
        one.model_copy(update={"required": one.key in _ALWAYS_REQUIRED or one.key in required})
        for one in (*common, *map(_further, entries))
    )
    _refuse_shared_names(every)
    return Questions(title, every, tuple(one.full_name for one in districts))


def _exemplified(column: Column, districts: Sequence[District]) -> Column:
    """Takes examples from those who may apply; the usual ones stay where they are among them."""
    if not districts:
        return column
    match column.kind:
        case ValueKind.APPLICANT:
            names = [one.full_name for one in districts]
            hint = f"Voller Name mit Zusatz, etwa {_confusable(districts)}."
            example = column.example if column.example in names else names[0]
            return column.model_copy(update={"example": example, "hint": hint})
        case ValueKind.AGS:
            keys = [one.ags for one in districts]
            example = column.example if column.example in keys else keys[0]
            lengths = tuple(sorted({len(one) for one in keys}))
            return column.model_copy(update={"example": example, "lengths": lengths})
        case _:
            return column


def _confusable(districts: Sequence[District]) -> str:
    """Gives somebody whose bare name is somebody else's as well, if there is anybody."""
    times = Counter(one.name for one in districts)
    shared = [one for one in districts if times[one.name] > 1]
    return (shared or districts)[-1].full_name


def _further(entry: FurtherEntry) -> Column:
    return Column(
        key=entry.key,
        heading=entry.heading,
        kind=_kind_of(entry),
        hint=entry.hint,
        synonyms=entry.synonyms,
        further=True,
    )


def _kind_of(entry: FurtherEntry) -> ValueKind:  # noqa: PLR0911 - one return a kind reads best
    match entry.kind:
        case FactKind.MONEY:
            return ValueKind.MONEY
        case FactKind.FTE:
            return ValueKind.FTE
        case FactKind.DAY:
            return ValueKind.DAY
        case FactKind.MOMENT:
            return ValueKind.MOMENT
        case FactKind.ANSWER:
            return ValueKind.ANSWER
        case FactKind.COUNT:
            return ValueKind.COUNT
        case FactKind.TEXT:
            return ValueKind.TEXT
        case FactKind.PERCENT:
            raise RuleBookError((f"Die Angabe „{entry.key}“: Prozentwerte gibt kein Antrag an.",))
        case _:
            assert_never(entry.kind)


def _refuse_shared_names(columns: Iterable[Column]) -> None:
    owners: dict[str, Column] = {}
    faults = [
        f"Die Angabe „{column.key}“: „{name}“ bedeutet schon „{owner.heading}“."
        for column in columns
        for name in names_of(column)
        if (owner := owners.setdefault(spelled_out(bare(name)), column)) is not column
    ]
    if faults:
        raise RuleBookError(tuple(faults))
