"""What holds for every run: the budget, the amounts, the ledger, the reasons, the order."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.properties.batches import (
    VARIANTS,
    WITHOUT_SKIPPING,
    Round,
    Variant,
    book_of,
    rounds,
)
from tests.unit.builders import asking, by_reference, districts, shipped

from grantrules.engine.assess import assess
from grantrules.engine.period import months_by_year
from grantrules.engine.propose import propose
from grantrules.model.application import Application
from grantrules.model.finding import Effect, Finding, Status
from grantrules.model.proposal import NOTHING, Amount, Batch, Outcome

# A run holds a dozen applications, so fewer runs than elsewhere are enough.
some = settings(max_examples=40)
_ORDER = [Outcome.WAITLIST, Outcome.APPROVE_PARTIAL, Outcome.APPROVE_REDUCED, Outcome.APPROVE]


@pytest.mark.parametrize("variant", VARIANTS, ids=" ".join)
def test_no_year_ever_gives_more_than_it_has(variant: Variant) -> None:
    @settings(max_examples=12)
    @given(one=rounds(st.just(variant)))
    def holds(one: Round) -> None:
        batch = _proposed(one)

        for row in batch.budget:
            assert row.appropriation is None or row.granted + row.reserved <= row.appropriation

    holds()


@some
@given(one=rounds())
def test_what_remains_is_the_appropriation_less_grants_and_reserves(one: Round) -> None:
    batch = _proposed(one)

    for row in batch.budget:
        assert row.appropriation == one.budget.get(row.year)
        assert row.granted >= 0
        assert row.reserved >= 0
        if row.appropriation is None:
            assert (row.granted, row.remaining) == (0, None)
        else:
            assert row.remaining == row.appropriation - row.granted - row.reserved


@some
@given(one=rounds())
def test_no_component_is_above_what_was_asked_or_its_prorated_cap(one: Round) -> None:
    flat_rate = one.variant.material_mode == "flat_rate"

    for application in one.applications:
        assessment = assess(application, book_of(one.variant))
        asked, eligible = assessment.requested, assessment.eligible
        if eligible.by_year is not None:
            assert 0 <= (eligible.salary or 0) <= _cap(application, one.variant, 1_000)
            assert 0 <= (eligible.material or 0) <= _cap(application, one.variant, 333)
            assert (eligible.salary or 0) <= (asked.salary or 0)
            assert flat_rate or (eligible.material or 0) <= (asked.material or 0)


@some
@given(one=rounds())
def test_nobody_is_granted_more_than_is_eligible(one: Round) -> None:
    for proposal in _proposed(one).proposals:
        granted, eligible = proposal.amount, proposal.eligible
        assert (granted.salary or 0) <= (eligible.salary or 0)
        assert (granted.material or 0) <= (eligible.material or 0)
        eligible_years = dict(eligible.by_year or {})
        for year, amount in (granted.by_year or {}).items():
            assert amount <= eligible_years[year]


@some
@given(one=rounds())
def test_components_and_years_add_up_to_the_cent(one: Round) -> None:
    for proposal in _proposed(one).proposals:
        for amount in (proposal.amount, proposal.eligible):
            if amount.total is not None:
                assert _adds_up(amount)


@some
@given(one=rounds(), data=st.data())
def test_the_order_of_the_applications_changes_nothing(one: Round, data: st.DataObject) -> None:
    shuffled = tuple(data.draw(st.permutations(one.applications)))

    assert _proposed(one._replace(applications=shuffled)) == _proposed(one)


@some
@given(one=rounds())
def test_every_outcome_but_approval_has_a_finding_with_rule_basis_and_reason(one: Round) -> None:
    for proposal in _proposed(one).proposals:
        telling = [finding for finding in proposal.findings if _tells(finding)]
        contested = "steht mehrfach mit verschiedenen Angaben" in proposal.reason
        assert proposal.outcome is Outcome.APPROVE or telling or contested
        assert all(finding.rule and finding.basis.citation for finding in telling)


@some
@given(one=rounds())
def test_every_reason_is_a_filled_in_german_sentence(one: Round) -> None:
    for proposal in _proposed(one).proposals:
        for finding in proposal.findings:
            assert finding.reason.endswith((".", ".)"))
            assert not {"{", "}", "None", "  "} & {*finding.reason, *finding.reason.split(" ")}
            if finding.status is not Status.OPEN:
                assert "nicht bestimmbar" not in finding.reason or finding.rule == "HO-04"


@some
@given(one=rounds())
def test_every_rule_is_found_once_for_every_application(one: Round) -> None:
    judged = [rule.id for rule in shipped().rules if rule.stage.in_proposal]

    for proposal in _proposed(one).proposals:
        assert [finding.rule for finding in proposal.findings] == judged


@some
@given(one=rounds())
def test_the_ledger_is_one_unbroken_chain_per_year(one: Round) -> None:
    batch = _proposed(one)

    left = dict(one.budget)
    for proposal in batch.proposals:
        for row in proposal.ledger:
            assert row.before == left.get(row.year)
            if row.before is None:
                assert row.after is None
            else:
                assert row.after is not None
                assert 0 <= row.after <= row.before
                left[row.year] = row.after
    for year_row in batch.budget:
        assert year_row.remaining == left.get(year_row.year)


@some
@given(one=rounds())
def test_ranks_count_up_without_a_gap_and_the_unranked_stand_last(one: Round) -> None:
    ranks = [proposal.rank for proposal in _proposed(one).proposals]

    ranked = [rank for rank in ranks if rank is not None]
    assert ranked == list(range(1, len(ranked) + 1))
    assert ranks == [*ranked, *([None] * (len(ranks) - len(ranked)))]


@some
@given(one=rounds())
def test_only_grants_have_an_amount_and_only_they_hold_money(one: Round) -> None:
    for proposal in _proposed(one).proposals:
        taken = {row.year: (row.before or 0) - (row.after or 0) for row in proposal.ledger}
        if proposal.outcome.grants:
            by_year = dict(proposal.amount.by_year or {})
            assert {**dict.fromkeys(taken, 0), **by_year} == taken
        else:
            assert proposal.amount == NOTHING
            assert proposal.outcome is Outcome.REVIEW or not any(taken.values())


@some
@given(one=rounds())
def test_approval_means_no_component_below_what_was_asked(one: Round) -> None:
    for proposal in _proposed(one).proposals:
        if proposal.outcome.grants:
            below = _below(proposal.amount.salary, proposal.requested.salary) or _below(
                proposal.amount.material, proposal.requested.material
            )
            assert below is (proposal.outcome is not Outcome.APPROVE)


@some
@given(one=rounds(st.sampled_from(WITHOUT_SKIPPING)), data=st.data())
def test_more_money_hurts_nobody_while_nobody_may_be_skipped(
    one: Round, data: st.DataObject
) -> None:
    unique = {application.reference: application for application in one.applications}
    less = one._replace(applications=tuple(unique.values()))
    more = {year: amount + data.draw(st.integers(0, 3_000)) for year, amount in one.budget.items()}

    before = by_reference(_proposed(less))
    after = by_reference(_proposed(less._replace(budget=more)))

    for reference, proposal in before.items():
        assert (after[reference].amount.total or 0) >= (proposal.amount.total or 0)
        if proposal.outcome in _ORDER:
            assert _ORDER.index(after[reference].outcome) >= _ORDER.index(proposal.outcome)
        else:
            assert after[reference].outcome is proposal.outcome


@settings(max_examples=10)
@given(one=rounds(), data=st.data())
def test_every_district_gets_the_same_for_the_same_application(
    one: Round, data: st.DataObject
) -> None:
    clean = data.draw(st.sampled_from([*one.applications, asking()]))

    results = {_of_district(clean, place, one) for place in range(len(districts()))}

    assert len(results) == 1


def _proposed(one: Round) -> Batch:
    return propose(one.applications, book_of(one.variant), one.budget)


def _cap(application: Application, variant: Variant, cap: int) -> int:
    """Computes the prorated cap once more, from the application, rounded half up."""
    start, end = application.funding_start, application.funding_end
    assert application.fte is not None
    assert start is not None
    assert end is not None
    months = sum(months_by_year(start, end, variant.proration).values(), Fraction(0))
    posts = Fraction(min(application.fte, Decimal(1)))
    return int(cap * posts * months / 12 + Fraction(1, 2))


def _adds_up(amount: Amount) -> bool:
    parts = (amount.salary or 0) + (amount.material or 0)
    years = dict(amount.by_year or {})
    return amount.total == parts == sum(years.values()) and min(years.values(), default=0) >= 0


def _tells(finding: Finding) -> bool:
    return finding.effect not in {Effect.NONE, Effect.CONFIRM}


def _below(given: int | None, asked: int | None) -> bool:
    return given is not None and asked is not None and given < asked


def _of_district(application: Application, place: int, one: Round) -> tuple[object, ...]:
    district = districts()[place]
    named = application.model_copy(
        update={
            "ags": None if application.ags is None else district.ags,
            "applicant": district.full_name,
        }
    )
    [proposal] = propose([named], book_of(one.variant), one.budget).proposals
    statuses = tuple((finding.rule, finding.status) for finding in proposal.findings)
    return (proposal.outcome, proposal.rank, repr(proposal.amount), repr(proposal.ledger), statuses)
