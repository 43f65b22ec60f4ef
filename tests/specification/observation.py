"""Observing a case: the engine's answer to its inputs, and what differs from its expectations."""

from dataclasses import replace

from tests.specification.case import Case, Observed
from tests.specification.change import changed_book

from grantrules import Application, propose
from grantrules.model.run import Run
from grantrules.report.document import document


def observe(case: Case) -> Observed:
    """Proposes outcomes for the applications of a case."""
    book = changed_book(case.changes)
    applications = [Application.from_json(one) for one in case.applications]
    batch = propose(applications, book, dict(case.budget))
    run = Run(
        engine="0",
        programme=book.programme,
        rulebook_version=book.version,
        rulebook_sha256=book.sha256,
        budget_override=dict(case.budget),
        inputs=(),
        proposals=batch.proposals,
        budget=batch.budget,
        problems=batch.problems,
    )
    return Observed(document(run), case)


def reversed_order(case: Case) -> Case:
    """Gives the same case with its applications in reverse order."""
    return replace(case, applications=case.applications[::-1])


def faults_of(case: Case) -> tuple[str, ...]:
    """Replays a case and says everything that differs from what it expects."""
    seen = observe(case)
    found = (expectation.fault(seen) for expectation in case.expectations)
    return tuple(fault for fault in found if fault is not None)
