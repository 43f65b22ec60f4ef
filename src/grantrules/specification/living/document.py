"""The living document as data: what it says, before anybody decides how it looks."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from grantrules.model.rulebook import RuleBook
from grantrules.specification.living.citation import Citation, citations_of
from grantrules.specification.living.evidence import Evidence, Since
from grantrules.specification.living.feature_chapter import FeatureChapter, chapters_of
from grantrules.specification.living.figure import figures_of
from grantrules.specification.living.hold import Hold, hold_of, holds_of
from grantrules.specification.living.numbering import numbers_of
from grantrules.specification.living.open_points import (
    OpenPoints,
    Resting,
    open_points,
    resting_on,
)
from grantrules.specification.living.reading import scenarios_of
from grantrules.specification.living.rule_section import RuleSection, sections_of
from grantrules.specification.living.scenario import Result, Scenario
from grantrules.specification.living.sentence_use import SentenceUse, sentence_uses


@dataclass(frozen=True)
class LivingDocument:
    """All chapters in their order; `day` is the day of making."""

    book: RuleBook
    day: date
    sections: tuple[RuleSection, ...]
    citations: tuple[Citation, ...]
    figures: tuple[Resting, ...]
    scenarios: tuple[Scenario, ...]
    chapters: tuple[FeatureChapter, ...]
    uses: tuple[SentenceUse, ...]
    open: OpenPoints
    hold: Hold | None
    unmeasured: str
    since: Since | None

    @cached_property
    def results(self) -> tuple[Result, ...]:
        """The results of all rows."""
        return tuple(result for one in self.scenarios for result in one.results)

    @cached_property
    def failed(self) -> tuple[tuple[Scenario, Result], ...]:
        """The rows that failed, with their scenarios."""
        return tuple((o, r) for o in self.scenarios for r in o.results if not r.passed)

    @property
    def sound(self) -> bool:
        """Whether every row is met, every answer shown and every change noticed or accepted."""
        open_ = self.open
        return not (self.failed or open_.uncovered or open_.survivors or open_.needless)

    @cached_property
    def numbers(self) -> Mapping[str, str]:
        """The section numbers of all anchors that have one."""
        return numbers_of(self.sections, self.chapters)

    @cached_property
    def section_by_rule(self) -> Mapping[str, RuleSection]:
        """The sections by the ids of their rules."""
        return {one.rule.id: one for one in self.sections}


def living_document(evidence: Evidence, day: date) -> LivingDocument:
    """Works out what the document says."""
    specification = evidence.specification
    book = specification.programme.book
    scenarios = scenarios_of(specification, evidence.performance)
    figures = figures_of(book, day)
    verdicts = () if evidence.strength is None else evidence.strength.verdicts
    sections = sections_of(specification, scenarios, figures, holds_of(verdicts, scenarios))
    citations = citations_of(book.rules, figures)
    uses = sentence_uses(specification.language, scenarios)
    return LivingDocument(
        book=book,
        day=day,
        sections=sections,
        citations=citations,
        figures=resting_on(figures, sections),
        scenarios=scenarios,
        chapters=chapters_of(scenarios),
        uses=uses,
        open=open_points(evidence, sections, citations, uses),
        hold=hold_of(verdicts, scenarios) if evidence.strength else None,
        unmeasured=evidence.unmeasured,
        since=evidence.since,
    )
