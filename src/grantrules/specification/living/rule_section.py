"""The section of a rule: its words and figures, and beside them its scenarios and results."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from grantrules.model.rule import Rule
from grantrules.specification.coverage import ABSENT, asserted, possible
from grantrules.specification.living.figure import Figure, figures_behind
from grantrules.specification.living.hold import Hold
from grantrules.specification.living.rule_text import RuleText, rule_text
from grantrules.specification.living.scenario import Passage, Scenario
from grantrules.specification.specification import Specification

_ORDER: Mapping[str, str] = {
    "met": "erfüllt",
    "not_met": "nicht erfüllt",
    "open": "offen",
    ABSENT: "nicht aufgeführt",
}


class Shown(NamedTuple):
    """An answer that a rule can give, and whether a scenario shows it."""

    answer: str
    shown: bool


@dataclass(frozen=True)
class RuleSection:
    """Everything about one rule; `own` are the scenarios shown here, `others` those elsewhere."""

    rule: Rule
    text: RuleText
    figures: tuple[Figure, ...]
    own: tuple[Scenario, ...]
    others: tuple[Scenario, ...]
    answers: tuple[Shown, ...]
    hold: Hold | None

    @property
    def scenarios(self) -> tuple[Scenario, ...]:
        """All scenarios of the rule."""
        return (*self.own, *self.others)

    @property
    def rows(self) -> int:
        """How many rows the scenarios have."""
        return sum(len(one.results) for one in self.scenarios)

    @property
    def failed(self) -> int:
        """How many of these rows failed."""
        return sum(one.failed for one in self.scenarios)

    @property
    def shown(self) -> tuple[str, ...]:
        """The answers that a scenario shows."""
        return tuple(one.answer for one in self.answers if one.shown)

    @property
    def missing(self) -> tuple[str, ...]:
        """The answers that no scenario shows."""
        return tuple(one.answer for one in self.answers if not one.shown)

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The prose of the features that belongs to the rule."""
        return tuple(dict.fromkeys(one.section for one in self.own if one.section.prose))


def sections_of(
    specification: Specification,
    scenarios: Sequence[Scenario],
    figures: tuple[Figure, ...],
    holds: Mapping[str, Hold],
) -> tuple[RuleSection, ...]:
    """Gives the section of every rule, in the order of the rule book."""
    book = specification.programme.book
    seen = asserted(specification.cases)
    return tuple(
        RuleSection(
            rule=rule,
            text=rule_text(rule, book),
            figures=figures_behind(rule, figures),
            own=tuple(one for one in scenarios if one.home == rule.id),
            others=tuple(one for one in scenarios if rule.id in one.rules and one.home != rule.id),
            answers=_answers(rule, seen.get(rule.id, frozenset())),
            hold=holds.get(rule.id),
        )
        for rule in book.rules
    )


def _answers(rule: Rule, seen: frozenset[str]) -> tuple[Shown, ...]:
    can = possible(rule)
    return tuple(Shown(word, code in seen) for code, word in _ORDER.items() if code in can)
