"""Whole runs: who is ranked, in which order, and how proposals are sorted."""

from datetime import UTC, datetime, timedelta
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
from grantrules.engine.standpoint import ALLOCATION
from grantrules.model.finding import Effect, Status
from grantrules.model.proposal import Batch, Outcome

APPROVE, REVIEW, REJECT = Outcome.APPROVE, Outcome.REVIEW, Outcome.REJECT


def _outcomes(batch: Batch) -> list[Outcome]:
    return [proposal.outcome for proposal in batch.proposals]


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


def test_without_receipt_completeness_still_gives_a_rank() -> None:
    no_receipt = asking("A", received_at=None, completed_at=FIRST_MOMENT)

    [proposal] = propose([no_receipt], shipped()).proposals

    assert (proposal.outcome, proposal.rank) == (REVIEW, 1)


@pytest.mark.parametrize("parameter", ALLOCATION)
def test_without_a_way_to_allocate_nobody_is_ranked(parameter: str) -> None:
    [proposal] = propose([asking()], without_value(shipped(), parameter)).proposals

    assert (proposal.outcome, proposal.rank) == (REVIEW, None)
    assert found(proposal.findings, "HH-07").status is Status.OPEN


def test_nothing_left_to_grant_is_reviewed_and_ranked() -> None:
    nothing = asking(eur=0)

    [proposal] = propose([nothing], shipped(), {2026: 0}).proposals

    assert (proposal.outcome, proposal.rank, proposal.ledger) == (REVIEW, 1, ())
    assert proposal.eligible.by_year == {}


def test_completeness_decides_the_rank_and_not_receipt() -> None:
    early_but_incomplete = asking("A", completed_at=FIRST_MOMENT + timedelta(hours=1))

    batch = propose([early_but_incomplete, asking("B")], shipped())

    assert [(one.reference, one.rank) for one in batch.proposals] == [("B", 1), ("A", 2)]


def test_receipt_decides_the_rank_where_the_rule_book_says_so() -> None:
    early_but_incomplete = asking("A", completed_at=FIRST_MOMENT + timedelta(hours=1))
    book = with_parameters(shipped(), rank_by="received")

    batch = propose([early_but_incomplete, asking("B")], book)

    assert [(one.reference, one.rank) for one in batch.proposals] == [("A", 1), ("B", 2)]


def test_without_a_rule_for_the_rank_a_human_decides() -> None:
    [proposal] = propose([asking()], without_value(shipped(), "rank_by")).proposals

    finding = found(proposal.findings, "VO-05")
    assert (finding.status, finding.effect) == (Status.OPEN, Effect.REVIEW)
    assert "„Maßgeblicher Zeitpunkt für den Rang“ kein Wert in Kraft" in finding.reason
    assert (proposal.outcome, proposal.rank) == (REVIEW, None)


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
