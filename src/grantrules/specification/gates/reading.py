"""Reading: every entry is read by a rule, every parameter is used, every word is known."""

from collections.abc import Iterable, Iterator

from grantrules.engine.derivation import COMPLETENESS
from grantrules.model.application import FACT_KEYS
from grantrules.model.rule import Rule
from grantrules.model.rulebook import RuleBook
from grantrules.specification.gates.gate_finding import GateFinding, Severity
from grantrules.specification.gates.relevance import parameters_used, roots_of

UNREAD, UNUSED, UNKNOWN_WORD = "unread", "unused", "unknown_word"


def reading(book: RuleBook) -> list[GateFinding]:
    """Finds entries that no rule reads, parameters that none uses, and words that nobody knows."""
    return [*_unread(book), *_unused(book), *_unknown(book)]


def _unread(book: RuleBook) -> Iterator[GateFinding]:
    """An attachment only has to be there; any other entry is read where what it says counts."""
    facts = {name for rule in book.rules if not rule.stage.after_award for name in rule.reads}
    read = roots_of(facts - COMPLETENESS, book)
    for key in (*FACT_KEYS, *(one.key for one in book.entries)):
        if key not in read and key not in book.attachments:
            message = f"Angabe „{book.vocabulary[key].label}“: Keine Regel liest, was darin steht."
            remedy = "Bitte eine Regel dafür aufnehmen oder die Angabe streichen."
            yield GateFinding(UNREAD, key, Severity.ERROR, message, remedy)


def _unused(book: RuleBook) -> Iterator[GateFinding]:
    used = parameters_used(book)
    for one in book.parameters:
        if one.name not in used:
            message = f"Parameter „{one.title}“ ({one.name}): Keine Regel verwendet ihn."
            remedy = "Bitte bei einer Regel unter parameters nennen oder streichen."
            yield GateFinding(UNUSED, one.name, Severity.ERROR, message, remedy)


def _unknown(book: RuleBook) -> Iterator[GateFinding]:
    for rule in book.rules:
        for name in dict.fromkeys((*rule.shows, *_named(rule))):
            if name not in book.vocabulary:
                subject = f"{rule.id}: {name}"
                message = f"Regel {rule.id}: „{name}“ ist keine bekannte Angabe."
                remedy = "Bitte das Wort berichtigen."
                yield GateFinding(UNKNOWN_WORD, subject, Severity.ERROR, message, remedy)


def _named(rule: Rule) -> Iterable[str]:
    return (*rule.reads, *rule.parameters, *(() if rule.limit is None else (rule.limit,)))
