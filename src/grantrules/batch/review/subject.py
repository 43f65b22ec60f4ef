"""One case under review, with what all checks need to know of it and of its surroundings."""

from collections.abc import Mapping
from datetime import date
from functools import reduce
from typing import Any, NamedTuple

from grantrules.batch.review.survey import Survey
from grantrules.model.application import Application
from grantrules.model.audit_check import AuditCheck, Evidence, Light, Point
from grantrules.model.finding import FactShown
from grantrules.model.rulebook import RuleBook
from grantrules.register.case import Case
from grantrules.register.case_entries import Decision, FindingMade
from grantrules.register.chronicle import Dossier
from grantrules.register.made import Made

Finding = Mapping[str, Any]
_WORST = (Light.RED, Light.GREY, Light.GREEN)
_ENDS = (".", "!", "?", "…")
_QUOTES = "“”\"'»)"
_LEADS = ("Noch nicht entschieden. ", "Abgelehnt. ")


class Surroundings(NamedTuple):
    """What is the same for all cases.

    `book` says which rules answer what; `import_faults` by the entry of the import,
    `budget_faults` by year, `trail_faults` of the whole trail; `versions` name rule books by
    digest, `bases` say of each where awards rest on the same. `elsewhere` are the cases of the
    other programmes in the same database.
    """

    seen: Survey
    book: RuleBook
    on: date
    import_faults: Mapping[int, list[str]]
    budget_faults: Mapping[int, list[str]]
    trail_faults: tuple[str, ...]
    versions: Mapping[str, str]
    bases: Mapping[str, str]
    elsewhere: tuple[Case, ...] = ()


class Subject(NamedTuple):
    """A case that has a proposal, and what surrounds it."""

    around: Surroundings
    case: Case
    dossier: Dossier

    @property
    def decision(self) -> Made[Decision] | None:
        """The decision, whatever became of it later."""
        return self.case.decision

    @property
    def granted(self) -> bool:
        """Whether money was granted."""
        return self.decision is not None and self.decision.body.outcome.grants

    @property
    def rejected(self) -> bool:
        """Whether nothing was granted, for good."""
        return self.decision is not None and not self.decision.body.outcome.grants

    @property
    def application(self) -> Application | None:
        """The facts that count; None where they are damaged or gone."""
        return self.around.seen.applications.get(self.case.application_sha256)

    @property
    def proposed(self) -> Evidence:
        """The entry of the engine's proposal."""
        return Evidence(entry=self.case.proposed.seq if self.case.proposed else None)

    def finding(self, rule: str) -> Finding | None:
        """The finding on a rule that the proposal lists."""
        listed: list[Finding] = self.case.proposal["findings"]
        return next((one for one in listed if one["rule"] == rule), None)

    def found(self, rule: str) -> Made[FindingMade] | None:
        """What a person found on a rule."""
        return next((one for one in self.case.findings if one.body.rule == rule), None)

    def cap_rule(self, component: str) -> str:
        """The rule that caps a component; empty where the rule book names none."""
        capping = self.around.book.answering(Point.CAPS)
        return next((one.id for one in capping if f"{component}_limit" in one.reads), "")

    def name(self, pseudonym: str) -> str:
        """The name of a person, or that it was erased."""
        return self.around.seen.names.get(pseudonym) or f"gelöschte Person ({pseudonym})"

    def fact(self, name: str, value: str | bool | None) -> Evidence:  # noqa: FBT001 - a JSON value
        """A fact of the application with its cell."""
        cells = self.application.cells if self.application else {}
        return Evidence(fact=FactShown(name=name, value=value, cell=cells.get(name)))


def green(point: Point, reason: str, *evidence: Evidence) -> AuditCheck:
    """Gives a check that is passed."""
    return AuditCheck(point=point, light=Light.GREEN, reason=ended(reason), evidence=evidence)


def red(point: Point, reason: str, *evidence: Evidence) -> AuditCheck:
    """Gives a check that is failed."""
    return AuditCheck(point=point, light=Light.RED, reason=ended(reason), evidence=evidence)


def grey(point: Point, reason: str, *evidence: Evidence) -> AuditCheck:
    """Gives a check that cannot be judged yet, and why."""
    return AuditCheck(point=point, light=Light.GREY, reason=ended(reason), evidence=evidence)


def ended(words: str) -> str:
    """Ends a sentence that people wrote without a full stop: more may follow it."""
    text = words.rstrip()
    return text if text.rstrip(_QUOTES).endswith(_ENDS) else f"{text}."


def together(*checks: AuditCheck) -> AuditCheck:
    """Joins checks on one point: the worst of them counts and stands first, all reasons stand."""
    return reduce(_joined, sorted(checks, key=lambda one: _WORST.index(one.light)))


def _joined(first: AuditCheck, second: AuditCheck) -> AuditCheck:
    reason = second.reason
    for lead in _LEADS:
        # Said once, it holds for all that follows.
        reason = reason.removeprefix(lead) if lead in first.reason else reason
    return AuditCheck(
        point=first.point,
        light=first.light,
        reason=f"{first.reason} {reason}",
        evidence=tuple(dict.fromkeys((*first.evidence, *second.evidence))),
    )
