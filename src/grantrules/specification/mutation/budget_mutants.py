"""Mutants of appropriations: one cent beside, left out, set where none is, years swapped."""

from collections.abc import Iterator
from itertools import combinations

from grantrules.model.money import euros
from grantrules.model.parameter import Appropriation
from grantrules.model.rulebook import RuleBook
from grantrules.specification.mutation.concern import BUDGET, concerned
from grantrules.specification.mutation.mutant import Area, BookChange, Mutant, replacing

_NONE = "kein Ansatz"


def budget_mutants(book: RuleBook) -> Iterator[Mutant]:
    """Gives the mutants of all appropriations."""
    for one in book.appropriations:
        for name, amount in _amounts(one.amount):
            changed = one.model_copy(update={"amount": amount})
            told = f"Haushaltsjahr {one.year}: {_text(one.amount)} → {_text(amount)}"
            change = replacing("appropriations", one, changed)
            yield _mutant(book, f"{one.year}.{name}", told, change)
    for one, other in combinations(book.appropriations, 2):
        if one.amount != other.amount:
            told = f"Die Ansätze der Haushaltsjahre {one.year} und {other.year} sind vertauscht."
            yield _mutant(book, f"{one.year}↔{other.year}", told, _swapped(one, other))


def _mutant(book: RuleBook, name: str, told: str, change: BookChange) -> Mutant:
    return Mutant(
        id=f"appropriation.{name}",
        rules=concerned(book, BUDGET),
        area=Area.APPROPRIATION,
        told=told,
        change=change,
    )


def _amounts(amount: int | None) -> Iterator[tuple[str, int | None]]:
    if amount is None:
        yield "set", 0
        return
    yield "+0.01", amount + 1
    if amount:
        yield "-0.01", amount - 1
    yield "dropped", None


def _swapped(one: Appropriation, other: Appropriation) -> BookChange:
    first = replacing("appropriations", one, one.model_copy(update={"amount": other.amount}))
    second = replacing("appropriations", other, other.model_copy(update={"amount": one.amount}))
    return lambda book: second(first(book))


def _text(amount: int | None) -> str:
    return _NONE if amount is None else euros(amount)
