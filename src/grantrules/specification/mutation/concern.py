"""Which rules a figure or a list concerns: those that read it, name it or rest on it."""

from collections.abc import Iterable

from grantrules.engine.derivation import inputs_of
from grantrules.model.application import MONEY_KEYS
from grantrules.model.condition import Informs, facts_read
from grantrules.model.rule import Rule
from grantrules.model.rulebook import RuleBook

IDENTITY = frozenset({"applicant_kind", "name_matches_ags", "name_is_unambiguous"})
"""What the lists of districts and of look-alikes decide."""
BUDGET = frozenset(
    {"years_without_appropriation", "shortfall", "partial_funding_refused", "blocked_by_rank"}
)
"""What the appropriations decide."""


def concerned(book: RuleBook, names: Iterable[str]) -> tuple[str, ...]:
    """Names the rules that one of these facts or figures concerns, those that name it first.

    A rule that only shows it concerns it only where none is judged on it.
    """
    wanted = frozenset(names)
    named = [rule for rule in book.rules if wanted & _named(rule)]
    resting = [rule for rule in book.rules if wanted & _rests_on(rule, book)]
    shown = [rule for rule in book.rules if wanted.intersection(rule.shows)]
    return tuple(dict.fromkeys(rule.id for rule in (*named, *resting) or shown))


def way_concerns(book: RuleBook, name: str) -> tuple[str, ...]:
    """Names the rules that only tell in which way something is done; else all it concerns."""
    told = [
        rule.id
        for rule in book.rules
        if isinstance(rule.condition, Informs) and name in rule.parameters
    ]
    return tuple(told) or concerned(book, [name])


def required_concerns(book: RuleBook, key: str) -> tuple[str, ...]:
    """Names the rules that a required entry or attachment concerns: empty is no answer then."""
    counted = {"missing_entries", key}
    return concerned(book, {*counted, "missing_amounts"} if key in MONEY_KEYS else counted)


def _named(rule: Rule) -> frozenset[str]:
    limit = () if rule.limit is None else (rule.limit,)
    return frozenset({*rule.reads, *rule.parameters, *limit})


def _rests_on(rule: Rule, book: RuleBook) -> frozenset[str]:
    named = _named(rule)
    roots = {root for name in named for root in inputs_of(name)}
    # A graded figure rests on what its grades ask.
    graded = (
        name
        for parameter in book.parameters
        if parameter.name in named | roots
        for value in parameter.values
        for grade in value.grades
        for name in facts_read(grade.when)
    )
    return frozenset({*named, *roots, *graded})
