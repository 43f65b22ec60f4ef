"""The tally: for every rule how many mutants concern it, and how many of them are noticed."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from grantrules.model.rulebook import RuleBook
from grantrules.specification.mutation.strength import Strength, Verdict


class RuleTally(NamedTuple):
    """The mutants that concern a rule; one that concerns several counts with each."""

    rule: str
    title: str
    mutants: int
    killed: int
    excused: int
    survivors: int


def tallies(strength: Strength, book: RuleBook) -> tuple[RuleTally, ...]:
    """Counts for every rule that a mutant concerns, and last what concerns no rule."""
    every = _count(strength.verdicts)
    killed, excused = _count(strength.killed), _count(strength.excused)
    survivors = _count(strength.survivors)
    names = [(rule.id, rule.title) for rule in book.rules]
    return tuple(
        RuleTally(rule, title, every[rule], killed[rule], excused[rule], survivors[rule])
        for rule, title in (*names, _NOBODY)
        if every[rule]
    )


def _count(verdicts: Iterable[Verdict]) -> Counter[str]:
    return Counter(rule for one in verdicts for rule in one.mutant.rules or (_NOBODY[0],))


_NOBODY = ("–", "von keiner Regel gelesen")
