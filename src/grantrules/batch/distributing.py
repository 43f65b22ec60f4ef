"""Distribution (Verteilung): all open cases of the register ranked anew for the money left."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from grantrules.batch.grounding import Ground, View, ground_of, pool_of
from grantrules.engine.propose import propose
from grantrules.model.application import Application
from grantrules.model.proposal import Batch, Outcome
from grantrules.model.rulebook import RuleBook
from grantrules.register import case_entries as entries
from grantrules.register.canonical import canonical_line
from grantrules.register.case import Case
from grantrules.register.digest import digest_of
from grantrules.register.document import kept_content
from grantrules.register.entry import NO_ENTRY
from grantrules.register.form import trail_form
from grantrules.register.ground import allocation_key
from grantrules.register.heeding import taken_up
from grantrules.register.kept_application import application_of
from grantrules.register.life import State
from grantrules.register.turn import Turn
from grantrules.report.document import proposal_json

Proposal = Mapping[str, Any]
Proposals = Mapping[str, Proposal]


class Change(NamedTuple):
    """A case whose proposal changed: the outcome before, if there was one, and now."""

    reference: str
    before: Outcome | None
    after: Outcome


class Distribution(NamedTuple):
    """What a distribution came to: its proposals and budget, and what changed."""

    batch: Batch
    changes: tuple[Change, ...]


def distribute(turn: Turn, book: RuleBook, cause: entries.Cause) -> Distribution:
    """Proposes for every open case and records what changed, in the turn of the caller."""
    _take_up_facts(turn)
    pool = pool_of(turn.book.cases)
    ground = ground_of(turn, turn.book.cases)
    batch = _batch(turn, book, turn.book.cases, ground)
    proposals = _by_reference(batch)
    changed = [name for name in proposals if _differs(pool[name], proposals[name], book)]
    allocation = entries.Allocation(
        by=turn.by,
        programme=book.programme,
        run=NO_ENTRY,
        cause=cause,
        engine=turn.actor.engine,
        rulebook_version=book.version,
        rulebook_sha256=book.sha256,
        balance=ground.balance,
        overridden=ground.overridden,
        competitors=_competitors(pool, proposals),
        earlier=ground.earlier,
        findings=ground.seqs,
        proposals=len(changed),
    )
    allocation = allocation.model_copy(update={"run": allocation_key(allocation)})
    turn.add(allocation)
    for index, name in enumerate(changed, start=1):
        turn.add(_proposed(allocation, index, (name, proposals[name])))
    changes = tuple(_change(turn, pool[name], allocation) for name in changed)
    return Distribution(batch, changes)


def proposals_among(view: View, book: RuleBook, cases: Mapping[str, Case]) -> Proposals:
    """Gives what a distribution would propose for each open one of these cases; records nothing."""
    return _by_reference(_batch(view, book, cases, ground_of(view, cases)))


def proposal_if_open(view: View, book: RuleBook, case: Case) -> Proposal:
    """Gives what the engine would propose now if nobody had acted upon what it proposed."""
    cases = {**view.book.cases, case.reference: case._replace(state=State.PROPOSED)}
    return proposals_among(view, book, cases)[case.reference]


def _take_up_facts(turn: Turn) -> None:
    # A case that was signed when they came, and is open again, receives them now.
    for case in pool_of(turn.book.cases).values():
        if case.unheeded:
            turn.add(taken_up(case, turn.by))


def _batch(view: View, book: RuleBook, cases: Mapping[str, Case], ground: Ground) -> Batch:
    applications = [_application(view, one) for one in pool_of(cases).values()]
    return propose(applications, book, register=ground.state())


def _by_reference(batch: Batch) -> Proposals:
    return {one.reference or "": trail_form(proposal_json(one)) for one in batch.proposals}


def _application(view: View, case: Case) -> Application:
    return application_of(kept_content(view.connection, case.application_sha256))


def _differs(case: Case, proposal: Mapping[str, Any], book: RuleBook) -> bool:
    if case.proposed is None or case.state is State.RECEIVED:
        return True
    before = case.proposed.body
    same = canonical_line(before.proposal) == canonical_line(proposal)
    return not same or before.rulebook_sha256 != book.sha256


def _competitors(pool: Mapping[str, Case], proposals: Proposals) -> tuple[entries.Competitor, ...]:
    return tuple(
        entries.Competitor(
            reference=name,
            application_sha256=pool[name].application_sha256,
            proposal_sha256=digest_of(canonical_line(proposal)),
            contested=pool[name].contested,
        )
        for name, proposal in proposals.items()
    )


def _proposed(
    allocation: entries.Allocation, index: int, named: tuple[str, Mapping[str, Any]]
) -> entries.CaseProposed:
    reference, proposal = named
    return entries.CaseProposed(
        programme=allocation.programme,
        reference=reference,
        run=allocation.run,
        index=index,
        engine=allocation.engine,
        rulebook_sha256=allocation.rulebook_sha256,
        proposal=proposal,
    )


def _change(turn: Turn, before: Case, allocation: entries.Allocation) -> Change:
    """Records that a case moves up from the waiting list, and tells what changed."""
    after = turn.book.case(before.reference).outcome
    if before.state is State.WAITING and after.grants:
        turn.add(
            entries.Promotion(
                by=turn.by,
                programme=before.programme,
                reference=before.reference,
                run=allocation.run,
                outcome=after,
            )
        )
    known = before.proposed is not None
    return Change(before.reference, before.outcome if known else None, after)
