"""Relevance: what the rules of a rule book read, and through it which entries and figures."""

from collections.abc import Iterable

from grantrules.engine.derivation import inputs_of
from grantrules.model.condition import Informs, Judged, facts_read
from grantrules.model.rule import Rule
from grantrules.model.rulebook import RuleBook


def decides(rule: Rule) -> bool:
    """Tells whether the engine answers the rule from the facts of an application."""
    return rule.stage.in_proposal and not isinstance(rule.condition, Informs | Judged)


def roots_of(names: Iterable[str], book: RuleBook) -> frozenset[str]:
    """Gives the entries and figures behind facts; the grades of a figure are read with it."""
    found = frozenset(root for name in names for root in inputs_of(name))
    graded = frozenset(
        name
        for parameter in book.parameters
        if parameter.name in found
        for value in parameter.values
        for grade in value.grades
        for name in facts_read(grade.when)
    )
    return found | (roots_of(graded - found, book) if graded - found else frozenset())


def parameters_used(book: RuleBook) -> frozenset[str]:
    """Names what rules read or rest on, and what the facts that they read are worked out from."""
    named = frozenset(name for rule in book.rules for name in (*rule.reads, *rule.parameters))
    limits = frozenset(rule.limit for rule in book.rules if rule.limit is not None)
    return named | limits | roots_of(named | limits, book)


def figures_read(book: RuleBook) -> frozenset[str]:
    """Names everything that the rules or the facts they read rest on, and what has grades."""
    graded = (one.name for one in book.parameters if any(value.grades for value in one.values))
    return roots_of((*(name for rule in book.rules for name in rule.reads), *graded), book)
