"""Sections: what a rule book has many of, compared one by one, with what was added and dropped."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, assert_never

from grantrules.model.difference import Area, Difference
from grantrules.model.rulebook import RuleBook
from grantrules.rulebook.aspect import Aspect, Item, Side, Topic
from grantrules.rulebook.pairing import Added, Dropped, Kept, paired, reordered


@dataclass(frozen=True)
class Section(Generic[Item]):
    """Everything of one kind in a rule book, such as all its windows.

    `one` and `many` are its German names. `key` tells one from the other and is what people cite,
    `title` is how they call it; `summary` says in a sentence what was added or dropped.
    """

    area: Area
    one: str
    many: str
    items: Callable[[RuleBook], Sequence[Item]]
    key: Callable[[Item], str]
    title: Callable[[Item], str]
    summary: Callable[[Item, RuleBook], str]
    aspects: tuple[Aspect, ...]

    def differences(self, before: RuleBook, after: RuleBook) -> Iterator[Difference]:
        """Tells of everything that was added, dropped, changed or put in another order."""
        for pair in paired(self.items(before), self.items(after), self.key):
            match pair:
                case Kept(before=old, after=new):
                    sides = Side(old, before), Side(new, after)
                    yield from self.topic(new).compared(self.aspects, *sides)
                case Added(after=new):
                    yield self.topic(new).changed(self.one, None, self.summary(new, after))
                case Dropped(before=old):
                    yield self.topic(old).changed(self.one, self.summary(old, before), None)
                case _:
                    assert_never(pair)
        if reordered(self.items(before), self.items(after), self.key):
            order = Topic(self.area, "", self.many)
            yield order.changed("Reihenfolge", self._order(before), self._order(after))

    def topic(self, item: Item) -> Topic:
        """Says what a difference of the item is about."""
        return Topic(self.area, self.key(item), self.title(item))

    def _order(self, book: RuleBook) -> str:
        return ", ".join(map(self.key, self.items(book)))
