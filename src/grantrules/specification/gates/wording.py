"""Wording: what is quoted as the ground of a rule agrees with the operator of its condition."""

from collections.abc import Sequence
from typing import NamedTuple

from grantrules.engine.wording import worded
from grantrules.model.condition import Comparator, Compare
from grantrules.model.fact import Facts
from grantrules.model.finding import Status
from grantrules.model.rule import Rule
from grantrules.model.rulebook import RuleBook
from grantrules.specification.gates.comparison import Comparison
from grantrules.specification.gates.example import application_text
from grantrules.specification.gates.gate_finding import GateFinding, Severity
from grantrules.specification.gates.measure import DATED
from grantrules.specification.gates.phrase import Phrase, hundredths, phrases
from grantrules.specification.gates.quotation import Text, limits, texts
from grantrules.specification.gates.world import World

CODE = "wording"
# Before these, „nach“, „vor“, „ab“ or „unter“ compares nothing.
_TIMELESS = ("§", "art.", "maßgabe", "abzug", "abzügen", "ort", "angabe", "auffassung")


class _Reading(NamedTuple):
    """A phrase of a text and the comparison that it speaks of."""

    text: Text
    phrase: Phrase
    comparison: Comparison


class _Case(NamedTuple):
    """An application on which wording and condition differ, and what the condition says of it."""

    facts: Facts
    status: Status


def wording(book: RuleBook, worlds: Sequence[World]) -> list[GateFinding]:
    """Finds rules whose wording and condition differ for some application."""
    found: dict[str, GateFinding] = {}
    # What is proven is proven for all applications; later stages have other facts.
    for rule in (one for one in book.rules if not one.stage.after_award):
        for text in texts(rule, book):
            for reading in _readings(text, book):
                case = _case(rule, reading, worlds)
                if case is not None:
                    finding = _finding(rule, reading, case, book)
                    found.setdefault(finding.subject, finding)
    return list(found.values())


def _readings(text: Text, book: RuleBook) -> list[_Reading]:
    """Assigns phrases to comparisons: by name or figure, or where there is but one of each."""
    found = list(phrases(text.words))
    named = [
        _Reading(text, phrase, one)
        for phrase in found
        for one in text.about
        if _names(phrase, one, book)
    ]
    if named or len(text.about) != 1:
        return named
    [only] = text.about
    left = [one for one in found if _compares(one, only, text, book)]
    return [_Reading(text, left[0], only)] if len(left) == 1 else []


def _names(phrase: Phrase, comparison: Comparison, book: RuleBook) -> bool:
    limit = comparison.limit
    if limit is not None and book.vocabulary[limit].label.casefold() in phrase.behind.casefold():
        return True
    if phrase.figure is None or not phrase.speaks_of(book.vocabulary[comparison.fact].kind):
        return False
    return hundredths(phrase.figure) in limits(comparison, book)


def _compares(phrase: Phrase, comparison: Comparison, text: Text, book: RuleBook) -> bool:
    kind = book.vocabulary[comparison.fact].kind
    if not phrase.speaks_of(kind):
        return False
    if phrase.firm:
        return True
    if phrase.behind.casefold().startswith(_TIMELESS):
        return False
    return phrase.figure is not None or (text.quoted and kind in DATED)


def _case(rule: Rule, reading: _Reading, worlds: Sequence[World]) -> _Case | None:
    """Finds an application that the wording and the condition judge differently."""
    if reading.phrase.comparator is reading.comparison.comparator:
        return None
    condition = reading.comparison.replaced(reading.phrase.comparator)
    worded_rule = rule.model_copy(update={"condition": condition})
    for world in worlds:
        own, other = world.verdict(rule), world.verdict(worded_rule)
        for status, claims in (
            (Status.NOT_MET, (own.no, other.yes)),
            (Status.MET, (own.yes, other.no)),
        ):
            if world.possible(*claims):
                return _Case(world.example(*claims, told=rule.reads), status)
    return None


def _finding(rule: Rule, reading: _Reading, case: _Case, book: RuleBook) -> GateFinding:
    text, phrase, comparison = reading
    message = (
        f"Regel {rule.id}: {text.source} „{text.words}“ verlangt: "
        f"{_said(comparison, phrase.comparator, book)}. Die Bedingung verlangt: "
        f"{_said(comparison, comparison.comparator, book)}."
    )
    by_wording = Status.MET if case.status is Status.NOT_MET else Status.NOT_MET
    example = (
        f"Gegenbeispiel: {application_text(case.facts, rule.reads, book)}: nach dem Wortlaut "
        f"{by_wording.german}, nach der Bedingung {case.status.german}."
    )
    subject = f"{rule.id}: {text.words if text.quoted else phrase.words}"
    remedy = "Bitte Wortlaut oder Bedingung berichtigen."
    return GateFinding(CODE, subject, Severity.ERROR, message, remedy, example)


def _said(comparison: Comparison, comparator: Comparator, book: RuleBook) -> str:
    compare = Compare(fact=comparison.fact, comparator=comparator, operand=comparison.operand)
    return worded(compare, book)
