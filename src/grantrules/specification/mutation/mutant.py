"""A mutant (Veränderung): a rule book in which exactly one thing is otherwise."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from grantrules.engine.court import EvaluatorOf
from grantrules.engine.reference import ReferenceEvaluator
from grantrules.model.rulebook import RuleBook
from grantrules.specification.mutation.clue import Clue, anything

BookChange = Callable[[RuleBook], RuleBook]
"""What makes the mutant out of the rule book."""


class Area(StrEnum):
    """What part of a rule book was changed, in the words of the report."""

    RULE = "Regel"
    CONDITION = "Bedingung"
    EFFECT = "Wirkung"
    PARAMETER = "Parameter"
    WINDOW = "Antragsfenster"
    APPROPRIATION = "Haushaltsansatz"
    ENTRY = "Pflichtangaben und Anlagen"
    APPLICANT = "Antragsberechtigte"
    LOOKALIKE = "Gemeinden mit ähnlichem Namen"
    LAND = "Feiertage"


@dataclass(frozen=True, eq=False)
class Mutant:
    """One change: `told` says it in German, `rules` are those whose scenarios have to notice it.

    `clue` tells which scenarios could notice it at all, `evaluator` judges what the language of
    rules cannot say.
    """

    id: str
    rules: tuple[str, ...]
    area: Area
    told: str
    change: BookChange
    clue: Clue = anything
    evaluator: EvaluatorOf = ReferenceEvaluator


def replacing(field: str, old: object, *new: object) -> BookChange:
    """Puts others, or nothing, in the place of one element of a list of the rule book."""

    def change(book: RuleBook) -> RuleBook:
        before = getattr(book, field)
        place = next(at for at, one in enumerate(before) if one is old)
        after = (*before[:place], *new, *before[place + 1 :])
        return book.model_copy(update={field: after})

    return change


def updating(field: str, value: object) -> BookChange:
    """Puts another value in the place of a part of the rule book."""
    return lambda book: book.model_copy(update={field: value})


def unchanged(book: RuleBook) -> RuleBook:
    """Leaves the rule book as it is; the evaluator makes the difference."""
    return book
