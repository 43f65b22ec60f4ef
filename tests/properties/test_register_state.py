"""What holds whatever the register holds already and whatever people found."""

from hypothesis import given
from hypothesis import strategies as st
from tests.properties.batches import Round, applications, book_of, rounds
from tests.unit.builders import districts, shipped

from grantrules.engine.assess import case_of
from grantrules.engine.court import court_for
from grantrules.engine.propose import propose
from grantrules.model.application import Application
from grantrules.model.finding import Effect, Status
from grantrules.model.proposal import Batch
from grantrules.model.register_state import (
    EarlierCase,
    HumanFinding,
    RegisterState,
    SpokenFor,
)

_RULES = [rule.id for rule in shipped().rules]
_STATUSES = [Status.MET, Status.NOT_MET]
_LEFT = {Effect.REVIEW, Effect.CONFIRM}
_findings = st.builds(
    HumanFinding,
    rule=st.sampled_from(_RULES),
    status=st.sampled_from(_STATUSES),
    reason=st.just("Gesehen."),
)
_everything = st.sampled_from(_STATUSES).map(
    lambda status: tuple(HumanFinding(rule=one, status=status, reason="Gesehen.") for one in _RULES)
)


@st.composite
def registers(draw: st.DrawFn) -> RegisterState:
    """Draws money spoken for, earlier cases and findings of people on any rule."""
    cents = st.integers(0, 1_500)
    references = st.sampled_from([f"{number:03d}" for number in range(150)])
    some = st.lists(_findings, max_size=6).map(tuple)
    return RegisterState(
        spoken_for={
            year: SpokenFor(reserved=draw(cents), committed=draw(cents)) for year in (2025, 2026)
        },
        earlier=tuple(
            EarlierCase(
                reference=f"früher {place}",
                ags=draw(st.sampled_from(districts())).ags,
                years=draw(st.frozensets(st.sampled_from([2025, 2026, 2027]))),
            )
            for place in range(draw(st.integers(0, 4)))
        ),
        findings=draw(
            st.dictionaries(references, st.one_of(some, _everything), min_size=20, max_size=100)
        ),
    )


def _proposed(one: Round, register: RegisterState) -> Batch:
    return propose(one.applications, book_of(one.variant), one.budget, register)


@given(rounds(), registers())
def test_whatever_people_found_there_is_a_result_and_no_year_is_overspent(
    one: Round, register: RegisterState
) -> None:
    batch = _proposed(one, register)

    for row in batch.budget:
        before = register.spoken_for.get(row.year, SpokenFor())
        granted = row.granted - before.committed
        reserved = row.reserved - before.reserved
        assert granted == sum(
            (proposal.amount.by_year or {}).get(row.year, 0) for proposal in batch.proposals
        )
        if row.appropriation is not None:
            free = row.appropriation - before.reserved - before.committed
            assert 0 <= granted + reserved <= max(free, 0)
            assert row.remaining == row.appropriation - row.granted - row.reserved


@given(rounds(), registers())
def test_every_grant_takes_in_the_ledger_what_it_gives(one: Round, register: RegisterState) -> None:
    batch = _proposed(one, register)

    for proposal in (one for one in batch.proposals if one.outcome.grants):
        taken = {row.year: (row.before or 0) - (row.after or 0) for row in proposal.ledger}
        known = {row.year for row in proposal.ledger if row.before is not None}
        granted = {
            year: cents for year, cents in (proposal.amount.by_year or {}).items() if year in known
        }
        assert proposal.rank is not None
        assert {year: taken[year] for year in granted} == granted


@given(applications(), st.lists(_findings, max_size=8))
def test_a_definite_verdict_of_the_engine_is_never_replaced(
    application: Application, people: list[HumanFinding]
) -> None:
    court = court_for(shipped())

    engine = case_of(application, court, {}).assessment.findings
    with_people = case_of(application, court, {}, tuple(people)).assessment.findings

    for before, after in zip(engine, with_people, strict=False):
        if before.status is not Status.OPEN and before.effect not in _LEFT:
            assert after == before
