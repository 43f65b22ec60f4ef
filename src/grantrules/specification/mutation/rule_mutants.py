"""Mutants of rules: left out, another condition, another effect, judged at another stage."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from grantrules.engine.code_word import EFFECTS, STAGES
from grantrules.engine.wording import worded
from grantrules.model.condition import Informs, Judged, Not
from grantrules.model.finding import Effect
from grantrules.model.rule import Rule, Stage
from grantrules.model.rulebook import RuleBook
from grantrules.model.vocabulary import BATCH_FACTS
from grantrules.specification.mutation.clue import another_status, not_met
from grantrules.specification.mutation.condition_change import Change, changes_of
from grantrules.specification.mutation.figure_told import step_told
from grantrules.specification.mutation.mutant import Area, Mutant, replacing, unchanged
from grantrules.specification.mutation.shifted import ShiftedEvaluator

_WHEN_OPEN = (Effect.ASK, Effect.REVIEW)


def rule_mutants(rule: Rule, book: RuleBook) -> Iterator[Mutant]:
    """Gives the mutants of one rule that a rule book could contain."""
    told = f"Die Regel „{rule.title}“ entfällt."
    yield replace(_mutant(rule, rule, "dropped", told), change=replacing("rules", rule))
    yield from _conditions(rule, book)
    yield from _applicabilities(rule, book)
    yield from _effects(rule)
    yield from _stages(rule)


def _mutant(rule: Rule, changed: Rule, name: str, told: str) -> Mutant:
    return Mutant(
        id=f"{rule.id}.{name}",
        rules=(rule.id,),
        area=Area.RULE,
        told=f"{rule.id}: {told}",
        change=replacing("rules", rule, changed),
    )


def _conditions(rule: Rule, book: RuleBook) -> Iterator[Mutant]:
    for change in changes_of(rule.condition, book):
        yield _condition_mutant(rule, book, "condition", change)


def _applicabilities(rule: Rule, book: RuleBook) -> Iterator[Mutant]:
    if rule.applies_when is None:
        return
    for change in changes_of(rule.applies_when, book):
        yield _condition_mutant(rule, book, "applies_when", change)
    before = worded(rule.applies_when, book)
    always = rule.model_copy(update={"applies_when": None})
    told = f"Die Voraussetzung „{before}“ entfällt; die Regel gilt immer."
    yield _judged(rule, always, _mutant(rule, always, "applies_when.dropped", told))
    never = rule.model_copy(update={"applies_when": Not(part=rule.applies_when)})
    told = f"Die Regel gilt gerade dann, wenn dies nicht zutrifft: {before}."
    yield _judged(rule, never, _mutant(rule, never, "applies_when.negated", told))


def _condition_mutant(rule: Rule, book: RuleBook, key: str, change: Change) -> Mutant:
    update: dict[str, object] = {key: change.whole}
    # What people judge is confirmed while it is open, and nothing else is.
    if isinstance(change.whole, Judged):
        update["if_open"] = Effect.CONFIRM
    if isinstance(change.whole, Informs):
        update["if_open"] = Effect.ASK
    changed = rule.model_copy(update=update)
    mutant = _mutant(rule, changed, f"{key}.{change.name}", _told(change, book))
    if change.shift is not None:
        # No rule can say „one cent above another fact“; the evaluator says it in its place.
        evaluator = partial(ShiftedEvaluator, changed=changed, shift=change.shift)
        mutant = replace(mutant, change=unchanged, evaluator=evaluator)
    return _judged(rule, changed, mutant)


def _judged(rule: Rule, changed: Rule, mutant: Mutant) -> Mutant:
    clue = another_status(rule, changed, mutant.evaluator)
    return replace(mutant, area=Area.CONDITION, clue=clue)


def _told(change: Change, book: RuleBook) -> str:
    before = worded(change.before, book)
    if change.shift is not None:
        fact, step = change.shift
        return f"{before} → dieselbe Grenze {step_told(book.vocabulary[fact].kind, step)}"
    return f"{before} → {'entfällt' if change.after is None else worded(change.after, book)}"


def _effects(rule: Rule) -> Iterator[Mutant]:
    if isinstance(rule.condition, Informs | Judged):
        # Never not met, and open only where people judge: no other effect can be told apart.
        return
    for effect in Effect:
        if effect not in {rule.otherwise, Effect.NONE}:
            yield _effect(rule, "otherwise", "nicht erfüllt", effect)
    for effect in _WHEN_OPEN:
        if effect is not rule.if_open:
            yield _effect(rule, "if_open", "offen", effect)


def _effect(rule: Rule, key: str, status: str, effect: Effect) -> Mutant:
    before: Effect = getattr(rule, key)
    changed = rule.model_copy(update={key: effect})
    told = f"Wirkung, wenn {status}: {EFFECTS[before]} → {EFFECTS[effect]}"
    mutant = _mutant(rule, changed, f"{key}.{before}→{effect}", told)
    return replace(_judged(rule, changed, mutant), area=Area.EFFECT)


def _stages(rule: Rule) -> Iterator[Mutant]:
    for stage in Stage:
        if stage is rule.stage or _is_impossible(rule, stage) or _makes_no_difference(rule, stage):
            continue
        told = f"Beurteilt wird die Regel nicht {STAGES[rule.stage]}, sondern {STAGES[stage]}."
        changed = rule.model_copy(update={"stage": stage})
        mutant = _mutant(rule, changed, f"stage.{rule.stage}→{stage}", told)
        # Both stages find the same; only what is not met weighs earlier or later.
        both = Stage.REGISTER not in {rule.stage, stage} and not isinstance(rule.condition, Informs)
        yield replace(mutant, clue=not_met(rule)) if both else mutant


def _is_impossible(rule: Rule, stage: Stage) -> bool:
    # After the award other words are known; a rule book that mixes them does not load.
    apart = rule.stage.after_award or stage.after_award
    return apart or (stage is not Stage.BATCH and not BATCH_FACTS.isdisjoint(rule.reads))


def _makes_no_difference(rule: Rule, stage: Stage) -> bool:
    # What only informs or is only confirmed weighs nothing before the ranking and nothing after it;
    # a batch knows everything that an application knows.
    later = rule.stage is Stage.APPLICATION and stage is Stage.BATCH
    return later and isinstance(rule.condition, Informs | Judged)
