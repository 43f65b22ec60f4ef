"""The rules of a rule book: texts turned into rules, each checked against the vocabulary."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from grantrules.engine.code_word import STAGES
from grantrules.engine.notes import notes_at
from grantrules.model.condition import Condition, Informs, Judged, facts_read
from grantrules.model.fact import FactSpec
from grantrules.model.finding import Effect
from grantrules.model.rule import Rule, Stage
from grantrules.model.stage_vocabulary import words_at
from grantrules.model.vocabulary import BATCH_FACTS
from grantrules.rulebook.condition_text import ConditionFault, condition_of
from grantrules.rulebook.document import PartedDocument
from grantrules.rulebook.fault import Fault, Path
from grantrules.rulebook.file_format import RuleText
from grantrules.rulebook.strict_yaml import Data

# Wider than what a reason fills in: {Betrag} must not reach a letter as it stands.
_BRACES = re.compile(r"\{([^{}]*)\}")
_OPEN_EFFECTS = {Effect.ASK, Effect.REVIEW, Effect.CONFIRM}


_Named = tuple[Path, str, str]
"""The place of a word, the word, and how it stands there."""


class RuleWords(NamedTuple):
    """The words of a rule book, and those of them that are parameters."""

    known: Mapping[str, FactSpec]
    parameters: frozenset[str]


def rules_of(
    documents: Sequence[PartedDocument], words: RuleWords
) -> tuple[tuple[Rule, ...], list[Fault]]:
    """Collects the rules of all files in the order of their ids' groups; every fault at once."""
    faults: list[Fault] = []
    rules: list[Rule] = []
    for document in documents:
        for place, text in enumerate(document.text.rules if document.text else ()):
            path: Path = ("rules", place)
            if any(rule.id == text.id for rule in rules):
                faults.append(document.fault((*path, "id"), f"Die Regel {text.id} steht zweimal."))
            try:
                rule = _rule(text, path, words)
            except ConditionFault as fault:
                faults.append(document.fault(fault.path, fault.message))
                continue
            rules.append(rule)
            misfits = (
                *_strangers(rule, words),
                *_misplaced(rule, words),
                *_contradictions(rule),
            )
            faults += [document.fault((*path, *inner), message) for inner, message in misfits]
    broken = faults or any(document.faults for document in documents)
    if not any(rule.stage is Stage.APPLICATION for rule in rules) and not broken:
        naming = [one for one in documents if one.text and one.text.programme]
        file = [*naming, *documents][0].yaml.file
        faults.append(Fault(file, 1, "rules", "Das Regelwerk hat keine Regeln."))
    return tuple(rules), faults


def _rule(text: RuleText, path: Path, words: RuleWords) -> Rule:
    condition = condition_of(text.condition, (*path, "condition"), words.known)
    applies = _optional(text.applies_when, (*path, "applies_when"), words)
    read = dict.fromkeys((*facts_read(condition), *(facts_read(applies) if applies else ())))
    shown = tuple(name for name in read if name not in words.parameters and "." not in name)
    return Rule(
        id=text.id,
        title=text.title,
        checks=text.checks,
        why=text.why,
        basis=text.basis,
        stage=text.stage,
        condition=condition,
        applies_when=applies,
        otherwise=text.otherwise,
        if_open=text.if_open,
        shows=shown if text.shows is None else text.shows,
        limit=text.limit,
        parameters=text.parameters,
        reason=text.reason,
        examples=text.examples,
    )


def _optional(data: Data, path: Path, words: RuleWords) -> Condition | None:
    return None if data is None else condition_of(data, path, words.known)


def _strangers(rule: Rule, words: RuleWords) -> list[tuple[Path, str]]:
    blanks = notes_at(rule.stage)
    return [
        (path, f"„{told}“ ist keine bekannte Angabe.")
        for path, name, told in _named(rule)
        if name not in words.known and not (path[0] == "reason" and name in blanks)
    ]


def _misplaced(rule: Rule, words: RuleWords) -> list[tuple[Path, str]]:
    """Finds words that nobody knows yet, or any more, when the rule is judged."""
    usable = words_at(rule.stage, words.known) | words.parameters | notes_at(rule.stage)
    read: list[_Named] = [(("condition",), name, name) for name in rule.reads]
    where = f"{STAGES[rule.stage]} ({rule.stage})"
    return [
        (path, f"„{told}“ ist {where} nicht bekannt.")
        for path, name, told in (*read, *_named(rule))
        if name in words.known and name not in usable
    ]


def _named(rule: Rule) -> list[_Named]:
    """Lists the words that a rule names beside its condition, each with its place."""
    plain = {"parameters": rule.parameters, "shows": rule.shows}
    plain["limit"] = () if rule.limit is None else (rule.limit,)
    named: list[_Named] = [((key,), one, one) for key, names in plain.items() for one in names]
    for key, sentence in rule.reason.model_dump().items():
        blanks = _BRACES.findall(sentence or "")
        named += [(("reason", key), one, f"{{{one}}}") for one in blanks]
    return named


def _contradictions(rule: Rule) -> list[tuple[Path, str]]:
    found: list[tuple[Path, str]] = []
    informs = isinstance(rule.condition, Informs)
    judged = isinstance(rule.condition, Judged)
    if not informs and not judged and rule.reason.not_met is None:
        found.append((("reason", "not_met"), "Der Satz für „nicht erfüllt“ fehlt."))
    if not informs and not judged and rule.otherwise is Effect.NONE:
        found.append((("otherwise",), "Eine Regel, die nicht erfüllt sein kann, hat eine Folge."))
    if judged is not (rule.if_open is Effect.CONFIRM):
        found.append((("if_open",), "confirm gehört zu judged, und nur dazu."))
    if rule.if_open not in _OPEN_EFFECTS:
        found.append((("if_open",), "Möglich sind nur ask, review und confirm."))
    batch_only = BATCH_FACTS.intersection(rule.reads)
    if rule.stage is not Stage.BATCH and batch_only:
        names = ", ".join(sorted(batch_only))
        found.append((("stage",), f"{names}: nur mit anderen Anträgen zu beurteilen (batch)."))
    return found
