"""The rules of a rule book: texts turned into rules, each checked against the vocabulary."""

import re
from collections.abc import Sequence

from grantrules.engine.notes import NOTES
from grantrules.model.condition import Condition, Informs, Judged, facts_read
from grantrules.model.finding import Effect
from grantrules.model.rule import Rule, Stage
from grantrules.model.vocabulary import BATCH_FACTS, PARAMETERS, VOCABULARY
from grantrules.rulebook.condition_text import ConditionFault, condition_of
from grantrules.rulebook.document import PartedDocument
from grantrules.rulebook.fault import Fault, Path
from grantrules.rulebook.file_format import RuleText
from grantrules.rulebook.strict_yaml import Data

# Wider than what a reason fills in: {Betrag} must not reach a letter as it stands.
_BRACES = re.compile(r"\{([^{}]*)\}")
_OPEN_EFFECTS = {Effect.ASK, Effect.REVIEW, Effect.CONFIRM}


def rules_of(documents: Sequence[PartedDocument]) -> tuple[tuple[Rule, ...], list[Fault]]:
    """Collects the rules of all files in the order of their ids' groups; every fault at once."""
    faults: list[Fault] = []
    rules: list[Rule] = []
    for document in documents:
        for place, text in enumerate(document.text.rules if document.text else ()):
            path: Path = ("rules", place)
            if any(rule.id == text.id for rule in rules):
                faults.append(document.fault((*path, "id"), f"Die Regel {text.id} steht zweimal."))
            rule = _rule(text, document, path, faults)
            if rule is not None:
                rules.append(rule)
                faults += _misfits(rule, document, path)
    broken = faults or any(document.faults for document in documents)
    if not any(rule.stage is Stage.APPLICATION for rule in rules) and not broken:
        faults.append(Fault(documents[0].yaml.file, 1, "rules", "Das Regelwerk hat keine Regeln."))
    return tuple(rules), faults


def _rule(text: RuleText, document: PartedDocument, path: Path, faults: list[Fault]) -> Rule | None:
    try:
        condition = condition_of(text.condition, (*path, "condition"))
        applies = _optional(text.applies_when, (*path, "applies_when"))
    except ConditionFault as fault:
        faults.append(document.fault(fault.path, fault.message))
        return None
    read = dict.fromkeys((*facts_read(condition), *(facts_read(applies) if applies else ())))
    shown = tuple(name for name in read if name not in PARAMETERS and "." not in name)
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


def _optional(data: Data, path: Path) -> Condition | None:
    return None if data is None else condition_of(data, path)


def _misfits(rule: Rule, document: PartedDocument, path: Path) -> list[Fault]:
    found: list[tuple[Path, str]] = []
    words = {"parameters": rule.parameters, "shows": rule.shows}
    words["limit"] = () if rule.limit is None else (rule.limit,)
    for key, names in words.items():
        strange = [name for name in names if name not in VOCABULARY]
        found += [((key,), f"„{name}“ ist keine bekannte Angabe.") for name in strange]
    for key, sentence in rule.reason.model_dump().items():
        found += [
            (("reason", key), f"„{{{name}}}“ ist keine bekannte Angabe.")
            for name in _BRACES.findall(sentence or "")
            if name not in VOCABULARY and name not in NOTES
        ]
    found += _contradictions(rule)
    return [document.fault((*path, *inner), message) for inner, message in found]


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
