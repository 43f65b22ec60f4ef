"""Pointless: a rule that never decides anything, because another one always fails with it."""

from collections.abc import Collection, Sequence

from grantrules.model.finding import Effect
from grantrules.model.rule import Rule
from grantrules.model.rulebook import RuleBook
from grantrules.specification.gates.example import application_text
from grantrules.specification.gates.gate_finding import GateFinding, Severity
from grantrules.specification.gates.logic import Claim, denied
from grantrules.specification.gates.relevance import decides
from grantrules.specification.gates.world import World

CODE = "pointless"
_STRENGTH = {Effect.REJECT: 3, Effect.REVIEW: 2, Effect.ASK: 1}


def pointless(
    book: RuleBook, worlds: Sequence[World], besides: Collection[str] = ()
) -> list[GateFinding]:
    """Finds rules of which another one with at least the same effect takes away the point.

    The rules named as `besides` are left out: a rule that always fails covers every other one.
    """
    rules = [rule for rule in book.rules if decides(rule) and rule.id not in besides]
    covers = {rule.id: _covers(rule, rules, worlds) for rule in rules}
    return [
        _finding(rule, cover, book, worlds)
        for place, rule in enumerate(rules)
        for cover in covers[rule.id]
        # Of two rules that always fail together, the later one is pointless.
        if rule not in covers[cover.id] or rules.index(cover) < place
    ]


def _covers(rule: Rule, rules: Sequence[Rule], worlds: Sequence[World]) -> list[Rule]:
    left = [one for one in rules if one is not rule and _at_least_as_strong(one, rule)]
    failing = [world for world in worlds if world.possible(world.verdict(rule).no)]
    for world in failing:
        left = _failing_with(rule, left, world)
    return left if failing else []


def _failing_with(rule: Rule, others: list[Rule], world: World) -> list[Rule]:
    """Keeps the others that fail wherever the rule fails in this world."""
    alone = {one.id: _alone(rule, one, world) for one in others}
    together = [claim for claims in alone.values() for claim in claims[1:]]
    if world.possible(world.verdict(rule).no, *together):
        return []
    return [one for one in others if not world.possible(*alone[one.id])]


def _alone(rule: Rule, other: Rule, world: World) -> list[Claim]:
    return [world.verdict(rule).no, denied(world.verdict(other).no)]


def _at_least_as_strong(one: Rule, other: Rule) -> bool:
    strength, needed = _STRENGTH.get(one.otherwise, 0), _STRENGTH.get(other.otherwise, 0)
    return strength > needed or one.otherwise is other.otherwise


def _finding(rule: Rule, cover: Rule, book: RuleBook, worlds: Sequence[World]) -> GateFinding:
    names = (*rule.reads, *cover.reads)
    world = next(one for one in worlds if one.possible(one.verdict(rule).no))
    facts = world.example(world.verdict(rule).no, told=names)
    return GateFinding(
        CODE,
        f"{rule.id}: {cover.id}",
        Severity.ERROR,
        f"Regel {rule.id} entscheidet nie etwas: Wo sie nicht erfüllt ist, ist es auch {cover.id} "
        "nicht, mit mindestens derselben Folge.",
        "Bitte eine der beiden streichen oder ändern.",
        f"Beispiel: {application_text(facts, names, book)}: "
        f"{rule.id} nicht erfüllt, {cover.id} nicht erfüllt.",
    )
