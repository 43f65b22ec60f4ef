"""What the scenarios look at: for each rule the statuses that are asserted, read from data."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from grantrules.model.condition import Informs, Judged, Present
from grantrules.model.rule import Rule, Stage
from grantrules.model.rulebook import RuleBook
from grantrules.specification.case import Case, Expectation
from grantrules.specification.expectation import EffectIs, OutcomeIs, StatusIs
from grantrules.specification.feature_text import Row
from grantrules.specification.run_expectation import CountIs, NotListed, StatusCountIs
from grantrules.specification.words import CODES, NOT_LISTED, STATUSES

ABSENT = NOT_LISTED
# These count what is missing or unreadable; what is counted is always known (section 13).
_ALWAYS_KNOWN = {
    "missing_entries",
    "missing_amounts",
    "unreadable_entries",
    # What was granted and paid, the register itself has recorded.
    "paid_after",
    "granted_total",
}


class Gap(NamedTuple):
    """A status of a rule that no scenario shows."""

    rule: str
    status: str

    @property
    def german(self) -> str:
        """The gap as one sentence."""
        return f"{self.rule}: Kein Szenario zeigt „{_WORDS[self.status]}“."


_WORDS = {**CODES, ABSENT: next(word for word, (code, _) in STATUSES.items() if code == ABSENT)}


def possible(rule: Rule) -> frozenset[str]:
    """Says which statuses the rule book allows a rule, so that a scenario can show each."""
    if rule.stage is Stage.REGISTER:
        return frozenset({ABSENT})
    match rule.condition:
        case Informs():
            return frozenset({"met"})
        case Judged():
            return frozenset({"open"})
        case Present():
            # What must be there is never answered with nothing: met, or not yet known.
            return frozenset({"met", "open"})
        case _ if _ALWAYS_KNOWN.issuperset(rule.reads):
            return frozenset({"met", "not_met"})
        case _:
            return frozenset({"met", "not_met", "open"})


def asserted(cases: Iterable[tuple[Row, Case]]) -> Mapping[str, frozenset[str]]:
    """Collects the statuses that scenarios tagged with a rule expect of it."""
    found: dict[str, set[str]] = {}
    for row, case in cases:
        for expectation in case.expectations:
            seen = _status(expectation)
            if seen is not None and seen[0] in row.tags:
                found.setdefault(seen[0], set()).add(seen[1])
    return {rule: frozenset(statuses) for rule, statuses in found.items()}


def effects(cases: Iterable[tuple[Row, Case]]) -> frozenset[tuple[str, str]]:
    """Collects which effect of which rule the scenarios expect."""
    return frozenset(
        (expectation.rule, expectation.effect)
        for _, case in cases
        for expectation in case.expectations
        if isinstance(expectation, EffectIs | StatusIs) and expectation.effect is not None
    )


def gaps(book: RuleBook, cases: Iterable[tuple[Row, Case]]) -> list[Gap]:
    """Lists what no scenario shows."""
    shown = asserted(cases)
    return [
        Gap(rule.id, status)
        for rule in book.rules
        for status in sorted(possible(rule) - shown.get(rule.id, frozenset()))
    ]


def silent(book: RuleBook, cases: Iterable[tuple[Row, Case]]) -> list[str]:
    """Lists rules with scenarios of which none says what comes out of the application.

    A payment or a claim has no outcome: it is made, or refused as the effect of the rule says.
    """
    tagged: set[str] = set()
    telling: set[str] = set()
    for row, case in cases:
        tagged |= row.tags
        if any(isinstance(one, OutcomeIs | CountIs) for one in case.expectations):
            telling |= row.tags
    return [
        rule.id
        for rule in book.rules
        if rule.id in tagged - telling and rule.stage not in {Stage.PAYMENT, Stage.REPAYMENT}
    ]


def _status(expectation: Expectation) -> tuple[str, str] | None:
    match expectation:
        case StatusIs(rule=rule, status=status):
            return rule, status
        case StatusCountIs(rule=rule, status=status, count=count) if count:
            return rule, status
        case NotListed(rule=rule):
            return rule, ABSENT
        case _:
            return None
