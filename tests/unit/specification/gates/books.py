"""The shipped rule book with a fault planted, and its worlds."""

from collections.abc import Iterable, Mapping

from tests.unit.builders import rule, shipped

from grantrules.model.basis import Basis, BasisKind
from grantrules.model.condition import Comparator, Compare, Condition, FactName
from grantrules.model.fact import Code
from grantrules.model.finding import Effect
from grantrules.model.rule import Rule
from grantrules.model.rulebook import RuleBook
from grantrules.model.vocabulary import VOCABULARY
from grantrules.specification.gates.era import eras
from grantrules.specification.gates.gate_finding import GateFinding
from grantrules.specification.gates.relevance import figures_read
from grantrules.specification.gates.world import World

HALF, ONE, THREE = 500_000, 1_000_000, 3_000_000
"""Full-time posts in millionths."""


def compare(fact: str, comparator: Comparator, operand: Code | str) -> Compare:
    """Compares a fact with a number, a text or, where it is a word, with another fact."""
    named = isinstance(operand, str) and operand in VOCABULARY
    other = FactName(fact=str(operand)) if named else operand
    return Compare(fact=fact, comparator=comparator, operand=other)


def changed(rule_id: str, **changes: object) -> RuleBook:
    """Gives the shipped rule book with one rule changed."""
    return _with(
        one.model_copy(update=changes) if one.id == rule_id else one for one in shipped().rules
    )


def quoting(rule_id: str, quote: str, **changes: object) -> RuleBook:
    """Gives the shipped rule book with another quote in the ground of one rule."""
    basis = Basis(kind=BasisKind.ANNOUNCEMENT, citation="Ankündigung", quote=quote)
    return changed(rule_id, basis=basis, **changes)


def less(rule_id: str) -> RuleBook:
    """Gives the shipped rule book without one rule."""
    return _with(one for one in shipped().rules if one.id != rule_id)


def more(condition: Condition, otherwise: Effect = Effect.REJECT, **changes: object) -> RuleBook:
    """Gives the shipped rule book with one more rule, XX-01."""
    return _with((*shipped().rules, rule(condition, otherwise=otherwise, **changes)))


def only(*rules: Rule, **changes: object) -> RuleBook:
    """Gives the shipped rule book with other rules in the place of its own."""
    return shipped().model_copy(update={"rules": rules, **changes})


def worlds(book: RuleBook) -> list[World]:
    """Gives the worlds in which the rules of a rule book are examined."""
    return [World(book, era) for era in eras(book, figures_read(book))]


def by_subject(findings: list[GateFinding]) -> Mapping[str, GateFinding]:
    """Gives the findings by what they are about."""
    return {one.subject: one for one in findings}


def _with(rules: Iterable[Rule]) -> RuleBook:
    return shipped().model_copy(update={"rules": tuple(rules)})
