"""The budget in rank order: who is served, in part or not at all, and why (rules HH)."""

from datetime import UTC, date, datetime

import pytest
from tests.unit.builders import (
    asking,
    euro,
    found,
    in_2025,
    shipped,
    with_parameters,
)

from grantrules.engine.propose import propose
from grantrules.model.errors import BudgetError
from grantrules.model.finding import Effect, Status
from grantrules.model.proposal import Batch, BudgetRow, LedgerRow, Outcome
from grantrules.model.rulebook import RuleBook

APPROVE, REDUCED, PARTIAL = Outcome.APPROVE, Outcome.APPROVE_REDUCED, Outcome.APPROVE_PARTIAL
WAITLIST, REVIEW = Outcome.WAITLIST, Outcome.REVIEW
SKIPPING = {"skip_allowed": "true"}


def _outcomes(batch: Batch) -> list[Outcome]:
    return [proposal.outcome for proposal in batch.proposals]


def _book(**parameters: str) -> RuleBook:
    return with_parameters(shipped(), **parameters)


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
