"""The assumptions of a run: what its results rest on though nobody has published it."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from grantrules.engine.code_word import DEADLINES
from grantrules.engine.spelling import german_day, german_moment, listed
from grantrules.model.basis import Basis, BasisKind
from grantrules.model.condition import facts_read
from grantrules.model.finding import Status
from grantrules.model.money import euros
from grantrules.model.rule import Rule
from grantrules.model.rulebook import RuleBook
from grantrules.model.run import Run
from grantrules.model.window import Window
from grantrules.report.spelling import appropriation_text, value_text

_WINDOW_FACTS = {
    "Öffnung des Antragsfensters": frozenset({"window.opens"}),
    "Antragsschluss": frozenset({"window.closes", "window.ends"}),
    "Förderjahre des Antragsfensters": frozenset(
        {"window.first_funding_year", "window.last_funding_year"}
    ),
}
_BUDGET_FACTS = frozenset({"years_without_appropriation", "shortfall"})
_LATER = "keine Regel der Vorschläge (spätere Schritte)"


class Assumption(NamedTuple):
    """One assumption: what kind of thing, what is assumed, and which rules rest on it.

    `affected` counts the applications with an objection or open question under the rule.
    """

    kind: str
    name: str
    content: str
    value: str
    citation: str
    since: date | None = None
    until: date | None = None
    rules: str = ""
    affected: int | None = None


def assumptions(run: Run, book: RuleBook) -> tuple[Assumption, ...]:
    """Gives every assumption, those of this run first."""
    return (
        *_overrides(run, book),
        *_appropriations(run, book),
        *(one for window in book.windows for one in _window(window, book)),
        *_rules(run, book),
        *_parameters(book),
    )


def override_texts(run: Run, book: RuleBook) -> tuple[str, ...]:
    """Says for each year what was stated in place of the rule book's appropriation."""
    own = book.appropriated()
    return tuple(
        f"{year}: {euros(amount)} statt {appropriation_text(own.get(year))} im Regelwerk"
        for year, amount in sorted(run.budget_override.items())
    )


def _overrides(run: Run, book: RuleBook) -> Iterator[Assumption]:
    for year, words in zip(sorted(run.budget_override), override_texts(run, book), strict=True):
        yield Assumption(
            kind="Abweichender Haushaltsansatz",
            name=str(year),
            content=f"Haushaltsansatz {words}",
            value=euros(run.budget_override[year]),
            citation="Angabe beim Aufruf dieses Laufs",
        )


def _appropriations(run: Run, book: RuleBook) -> Iterator[Assumption]:
    for one in book.appropriations:
        if _assumed(one.basis) and one.year not in run.budget_override:
            yield Assumption(
                kind="Haushaltsansatz",
                name=str(one.year),
                content=f"Haushaltsansatz {one.year}",
                value=appropriation_text(one.amount),
                citation=one.basis.citation,
                rules=_resting_on(_BUDGET_FACTS, book),
            )


def _window(window: Window, book: RuleBook) -> Iterator[Assumption]:
    years = listed([str(year) for year in window.funding_years])
    closing = (
        f"{german_day(window.closes)} ({DEADLINES[window.closes_kind]}), "
        f"endet am {german_day(window.ends)}"
    )
    for basis, content, value in (
        (window.opens_basis, "Öffnung des Antragsfensters", german_moment(window.opens)),
        (window.closes_basis, "Antragsschluss", closing),
        (window.funding_years_basis, "Förderjahre des Antragsfensters", years),
    ):
        if _assumed(basis):
            yield Assumption(
                kind="Antragsfenster",
                name=str(window.year),
                content=content,
                value=value,
                citation=basis.citation,
                rules=_resting_on(_WINDOW_FACTS[content], book),
            )


def _rules(run: Run, book: RuleBook) -> Iterator[Assumption]:
    affected = Counter(
        rule
        for proposal in run.proposals
        for rule in {one.rule for one in proposal.findings if one.status is not Status.MET}
    )
    for rule in book.rules:
        if rule.stage.in_proposal and _assumed(rule.basis):
            yield Assumption(
                kind="Regel",
                name=rule.id,
                content=f"{rule.title}: {rule.checks}",
                value="",
                citation=rule.basis.citation,
                rules=rule.id,
                affected=affected[rule.id],
            )


def _parameters(book: RuleBook) -> Iterator[Assumption]:
    for parameter in book.parameters:
        rules = _resting_on(frozenset({parameter.name}), book)
        for value in parameter.values:
            if _assumed(value.basis):
                yield Assumption(
                    kind="Parameter",
                    name=parameter.name,
                    content=parameter.title,
                    value=value_text(parameter, value, book),
                    citation=value.basis.citation,
                    since=value.valid_from,
                    until=value.valid_until,
                    rules=rules or _LATER,
                )


def _resting_on(names: frozenset[str], book: RuleBook) -> str:
    return ", ".join(
        rule.id for rule in book.rules if rule.stage.in_proposal and names & _reads(rule)
    )


def _reads(rule: Rule) -> frozenset[str]:
    applies = () if rule.applies_when is None else facts_read(rule.applies_when)
    limit = () if rule.limit is None else (rule.limit,)
    return frozenset((*facts_read(rule.condition), *applies, *limit, *rule.shows, *rule.parameters))


def _assumed(basis: Basis) -> bool:
    return basis.kind is BasisKind.ASSUMPTION
