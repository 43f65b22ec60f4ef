"""What a rule says in words: its condition, its effects and the sentences of its reasons."""

from collections.abc import Mapping
from typing import NamedTuple

from grantrules.engine.code_word import EFFECTS, STAGES
from grantrules.engine.notes import NOTES
from grantrules.engine.reason import PLACEHOLDER
from grantrules.engine.wording import worded
from grantrules.model.finding import Effect, Status
from grantrules.model.rule import Rule
from grantrules.model.rulebook import RuleBook


class Saying(NamedTuple):
    """What belongs to one of the three answers of a rule."""

    status: Status
    text: str


class RuleText(NamedTuple):
    """A rule in German words."""

    condition: str
    applies_when: str | None
    stage: str
    effects: tuple[Saying, ...]
    sentences: tuple[Saying, ...]
    examples: tuple[Saying, ...]


def rule_text(rule: Rule, book: RuleBook) -> RuleText:
    """Words a rule as lawyers read it; blanks stand in square brackets."""
    applies = None if rule.applies_when is None else worded(rule.applies_when, book)
    return RuleText(
        condition=worded(rule.condition, book),
        applies_when=applies,
        stage=STAGES[rule.stage],
        effects=_effects(rule),
        sentences=_sentences(rule, book),
        examples=_stated(rule.examples.met, rule.examples.not_met, None),
    )


def _effects(rule: Rule) -> tuple[Saying, ...]:
    refutable = rule.reason.not_met is not None
    not_met = EFFECTS[rule.otherwise] if refutable else None
    can_be_open = refutable or rule.if_open is Effect.CONFIRM
    return _stated(EFFECTS[Effect.NONE], not_met, EFFECTS[rule.if_open] if can_be_open else None)


def _sentences(rule: Rule, book: RuleBook) -> tuple[Saying, ...]:
    labels = {name: spec.label for name, spec in book.vocabulary.items()}
    blanks = {**labels, **{one.name: one.title for one in book.parameters}, **NOTES}
    reason = rule.reason
    texts = (_filled(one, blanks) for one in (reason.met, reason.not_met, reason.open))
    return _stated(*texts)


def _filled(text: str | None, blanks: Mapping[str, str]) -> str | None:
    if text is None:
        return None
    return PLACEHOLDER.sub(lambda found: f"[{blanks.get(found[1], found[1])}]", text)


def _stated(met: str | None, not_met: str | None, is_open: str | None) -> tuple[Saying, ...]:
    texts = ((Status.MET, met), (Status.NOT_MET, not_met), (Status.OPEN, is_open))
    return tuple(Saying(status, text) for status, text in texts if text is not None)
