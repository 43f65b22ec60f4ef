"""Aspects: the parts of a value that can change, each with its German name and its spelling."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from operator import attrgetter
from typing import Any, Generic, NamedTuple, TypeVar

from grantrules.engine.spelling import german_day
from grantrules.model.basis import BasisKind
from grantrules.model.difference import Area, Difference
from grantrules.model.rulebook import RuleBook
from grantrules.model.value import Value

Item = TypeVar("Item")
Spell = Callable[[Any, RuleBook], str | None]
"""Spells a part of a value; the rule book tells what the names in it mean."""
_NOTHING = "keine"


class Aspect(NamedTuple):
    """A part of a value: its field, dotted where it lies deeper, its German name, its spelling."""

    field: str
    german: str
    spell: Spell


class Side(NamedTuple, Generic[Item]):
    """A value and the rule book in which it stands."""

    item: Item
    book: RuleBook


class Topic(NamedTuple):
    """What differences are about; its title is how people call it."""

    area: Area
    subject: str
    title: str

    def changed(self, aspect: str, before: str | None, after: str | None) -> Difference:
        """Tells of one change."""
        return Difference(
            area=self.area,
            subject=self.subject,
            title=self.title,
            aspect=aspect,
            before=before,
            after=after,
        )

    def compared(
        self, aspects: Sequence[Aspect], before: Side[Item], after: Side[Item]
    ) -> Iterator[Difference]:
        """Tells of every aspect that is not the same on both sides."""
        for aspect in aspects:
            get = attrgetter(aspect.field)
            old, new = get(before.item), get(after.item)
            if old == new:
                continue
            texts = aspect.spell(old, before.book), aspect.spell(new, after.book)
            if texts[0] == texts[1]:
                # Two values that read alike, such as a list within a list, must still be told.
                texts = f"{texts[0]} – {_raw(old)}", f"{texts[1]} – {_raw(new)}"
            yield self.changed(aspect.german, *texts)


def plain(value: str | None, _book: RuleBook) -> str | None:
    """Spells a text as it is."""
    return value


def answer(value: bool, _book: RuleBook) -> str:  # noqa: FBT001 - an answer, not a switch
    """Spells ja or nein."""
    return "ja" if value else "nein"


def several(values: Sequence[object], _book: RuleBook) -> str:
    """Spells a list."""
    return ", ".join(map(str, values)) or _NOTHING


def day(value: date, _book: RuleBook) -> str:
    """Spells a day: 16.08.2025."""
    return german_day(value)


def ground(field: str, of: str = "") -> tuple[Aspect, ...]:
    """Gives the aspects of a basis: how firm it is, where it stands, its words."""
    return (
        Aspect(f"{field}.kind", f"Art der Grundlage{of}", _ground_kind),
        Aspect(f"{field}.citation", f"Fundstelle{of}", plain),
        Aspect(f"{field}.quote", f"Zitat der Grundlage{of}", plain),
    )


def _ground_kind(kind: BasisKind, _book: RuleBook) -> str:
    return kind.german


def _raw(value: object) -> str:
    return value.model_dump_json() if isinstance(value, Value) else repr(value)
