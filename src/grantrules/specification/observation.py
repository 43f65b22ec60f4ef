"""Observing a case: the engine's answer to its inputs, and what differs from its expectations."""

from collections.abc import Callable
from dataclasses import replace

from grantrules.engine.court import Court, court_for
from grantrules.engine.proof import judged_proof
from grantrules.engine.propose import proposed
from grantrules.model.application import Application
from grantrules.model.rulebook import RuleBook
from grantrules.model.run import Run
from grantrules.report.document import document
from grantrules.report.proof_document import proof_json
from grantrules.specification.award_case import act_json
from grantrules.specification.case import Case, Observed
from grantrules.specification.change import Change, changed_book


class Judge:
    """Judges cases under one rule book, with whatever each case supposes of it."""

    def __init__(self, book: RuleBook, court_of: Callable[[RuleBook], Court] = court_for) -> None:
        """Takes the rule book, and how a court is made of one."""
        self._book = book
        self._court_of = court_of
        self._courts: dict[tuple[Change, ...], Court] = {}

    def observe(self, case: Case) -> Observed:
        """Judges the applications, proofs, or the act of a case."""
        court = self._court(case.changes)
        applications = [Application.from_json(one, court.book) for one in case.applications]
        batch = proposed(applications, court, dict(case.budget))
        run = Run(
            engine="0",
            programme=court.book.programme,
            rulebook_version=court.book.version,
            rulebook_sha256=court.book.sha256,
            budget_override=dict(case.budget),
            inputs=(),
            proposals=batch.proposals,
            budget=batch.budget,
            problems=batch.problems,
        )
        proofs = tuple(proof_json(judged_proof(one, court)) for one in case.proofs)
        acts = tuple(act_json(one, court) for one in case.acts)
        return Observed(document(run), case, self, (*proofs, *acts))

    def faults_of(self, case: Case) -> tuple[str, ...]:
        """Replays a case and says everything that differs from what it expects."""
        seen = self.observe(case)
        found = (expectation.fault(seen) for expectation in case.expectations)
        return tuple(fault for fault in found if fault is not None)

    def _court(self, changes: tuple[Change, ...]) -> Court:
        if changes not in self._courts:
            self._courts[changes] = self._court_of(changed_book(self._book, changes))
        return self._courts[changes]


def reversed_order(case: Case) -> Case:
    """Gives the same case with its applications in reverse order."""
    return replace(case, applications=case.applications[::-1])
