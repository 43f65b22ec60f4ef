"""A rule book made ready to judge: its lists indexed, its rules compiled, once for each book."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from grantrules.engine.checked import CheckedEvaluator
from grantrules.engine.directory import Directory, directory_of
from grantrules.engine.finding import finding_of
from grantrules.engine.inforce import InForce, in_force
from grantrules.engine.picture import Picture, Setting, pictured
from grantrules.model.application import Application
from grantrules.model.finding import Finding
from grantrules.model.local_time import BERLIN
from grantrules.model.rule import Rule, Stage
from grantrules.model.rulebook import RuleBook

_BOOKS_KEPT = 4
_DAYS_KEPT = 4096


class _Same:
    """A rule book as a cache key: the very same object, not an equal one."""

    def __init__(self, book: RuleBook) -> None:
        self.book = book

    def __hash__(self) -> int:
        return id(self.book)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.book is self.book


class Bench(NamedTuple):
    """The rules of one stage and what judges them."""

    rules: Mapping[str, Rule]
    evaluator: CheckedEvaluator

    def findings(self, picture: Picture, notes: Mapping[str, str]) -> tuple[Finding, ...]:
        """Judges every rule of the stage on one application."""
        statuses = self.evaluator.statuses(picture.facts)
        return tuple(
            finding_of(rule, statuses[rule_id], picture, notes)
            for rule_id, rule in self.rules.items()
        )


class Court:
    """Judges applications under one rule book."""

    def __init__(self, book: RuleBook) -> None:
        """Compiles the rules and indexes the lists of the rule book."""
        self.book = book
        self.directory: Directory = directory_of(book.districts, book.lookalikes)
        self.application_bench = _bench(book, Stage.APPLICATION)
        self.batch_bench = _bench(book, Stage.BATCH)
        self.order = {rule.id: place for place, rule in enumerate(book.rules)}
        self._own = book.appropriated()
        self._in_force = lru_cache(maxsize=_DAYS_KEPT)(self._terms)

    def picture(self, application: Application, appropriated: Mapping[int, int]) -> Picture:
        """Works out the facts of an application under the parameters of its day of receipt."""
        legible = "received_at" not in application.unreadable
        received = application.received_at if legible else None
        day = None if received is None else received.astimezone(BERLIN).date()
        stated = frozenset(
            year for year, cents in appropriated.items() if self._own.get(year) != cents
        )
        setting = Setting(self.book, self.directory, self._in_force(day), appropriated, stated)
        return pictured(application, setting)

    def _terms(self, day: date | None) -> InForce:
        return in_force(self.book, day)


def court_for(book: RuleBook) -> Court:
    """Gives the court of a rule book, compiled once and kept."""
    return _court(_Same(book))


@lru_cache(maxsize=_BOOKS_KEPT)
def _court(same: _Same) -> Court:
    return Court(same.book)


def _bench(book: RuleBook, stage: Stage) -> Bench:
    rules = {rule.id: rule for rule in book.rules if rule.stage is stage}
    return Bench(rules, CheckedEvaluator(tuple(rules.values())))
