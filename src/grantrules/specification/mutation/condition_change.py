"""Changes of a condition: every comparison, bound, list entry and part changed once."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, assert_never

from grantrules.model.condition import (
    All,
    AnyOf,
    Between,
    Comparator,
    Compare,
    Condition,
    FactName,
    Informs,
    Judged,
    Not,
    OneOf,
    Operand,
    Present,
)
from grantrules.model.fact import FactKind
from grantrules.model.rulebook import RuleBook
from grantrules.specification.mutation.known_text import texts_of
from grantrules.specification.mutation.neighbour import NEVER_NEGATIVE, Step, neighbours, steps
from grantrules.specification.mutation.plain_condition import plain

_UNORDERED = {FactKind.TEXT, FactKind.ANSWER}


class Shift(NamedTuple):
    """A threshold that is another fact, moved by one step; `name` stands for it in a condition."""

    fact: str
    step: Step

    @property
    def name(self) -> str:
        """The name of the moved fact, which no vocabulary has."""
        return f"{self.fact}{self.step.name}"


class Change(NamedTuple):
    """A part of a condition before and after (None: left out), and the whole with the change."""

    name: str
    before: Condition
    after: Condition | None
    whole: Condition
    shift: Shift | None = None


class _Inner(NamedTuple):
    """A part inside a condition, and how another one is put in its place."""

    name: str
    part: Condition
    put: Callable[[Condition], Condition]


def changes_of(condition: Condition, book: RuleBook) -> Iterator[Change]:
    """Gives every change once; none that cannot be told apart by any facts."""
    seen = {plain(condition, book)}
    for change in _walk(condition, book):
        spelt = plain(change.whole, book)
        if spelt not in seen:
            seen.add(spelt)
            yield change


def _walk(condition: Condition, book: RuleBook) -> Iterator[Change]:
    yield from _edits(condition, book)
    for name, part, put in _inner(condition):
        for change in _walk(part, book):
            yield change._replace(name=f"{name}.{change.name}", whole=put(change.whole))
    yield from _left_out(condition)


def _inner(condition: Condition) -> Iterator[_Inner]:
    match condition:
        case All(parts=parts) | AnyOf(parts=parts):
            for place, part in enumerate(parts):

                def put(other: Condition, place: int = place) -> Condition:
                    changed = (*parts[:place], other, *parts[place + 1 :])
                    return condition.model_copy(update={"parts": changed})

                yield _Inner(f"{condition.op}[{place + 1}]", part, put)
        case Not(part=part):
            yield _Inner("not", part, lambda other: Not(part=other))


def _left_out(condition: Condition) -> Iterator[Change]:
    if not isinstance(condition, All | AnyOf) or len(condition.parts) == 1:
        return
    for place, part in enumerate(condition.parts):
        left = (*condition.parts[:place], *condition.parts[place + 1 :])
        whole = condition.model_copy(update={"parts": left})
        yield Change(f"{condition.op}[{place + 1}].dropped", part, None, whole)


def _edits(condition: Condition, book: RuleBook) -> Iterator[Change]:
    match condition:
        case Compare():
            yield from _comparators(condition, book)
            yield from _thresholds(condition, book)
        case OneOf():
            yield from _entries(condition, book)
        case Between():
            yield from _bounds(condition, book)
        case Present() | All() | AnyOf() | Not() | Informs() | Judged():
            yield from _opposites(condition)
        case _:
            assert_never(condition)


def _opposites(
    condition: Present | All | AnyOf | Not | Informs | Judged,
) -> Iterator[Change]:
    match condition:
        case Present():
            yield _edit(condition, "present→absent", Not(part=condition))
        case All(parts=parts):
            yield _edit(condition, "all→any", AnyOf(parts=parts))
        case AnyOf(parts=parts):
            yield _edit(condition, "any→all", All(parts=parts))
        case Not(part=part):
            word = "absent→present" if isinstance(part, Present) else "not.dropped"
            yield _edit(condition, word, part)
        case Informs():
            yield _edit(condition, "informs→judged", Judged())
        case Judged():
            yield _edit(condition, "judged→informs", Informs())
        case _:
            assert_never(condition)


def _edit(before: Condition, name: str, after: Condition, shift: Shift | None = None) -> Change:
    return Change(name, before, after, after, shift)


def _comparators(compare: Compare, book: RuleBook) -> Iterator[Change]:
    ordered = _kind(compare.fact, book) not in _UNORDERED
    words = list(Comparator) if ordered else [Comparator.EQUALS, Comparator.DIFFERS]
    for word in words:
        if word is not compare.comparator:
            changed = compare.model_copy(update={"comparator": word})
            yield _edit(compare, f"{compare.comparator}→{word}", changed)


def _thresholds(compare: Compare, book: RuleBook) -> Iterator[Change]:
    kind = _kind(compare.fact, book)
    for name, operand, shift in _moved(compare.operand, kind, book):
        changed = compare.model_copy(update={"operand": operand})
        yield _edit(compare, f"{compare.comparator}.{name}", changed, shift)
    if compare.comparator in {Comparator.EQUALS, Comparator.DIFFERS} and kind not in _UNORDERED:
        yield from _tolerances(compare, kind)
    if kind is FactKind.TEXT and isinstance(compare.operand, str):
        for text in texts_of(compare.fact, book):
            changed = compare.model_copy(update={"operand": text})
            yield _edit(compare, f"{compare.operand}→{text}", changed)


def _tolerances(compare: Compare, kind: FactKind) -> Iterator[Change]:
    """Equal becomes „equal or one cent beside“, which nothing but the next cent tells apart."""
    equals = compare.comparator is Comparator.EQUALS
    for step in steps(kind):
        other, shift = _beside(compare.operand, step)
        if not isinstance(other, FactName) and int(other) < 0 and kind in NEVER_NEGATIVE:
            continue
        low, high = (compare.operand, other) if step.width > 0 else (other, compare.operand)
        near = Between(fact=compare.fact, low=low, high=high)
        after = near if equals else Not(part=near)
        yield _edit(compare, f"{compare.comparator}.tolerance{step.name}", after, shift)


def _moved(
    operand: Operand, kind: FactKind, book: RuleBook
) -> Iterator[tuple[str, Operand, Shift | None]]:
    if not isinstance(operand, FactName):
        yield from ((name, code, None) for name, code in neighbours(kind, operand))
    elif not _has_own_mutants(operand.fact, book):
        for step in steps(kind):
            other, shift = _beside(operand, step)
            yield f"{operand.fact}{step.name}", other, shift


def _beside(operand: Operand, step: Step) -> tuple[Operand, Shift | None]:
    if isinstance(operand, FactName):
        shift = Shift(operand.fact, step)
        return FactName(fact=shift.name), shift
    return int(operand) + step.width, None


def _has_own_mutants(fact: str, book: RuleBook) -> bool:
    return fact.startswith("window.") or any(one.name == fact for one in book.parameters)


def _entries(listed: OneOf, book: RuleBook) -> Iterator[Change]:
    yield _edit(listed, "one_of→not", Not(part=listed))
    values = listed.values
    for place, value in enumerate(values if len(values) > 1 else ()):
        left = (*values[:place], *values[place + 1 :])
        yield _edit(listed, f"one_of-{value}", listed.model_copy(update={"values": left}))
    kind = _kind(listed.fact, book)
    others = texts_of(listed.fact, book) if kind is FactKind.TEXT else _around(listed, kind)
    for other in others:
        if other not in values:
            longer = listed.model_copy(update={"values": (*values, other)})
            yield _edit(listed, f"one_of+{other}", longer)


def _around(listed: OneOf, kind: FactKind) -> Sequence[int]:
    near = (code for value in listed.values for _, code in neighbours(kind, value))
    return sorted({int(code) for code in near})


def _bounds(between: Between, book: RuleBook) -> Iterator[Change]:
    yield _edit(between, "between→not", Not(part=between))
    kind = _kind(between.fact, book)
    for key, operand in (("low", between.low), ("high", between.high)):
        for name, moved, shift in _moved(operand, kind, book):
            changed = between.model_copy(update={key: moved})
            yield _edit(between, f"between.{key}.{name}", changed, shift)
    for key, words in _STRICT.items():
        low, high = (
            Compare(fact=between.fact, comparator=word, operand=operand)
            for word, operand in zip(words, (between.low, between.high), strict=True)
        )
        yield _edit(between, f"between.{key}.strict", All(parts=(low, high)))


_STRICT = {
    "low": (Comparator.MORE_THAN, Comparator.AT_MOST),
    "high": (Comparator.AT_LEAST, Comparator.LESS_THAN),
}


def _kind(fact: str, book: RuleBook) -> FactKind:
    return book.vocabulary[fact].kind
