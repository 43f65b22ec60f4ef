"""A rule book made ready to judge: its lists indexed, its rules compiled, once for each book."""

from collections.abc import Callable, Mapping
from functools import cache, lru_cache, partial
from typing import NamedTuple

from grantrules.engine.checked import CheckedEvaluator, Evaluator
from grantrules.engine.directory import Directory, directory_of
from grantrules.engine.finding import finding_of
from grantrules.engine.inforce import in_force
from grantrules.engine.picture import Picture, Setting, pictured
from grantrules.engine.same import Same
from grantrules.engine.view import View
from grantrules.model.application import Application
from grantrules.model.district import District, Lookalike
from grantrules.model.finding import Finding
from grantrules.model.local_time import BERLIN
from grantrules.model.rule import Rule, Stage
from grantrules.model.rulebook import RuleBook

EvaluatorOf = Callable[[tuple[Rule, ...]], Evaluator]
"""How a judge of rules is made."""
_BOOKS_KEPT = 4
_DAYS_KEPT = 4096


class Bench(NamedTuple):
    """The rules of one stage and what judges them."""

    rules: Mapping[str, Rule]
    evaluator: Evaluator

    def findings(self, view: View, notes: Mapping[str, str]) -> tuple[Finding, ...]:
        """Judges every rule of the stage on one case."""
        statuses = self.evaluator.statuses(view.facts)
        return tuple(
            finding_of(rule, statuses[rule_id], view, notes) for rule_id, rule in self.rules.items()
        )


class Court:
    """Judges applications under one rule book."""

    def __init__(self, book: RuleBook, evaluator: EvaluatorOf = CheckedEvaluator) -> None:
        """Compiles the rules and indexes the lists of the rule book.

        Only the checked evaluator may judge a record; another one is for replays that are many.
        """
        self.book = book
        self.directory = _directory(Same(book.districts), Same(book.lookalikes))
        self.application_bench = _bench(book, Stage.APPLICATION, evaluator)
        self.batch_bench = _bench(book, Stage.BATCH, evaluator)
        # Most runs never ask for a stage after the award; who does, has it compiled once.
        self.bench_of = cache(partial(_bench, book, evaluator=evaluator))
        self.order = {rule.id: place for place, rule in enumerate(book.rules)}
        self._own = book.appropriated()
        self.terms_on = lru_cache(maxsize=_DAYS_KEPT)(partial(in_force, book))

    def picture(self, application: Application, appropriated: Mapping[int, int]) -> Picture:
        """Works out the facts of an application under the parameters of its day of receipt."""
        legible = "received_at" not in application.unreadable
        received = application.received_at if legible else None
        day = None if received is None else received.astimezone(BERLIN).date()
        stated = frozenset(
            year for year, cents in appropriated.items() if self._own.get(year) != cents
        )
        setting = Setting(self.book, self.directory, self.terms_on(day), appropriated, stated)
        return pictured(application, setting)


def court_for(book: RuleBook) -> Court:
    """Gives the court of a rule book, compiled once and kept."""
    return _court(Same(book))


@lru_cache(maxsize=_BOOKS_KEPT)
def _court(book: Same[RuleBook]) -> Court:
    return Court(book.kept)


@lru_cache(maxsize=_BOOKS_KEPT)
def _directory(
    districts: Same[tuple[District, ...]], lookalikes: Same[tuple[Lookalike, ...]]
) -> Directory:
    return directory_of(districts.kept, lookalikes.kept)


def _bench(book: RuleBook, stage: Stage, evaluator: EvaluatorOf) -> Bench:
    rules = {rule.id: rule for rule in book.rules if rule.stage is stage}
    return Bench(rules, evaluator(tuple(rules.values())))
