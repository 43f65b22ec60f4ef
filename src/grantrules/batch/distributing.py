"""Distribution (Verteilung): all open cases of the register ranked anew for the money left."""

from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol

from sqlalchemy import Connection

from grantrules.engine.propose import propose
from grantrules.model.application import Application
from grantrules.model.money import cents_of
from grantrules.model.proposal import Batch, Outcome
from grantrules.model.register_state import EarlierCase, HumanFinding, RegisterState, SpokenFor
from grantrules.model.rulebook import RuleBook
from grantrules.register import case_entries as entries
from grantrules.register.balance import balances
from grantrules.register.canonical import canonical_line
from grantrules.register.case import Case
from grantrules.register.casebook import Casebook
from grantrules.register.digest import digest_of
from grantrules.register.document import kept_content
from grantrules.register.entry import NO_ENTRY
from grantrules.register.form import trail_form
from grantrules.register.ground import allocation_key, earlier_cases, stated_balance
from grantrules.register.kept_application import application_of
from grantrules.register.life import OPEN, State
from grantrules.register.turn import Turn
from grantrules.report.document import proposal_json

Proposals = Mapping[str, Mapping[str, Any]]


class View(Protocol):
    """The cases of a programme at one moment: in a turn, or where somebody only looks."""

    @property
    def connection(self) -> Connection:
        """The transaction that they are read in."""

    @property
    def book(self) -> Casebook:
        """The cases."""


class Change(NamedTuple):
    """A case whose proposal changed: the outcome before, if there was one, and now."""

    reference: str
    before: Outcome | None
    after: Outcome


class Distribution(NamedTuple):
    """What a distribution came to: its proposals and budget, and what changed."""

    batch: Batch
    changes: tuple[Change, ...]


class Ground(NamedTuple):
    """What a distribution starts from, as the trail says it; `seqs` are its findings' entries."""

    balance: tuple[entries.Balance, ...]
    earlier: tuple[entries.EarlierCase, ...]
    findings: tuple[entries.FindingMade, ...]
    seqs: tuple[int, ...]

    def state(self) -> RegisterState:
        """Gives it as the engine takes it."""
        found: dict[str, tuple[HumanFinding, ...]] = {}
        for one in self.findings:
            human = HumanFinding(rule=one.rule, status=one.status, reason=one.reason)
            found[one.reference] = (*found.get(one.reference, ()), human)
        return RegisterState(
            spoken_for={one.year: _spoken_for(one) for one in self.balance},
            earlier=tuple(
                EarlierCase(reference=one.reference, ags=one.ags, years=frozenset(one.years))
                for one in self.earlier
            ),
            findings=found,
        )


def _spoken_for(balance: entries.Balance) -> SpokenFor:
    return SpokenFor(reserved=cents_of(balance.reserved), committed=cents_of(balance.committed))


def distribute(turn: Turn, book: RuleBook, cause: entries.Cause) -> Distribution:
    """Proposes for every open case and records what changed, in the turn of the caller."""
    pool = _pool(turn)
    ground = _ground(turn, pool)
    batch = _batch(turn, book, pool, ground)
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


def proposals_now(turn: View, book: RuleBook) -> Proposals:
    """Gives what a distribution would propose now for each open case; records nothing."""
    pool = _pool(turn)
    return _by_reference(_batch(turn, book, pool, _ground(turn, pool)))


def _pool(turn: View) -> dict[str, Case]:
    return {name: one for name, one in turn.book.cases.items() if one.state in OPEN}


def _batch(turn: View, book: RuleBook, pool: Mapping[str, Case], ground: Ground) -> Batch:
    applications = [_application(turn, one) for one in pool.values()]
    return propose(applications, book, register=ground.state())


def _by_reference(batch: Batch) -> Proposals:
    return {one.reference or "": trail_form(proposal_json(one)) for one in batch.proposals}


def _ground(turn: View, pool: Mapping[str, Case]) -> Ground:
    found = [one for case in pool.values() for one in case.findings]
    return Ground(
        balance=stated_balance(balances(turn.connection, turn.book.programme)),
        earlier=earlier_cases(turn.book.cases.values()),
        findings=tuple(one.body for one in found),
        seqs=tuple(sorted(one.seq for one in found)),
    )


def _application(turn: View, case: Case) -> Application:
    return application_of(kept_content(turn.connection, case.application_sha256))


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
