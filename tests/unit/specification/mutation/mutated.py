"""What the tests of mutation share: mutants by their id, and the scenes of the shipped features."""

from collections.abc import Iterable
from functools import cache

from tests.unit.builders import shipped
from tests.unit.specification.samples import SPECIFICATION

from grantrules.model.rulebook import RuleBook
from grantrules.specification.mutation.mutant import Mutant
from grantrules.specification.mutation.scene import Scene, scenes_of


def by_id(mutants: Iterable[Mutant]) -> dict[str, Mutant]:
    return {one.id: one for one in mutants}


def ids(mutants: Iterable[Mutant]) -> list[str]:
    return [one.id for one in mutants]


def mutated(mutants: Iterable[Mutant], wanted: str, book: RuleBook | None = None) -> RuleBook:
    """Makes the rule book of the mutant with this id."""
    return by_id(mutants)[wanted].change(shipped() if book is None else book)


@cache
def scenes() -> tuple[Scene, ...]:
    return scenes_of(SPECIFICATION.programme.book, SPECIFICATION.cases)
