"""Scenes: the scenarios that replay as data, with what every rule was judged on in them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from grantrules.engine.court import Court
from grantrules.engine.name import normalised
from grantrules.engine.reference import ReferenceEvaluator
from grantrules.model.application import Application
from grantrules.model.fact import Facts
from grantrules.model.finding import Status
from grantrules.model.local_time import BERLIN
from grantrules.model.rule import Rule
from grantrules.model.rulebook import RuleBook
from grantrules.specification.case import Case, Observed
from grantrules.specification.feature_text import Row
from grantrules.specification.mutation.unsound import UnsoundError
from grantrules.specification.observation import Judge
from grantrules.specification.programme import Json


class Judged(NamedTuple):
    """The facts that rules were judged on, and the status of each."""

    facts: Facts
    statuses: Mapping[str, Status]


@dataclass(frozen=True)
class Scene:
    """A row with its case, its applications, what was judged in it, and the names that it has."""

    row: Row
    case: Case
    applications: tuple[Application, ...]
    judged: tuple[Judged, ...]
    words: str

    @property
    def days(self) -> frozenset[date | None]:
        """The days whose parameters count: of receipt, or for a proof the last one of funding.

        Each day of a payment or a claim has figures of its own.
        """
        received = (_day_of(one) for one in self.applications)
        acted = (day for one in self.case.acts for day in one.days.values())
        return frozenset((*received, *(one.funding_end for one in self.case.proofs), *acted))


def _day_of(application: Application) -> date | None:
    received = application.received_at
    if received is None or "received_at" in application.unreadable:
        return None
    return received.astimezone(BERLIN).date()


def scenes_of(book: RuleBook, cases: Iterable[tuple[Row, Case]]) -> tuple[Scene, ...]:
    """Replays all cases under the rule book as it is.

    An UnsoundError names every scenario that expects something else than what comes out.
    """
    log: list[Judged] = []
    judge = Judge(book, lambda changed: Court(changed, lambda rules: _Recorder(rules, log)))
    scenes, faults = [], []
    for row, case in cases:
        log.clear()
        seen = judge.observe(case)
        found = [one for expectation in case.expectations if (one := expectation.fault(seen))]
        faults += [f"{row.place}: {one}" for one in found]
        applications = (Application.from_json(one, book) for one in case.applications)
        scenes.append(Scene(row, case, tuple(applications), tuple(log), _words(seen)))
    if faults:
        raise UnsoundError(faults)
    return tuple(scenes)


class _Recorder:
    """Judges like the reference and notes what it was asked."""

    def __init__(self, rules: Sequence[Rule], log: list[Judged]) -> None:
        self._evaluator = ReferenceEvaluator(rules)
        self._log = log

    def statuses(self, facts: Facts) -> Mapping[str, Status]:
        statuses = self._evaluator.statuses(facts)
        self._log.append(Judged(facts, statuses))
        return statuses


def _words(seen: Observed) -> str:
    stated = (_stated(application) for application in seen.case.applications)
    said = (f"{one['applicant']['name']} {one['reason']}" for one in seen.document["proposals"])
    return f" {normalised(' '.join((*stated, *said)))} "


def _stated(application: Json) -> str:
    return f"{application.get('applicant')} {application.get('ags')}"
