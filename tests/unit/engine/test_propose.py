"""Whole runs: rank, budget, duplicates and the order of proposals."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from tests.unit.builders import (
    FIRST_MOMENT,
    SUMMER,
    asking,
    by_reference,
    euro,
    found,
    in_2025,
    row,
    shipped,
    with_parameters,
    without_value,
)

from grantrules.engine.assess import assess
from grantrules.engine.propose import propose
from grantrules.model.errors import BudgetError
from grantrules.model.finding import Effect, Status
from grantrules.model.proposal import Batch, BudgetRow, LedgerRow, Outcome
from grantrules.model.rulebook import RuleBook

APPROVE, REDUCED, PARTIAL = Outcome.APPROVE, Outcome.APPROVE_REDUCED, Outcome.APPROVE_PARTIAL
WAITLIST, REVIEW, REJECT = Outcome.WAITLIST, Outcome.REVIEW, Outcome.REJECT
SKIPPING = {"skip_allowed": "true"}


def _outcomes(batch: Batch) -> list[Outcome]:
    return [proposal.outcome for proposal in batch.proposals]


def _book(**parameters: str) -> RuleBook:
    return with_parameters(shipped(), **parameters)


def test_an_empty_run_leaves_the_budget_as_it_is() -> None:
    batch = propose([], shipped())

    assert batch.proposals == ()
    assert [(one.year, one.remaining) for one in batch.budget] == [
        (2025, euro(1_500_000)),
        (2026, euro(3_000_000)),
    ]


def test_a_run_finds_for_each_application_what_its_assessment_finds() -> None:
    applications = [asking("A"), asking("B", eur=100_000), asking("C", other_state_funds=1)]

    proposals = by_reference(propose(applications, shipped()))

    for application in applications:
        assessment = assess(application, shipped())
        own = {one.rule for one in assessment.findings}
        findings = proposals[application.reference].findings
        assert tuple(one for one in findings if one.rule in own) == assessment.findings


def test_all_36_districts_fit_into_2026() -> None:
    everybody = [
        asking(chr(ord("A") + place)).model_copy(update={"reference": f"{place:02d}"})
        for place in range(36)
    ]

    batch = propose(everybody, shipped())

    assert set(_outcomes(batch)) == {APPROVE}
    assert batch.budget[1].remaining == euro(120_000)


def test_the_first_that_does_not_fit_blocks_those_behind_it() -> None:
    applications = [asking("A", eur=70_000), asking("B", eur=80_000), asking("C", eur=50_000)]
    refusing = [one.model_copy(update={"partial_funding_accepted": False}) for one in applications]

    batch = propose(refusing, shipped(), {2026: euro(120_000)})

    assert _outcomes(batch) == [APPROVE, WAITLIST, WAITLIST]
    behind = batch.proposals[2]
    assert found(behind.findings, "HH-07").status is Status.NOT_MET
    assert "Der besser platzierte Antrag B" in found(behind.findings, "HH-07").reason
    assert found(behind.findings, "HH-01").status is Status.MET


def test_where_skipping_is_allowed_a_smaller_one_moves_up() -> None:
    refusing = {"partial_funding_accepted": False}
    applications = [asking("A"), asking("B", **refusing), asking("C", eur=40_000)]

    batch = propose(applications, _book(**SKIPPING), {2026: euro(120_000)})

    assert _outcomes(batch) == [APPROVE, WAITLIST, APPROVE]


def test_a_partial_grant_takes_the_rest_in_proportion() -> None:
    batch = propose([asking("A"), asking("B")], shipped(), {2026: euro(80_000) + 101})

    part = batch.proposals[1]
    assert part.outcome is PARTIAL
    assert (part.amount.salary, part.amount.material, part.amount.total) == (75, 26, 101)
    assert part.ledger == (LedgerRow(year=2026, before=101, after=0),)
    assert found(part.findings, "HH-04").status is Status.MET
    assert "benötigt 80.000,00 €, vorhanden 1,01 €" in found(part.findings, "HH-01").reason


def test_without_consent_a_partial_grant_becomes_waiting_and_the_reason_says_why() -> None:
    refusing = asking("B", partial_funding_accepted=False)

    batch = propose([asking("A"), refusing], shipped(), {2026: euro(100_000)})

    waiting = batch.proposals[1]
    assert waiting.outcome is WAITLIST
    assert found(waiting.findings, "HH-04").effect is Effect.BUDGET
    assert "Teilförderung akzeptiert: nein" in found(waiting.findings, "HH-04").reason
    assert waiting.ledger == (LedgerRow(year=2026, before=euro(20_000), after=euro(20_000)),)


def test_cut_by_cap_and_by_budget_is_partial() -> None:
    greedy = asking("A", eur=90_000)

    assert _outcomes(propose([greedy], shipped(), {2026: euro(70_000)})) == [PARTIAL]
    assert _outcomes(propose([greedy], shipped(), {2026: euro(80_000)})) == [REDUCED]


def test_an_application_over_two_years_is_placed_only_if_both_fit() -> None:
    over_two = in_2025(
        funding_start=date(2025, 7, 1),
        funding_end=date(2026, 6, 30),
        partial_funding_accepted=False,
    )

    fits = propose([over_two], shipped(), {2025: euro(40_000), 2026: euro(40_000)})
    short = propose([over_two], shipped(), {2025: euro(40_000), 2026: euro(40_000) - 1})

    assert fits.proposals[0].amount.by_year == {2025: euro(40_000), 2026: euro(40_000)}
    assert short.proposals[0].outcome is WAITLIST
    assert [ledger.after for ledger in short.proposals[0].ledger] == [
        euro(40_000),
        euro(40_000) - 1,
    ]


def test_review_with_an_amount_is_placed_and_reserved() -> None:
    doubtful = asking("A", other_state_funds=1)

    batch = propose([doubtful, asking("B")], shipped(), {2026: euro(120_000)})

    assert [(one.outcome, one.rank) for one in batch.proposals] == [(REVIEW, 1), (PARTIAL, 2)]
    assert batch.proposals[0].amount.total == 0
    assert batch.budget == (
        BudgetRow(
            year=2025,
            appropriation=euro(1_500_000),
            granted=0,
            reserved=0,
            remaining=euro(1_500_000),
        ),
        BudgetRow(
            year=2026,
            appropriation=euro(120_000),
            granted=euro(40_000),
            reserved=euro(80_000),
            remaining=0,
        ),
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"received_at": datetime(2026, 8, 1, tzinfo=UTC)},
        {"signed": False},
        {"received_at": None},
        {"funding_end": None},
        {"other_state_funds": 1, "salary_costs": None},
        {"other_state_funds": 1, "unreadable": ("completed_at",)},
    ],
    ids=str,
)
def test_who_cannot_be_placed_holds_no_rank_and_no_money(changes: dict[str, object]) -> None:
    problematic = asking("A").model_copy(update=changes)

    batch = propose([problematic, asking("B")], shipped(), {2026: euro(80_000)})

    assert batch.proposals[0].reference == "B"
    assert batch.proposals[0].outcome is APPROVE
    assert (batch.proposals[1].rank, batch.proposals[1].ledger) == (None, ())


def test_without_receipt_completeness_still_gives_a_rank() -> None:
    no_receipt = asking("A", received_at=None, completed_at=FIRST_MOMENT)

    [proposal] = propose([no_receipt], shipped()).proposals

    assert (proposal.outcome, proposal.rank) == (REVIEW, 1)


@pytest.mark.parametrize("parameter", ["skip_allowed", "allocation_policy"])
def test_without_a_way_to_allocate_nobody_is_ranked(parameter: str) -> None:
    [proposal] = propose([asking()], without_value(shipped(), parameter)).proposals

    assert (proposal.outcome, proposal.rank) == (REVIEW, None)
    assert found(proposal.findings, "HH-07").status is Status.OPEN


def test_a_year_without_an_appropriation_is_reviewed_placed_by_the_others_and_blocks_nobody() -> (
    None
):
    over_two = asking("A", funding_start=date(2026, 7, 1), funding_end=date(2027, 6, 30))
    next_year = asking("B", funding_start=date(2027, 1, 1), funding_end=date(2027, 12, 31))

    batch = propose([over_two, next_year, asking("C")], shipped(), {2026: euro(120_000)})

    assert _outcomes(batch) == [REVIEW, REVIEW, APPROVE]
    assert batch.proposals[0].ledger == (
        LedgerRow(year=2026, before=euro(120_000), after=euro(80_000)),
        LedgerRow(year=2027, before=None, after=None),
    )
    assert batch.proposals[1].rank == 2
    assert found(batch.proposals[1].findings, "HH-01").status is Status.MET
    assert batch.budget[-1] == BudgetRow(
        year=2027, appropriation=None, granted=0, reserved=0, remaining=None
    )


def test_a_stated_budget_sets_a_year() -> None:
    next_year = asking(funding_start=date(2027, 1, 1), funding_end=date(2027, 12, 31))

    batch = propose([next_year], shipped(), {2027: euro(80_000)})

    assert _outcomes(batch) == [APPROVE]
    assert batch.budget[-1].remaining == 0


def test_nothing_left_to_grant_is_reviewed_and_ranked() -> None:
    nothing = asking(eur=0)

    [proposal] = propose([nothing], shipped(), {2026: 0}).proposals

    assert (proposal.outcome, proposal.rank, proposal.ledger) == (REVIEW, 1, ())
    assert proposal.eligible.by_year == {}


def test_completeness_decides_the_rank_and_not_receipt() -> None:
    early_but_incomplete = asking("A", completed_at=FIRST_MOMENT + timedelta(hours=1))

    batch = propose([early_but_incomplete, asking("B")], shipped())

    assert [(one.reference, one.rank) for one in batch.proposals] == [("B", 1), ("A", 2)]


def test_moments_are_compared_in_utc_through_the_repeated_hour() -> None:
    second = in_2025("A", received_at=datetime(2025, 10, 26, 0, 45, tzinfo=UTC))
    first = in_2025("B", received_at=datetime(2025, 10, 26, 2, 30, tzinfo=SUMMER))

    batch = propose([second, first], shipped())

    assert [one.reference for one in batch.proposals] == ["B", "A"]


def test_a_tie_is_drawn_and_both_reasons_say_so() -> None:
    tied = [asking("A"), asking("B", received_at=FIRST_MOMENT)]

    batch = propose(tied, shipped())

    for place, proposal in enumerate(batch.proposals, start=1):
        assert f"Los Platz {place}" in found(proposal.findings, "HH-03").reason
    assert propose(tied[::-1], shipped()) == batch


def test_an_application_without_a_reference_is_called_by_its_place() -> None:
    same = {"ags": "07334", "applicant": "Landkreis Germersheim"}
    later = FIRST_MOMENT + timedelta(minutes=1)
    nameless = [
        asking(None).model_copy(update={**same, "received_at": moment})
        for moment in (FIRST_MOMENT, later)
    ]

    batch = propose(nameless, shipped())

    assert _outcomes(batch) == [APPROVE, REJECT]
    assert "Antrag 1" in found(batch.proposals[1].findings, "AB-07").reason


def test_the_unranked_stand_last_in_order_of_reference_and_place() -> None:
    refused = {"fte": Decimal("0.4")}
    applications = [
        asking("D").model_copy(update=refused),
        asking(None, source=row(9)).model_copy(update=refused),
        asking(None, source=row(4)).model_copy(update=refused),
        asking("B").model_copy(update=refused),
        asking("C"),
    ]

    proposals = propose(applications, shipped()).proposals

    assert [(one.reference, one.source and one.source.row) for one in proposals] == [
        ("C", None),
        (None, 4),
        (None, 9),
        ("B", None),
        ("D", None),
    ]


def test_a_contested_reference_is_a_finding_that_asks() -> None:
    one, other = asking("A"), asking("A").model_copy(update={"own_funds": 1})

    batch = propose([one, other], shipped())

    for proposal in batch.proposals:
        asking_findings = [one.rule for one in proposal.findings if one.effect.value == "ask"]
        assert (proposal.outcome.value, asking_findings) == ("request_information", ["VO-03"])


@pytest.mark.parametrize("budget", [{2026: -1}, {2026: 1.5}, {"2026": 100}, {2026: True}])
def test_a_budget_that_is_no_money_is_refused(budget: dict[int, int]) -> None:
    with pytest.raises(BudgetError):
        propose([asking("A")], shipped(), budget)


def test_a_stated_budget_is_named_as_an_assumption_where_it_decides() -> None:
    (proposal,) = propose([asking("A")], shipped(), {2026: 100}).proposals

    reasons = {finding.rule: finding.reason for finding in proposal.findings}
    for rule in ("HH-01", "HH-06"):
        assert "(Annahme: abweichender Haushaltsansatz für 2026.)" in reasons[rule]


def test_the_money_of_the_rule_book_is_no_stated_budget() -> None:
    (proposal,) = propose([asking("A")], shipped(), {2025: 100}).proposals

    assert "abweichender" not in proposal.reason
