"""All mutants of a rule book: each figure, comparison, list entry and effect changed once."""

from collections.abc import Iterator

from grantrules.model.rulebook import RuleBook
from grantrules.specification.mutation.applicant_mutants import applicant_mutants
from grantrules.specification.mutation.budget_mutants import budget_mutants
from grantrules.specification.mutation.entry_mutants import entry_mutants
from grantrules.specification.mutation.land_mutants import land_mutants
from grantrules.specification.mutation.lookalike_mutants import lookalike_mutants
from grantrules.specification.mutation.mutant import Mutant
from grantrules.specification.mutation.parameter_mutants import parameter_mutants
from grantrules.specification.mutation.rule_mutants import rule_mutants
from grantrules.specification.mutation.window_mutants import window_mutants


def mutants_of(book: RuleBook) -> Iterator[Mutant]:
    """Gives every mutant under an id of its own, in the order of the rule book."""
    for rule in book.rules:
        yield from rule_mutants(rule, book)
    for parameter in book.parameters:
        yield from parameter_mutants(parameter, book)
    yield from window_mutants(book)
    yield from budget_mutants(book)
    yield from entry_mutants(book)
    yield from applicant_mutants(book)
    yield from lookalike_mutants(book)
    yield from land_mutants(book)
