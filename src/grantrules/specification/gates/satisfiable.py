"""Satisfiable: each rule can be met and can fail, proven for every era of the rule book."""

from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple

from grantrules.engine.inforce import WINDOW_FACTS
from grantrules.engine.spelling import listed
from grantrules.model.condition import Informs, facts_read
from grantrules.model.rule import Rule
from grantrules.model.rulebook import RuleBook
from grantrules.specification.gates.era import joined
from grantrules.specification.gates.example import application_text
from grantrules.specification.gates.gate_finding import GateFinding, Severity
from grantrules.specification.gates.relevance import decides
from grantrules.specification.gates.world import World

_REMEDY = "Bitte Bedingung oder Parameter berichtigen."
NEVER_MET, NEVER_FAILS, NEVER_APPLIES = "never_met", "never_fails", "never_applies"


class _Answer(Enum):
    """What a rule can answer in an era."""

    EITHER = auto()
    ALWAYS_OPEN = auto()
    NEVER_MET = auto()
    NEVER_FAILS = auto()
    NEVER_APPLIES = auto()


class _Answered(NamedTuple):
    """The answer of a rule and an era in which it is so."""

    answer: _Answer
    world: World


def satisfiable(book: RuleBook, worlds: Sequence[World]) -> list[GateFinding]:
    """Finds rules that never hold, never fail or never apply in some era."""
    found = []
    for rule in filter(decides, book.rules):
        answers = [_Answered(_answer(rule, world), world) for world in worlds]
        found += [
            finding
            for kind, told in _FINDINGS.items()
            if (matching := [one.world for one in answers if one.answer is kind])
            for finding in [told(rule, matching, book)]
        ]
    return found


def _answer(rule: Rule, world: World) -> _Answer:
    applies = world.holds(rule.applies_when or Informs())
    if not world.possible(applies.yes):
        return _Answer.NEVER_APPLIES if world.possible(applies.no) else _Answer.ALWAYS_OPEN
    verdict = world.verdict(rule)
    fails = world.possible(verdict.no)
    holds = world.possible(verdict.yes, applies.yes)
    if holds and fails:
        return _Answer.EITHER
    if fails:
        return _Answer.NEVER_MET
    return _Answer.NEVER_FAILS if holds else _Answer.ALWAYS_OPEN


def _never_met(rule: Rule, worlds: Sequence[World], book: RuleBook) -> GateFinding:
    example = _example(rule, worlds[0], book, worlds[0].verdict(rule).no)
    message = f"Regel {rule.id}: Die Bedingung kann nie erfüllt sein ({_days(worlds)})."
    told = f"Beispiel: {example}: nicht erfüllt wie jeder andere."
    return GateFinding(NEVER_MET, rule.id, Severity.ERROR, message, _REMEDY, told)


def _never_fails(rule: Rule, worlds: Sequence[World], book: RuleBook) -> GateFinding:
    example = _example(rule, worlds[0], book, worlds[0].verdict(rule).yes)
    message = f"Regel {rule.id}: Die Bedingung scheitert nie ({_days(worlds)}); sie prüft nichts."
    told = f"Beispiel: {example}: erfüllt wie jeder andere."
    return GateFinding(NEVER_FAILS, rule.id, Severity.ERROR, message, _REMEDY, told)


def _never_applies(rule: Rule, worlds: Sequence[World], book: RuleBook) -> GateFinding:
    figures = {*WINDOW_FACTS, *(one.name for one in book.parameters)}
    reads = facts_read(rule.applies_when or Informs())
    decisive = [book.vocabulary[name].label for name in reads if name in figures]
    if not decisive:
        message = f"Regel {rule.id}: Ihre Voraussetzung trifft nie zu ({_days(worlds)})."
        return GateFinding(NEVER_APPLIES, rule.id, Severity.ERROR, message, _REMEDY)
    message = f"Regel {rule.id} ist derzeit abgeschaltet ({_days(worlds)})."
    remedy = f"Ein anderer Wert schaltet sie ein: {listed(decisive)}."
    return GateFinding(NEVER_APPLIES, rule.id, Severity.REMARK, message, remedy)


_FINDINGS = {
    _Answer.NEVER_MET: _never_met,
    _Answer.NEVER_FAILS: _never_fails,
    _Answer.NEVER_APPLIES: _never_applies,
}


def _days(worlds: Sequence[World]) -> str:
    return f"bei Eingang {listed([one.german for one in joined(world.era for world in worlds)])}"


def _example(rule: Rule, world: World, book: RuleBook, claim: object) -> str:
    facts = world.example(claim, told=rule.reads)
    return application_text(facts, rule.reads, book)
