"""Grantable: in every era some application meets all rules at once."""

from collections.abc import Sequence

from grantrules.engine.spelling import listed
from grantrules.engine.wording import worded
from grantrules.model.rule import Rule, Stage
from grantrules.model.rulebook import RuleBook
from grantrules.specification.gates.era import joined
from grantrules.specification.gates.gate_finding import GateFinding, Severity
from grantrules.specification.gates.relevance import decides
from grantrules.specification.gates.world import World

CODE = "conflict"


def grantable(book: RuleBook, worlds: Sequence[World]) -> list[GateFinding]:
    """Finds rules of which no application meets all, in some era; few of them at a time."""
    conflicts = [(_conflict(book, world), world) for world in worlds]
    return [
        _finding(names, [world for found, world in conflicts if found == names], book)
        for names in dict.fromkeys(found for found, _ in conflicts if found)
    ]


def _conflict(book: RuleBook, world: World) -> tuple[str, ...]:
    claims = {
        rule.id: world.verdict(rule).yes
        for rule in book.rules
        if rule.stage is Stage.APPLICATION and decides(rule)
    }
    # What nobody meets by itself is another finding, or lacks a window that succession asks for.
    alone = {name: claim for name, claim in claims.items() if world.possible(claim)}
    return world.conflict(alone)


def _finding(names: Sequence[str], worlds: Sequence[World], book: RuleBook) -> GateFinding:
    rules = [rule for rule in book.rules if rule.id in names]
    days = listed([one.german for one in joined(world.era for world in worlds)])
    return GateFinding(
        CODE,
        ", ".join(names),
        Severity.ERROR,
        f"Kein Antrag kann {listed(list(names))} zugleich erfüllen (bei Eingang {days}); niemand "
        "kann eine Bewilligung erhalten.",
        "Bitte eine der Regeln ändern.",
        f"Verlangt wird: {listed([_demand(one, book) for one in rules])}.",
    )


def _demand(rule: Rule, book: RuleBook) -> str:
    return f"{worded(rule.condition, book)} ({rule.id})"
