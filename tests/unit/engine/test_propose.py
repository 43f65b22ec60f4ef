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
from grantrules.model.application import Application
from grantrules.model.finding import Effect, Status
from grantrules.model.proposal import Batch, LedgerRow, Outcome
from grantrules.model.register_state import (
    EarlierCase,
    HumanFinding,
    RegisterState,
    SpokenFor,
)

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


def _people(reference: str, **statuses: Status) -> RegisterState:
    findings = tuple(
        HumanFinding(rule=rule.replace("_", "-"), status=status, reason="Gesehen.")
        for rule, status in statuses.items()
    )
    return RegisterState(findings={reference: findings})


def _earlier(reference: str, ags: str | None, *years: int) -> EarlierCase:
    return EarlierCase(reference=reference, ags=ags or "", years=frozenset(years))


def test_with_nothing_before_a_run_is_what_it_was() -> None:
    applications = [asking("A"), asking("B", other_state_funds=1), asking("C", signed=None)]

    assert propose(applications, shipped(), None, RegisterState()) == propose(
        applications, shipped()
    )


def test_a_contested_reference_of_the_register_asks_and_stands_in_nobodys_way() -> None:
    twin = asking("B").model_copy(
        update={"ags": asking("A").ags, "applicant": asking("A").applicant}
    )

    batch = propose([asking("A"), twin], shipped(), None, RegisterState(contested=frozenset("A")))

    proposals = by_reference(batch)
    assert proposals["A"].outcome is Outcome.REQUEST_INFORMATION
    assert (proposals["A"].rank, proposals["A"].ledger) == (None, ())
    assert "Das Aktenzeichen „A“ steht mehrfach" in proposals["A"].reason
    assert proposals["B"].outcome is APPROVE


def test_money_that_people_proposed_to_grant_is_not_there_for_anybody() -> None:
    state = RegisterState(spoken_for={2026: SpokenFor(overridden=euro(80_000))})

    batch = propose([asking("A"), asking("B")], shipped(), {2026: euro(160_000)}, state)

    assert _outcomes(batch) == [APPROVE, Outcome.WAITLIST]
    assert (batch.budget[-1].reserved, batch.budget[-1].remaining) == (euro(80_000), 0)


def test_money_spoken_for_is_not_there_for_anybody() -> None:
    before = SpokenFor(reserved=euro(20_000), committed=euro(60_000))
    state = RegisterState(spoken_for={2026: before})

    batch = propose([asking("A"), asking("B")], shipped(), {2026: euro(160_000)}, state)

    first, second = batch.proposals
    assert (first.outcome, second.outcome) == (APPROVE, Outcome.WAITLIST)
    assert first.ledger == (LedgerRow(year=2026, before=euro(80_000), after=0),)
    assert found(second.findings, "HH-01").reason.startswith(
        "Die Restmittel reichen nicht: 2026: benötigt 80.000,00 €, vorhanden 0,00 €, "
        "es fehlen 80.000,00 €."
    )
    row_2026 = batch.budget[-1]
    assert (row_2026.granted, row_2026.reserved) == (euro(140_000), euro(20_000))
    assert row_2026.remaining == 0


def test_who_applies_after_a_signed_case_of_the_same_year_is_rejected_and_told_why() -> None:
    ahead = _earlier("2025-001", asking("A").ags, 2026)

    batch = propose([asking("A"), asking("B")], shipped(), None, RegisterState(earlier=(ahead,)))

    outcomes = {one.reference: one.outcome for one in batch.proposals}
    assert outcomes == {"A": REJECT, "B": APPROVE}
    assert "2025-001" in found(by_reference(batch)["A"].findings, "AB-07").reason


@pytest.mark.parametrize(
    "ahead",
    [_earlier("2025-001", asking("A").ags, 2027), _earlier("2025-001", None, 2026)],
    ids=["another year", "an applicant that nobody knows"],
)
def test_a_signed_case_is_in_the_way_of_its_applicant_and_year_alone(ahead: EarlierCase) -> None:
    batch = propose([asking("A")], shipped(), None, RegisterState(earlier=(ahead,)))

    assert _outcomes(batch) == [APPROVE]


def test_signed_cases_do_not_collide_with_each_other() -> None:
    ags = asking("A").ags
    state = RegisterState(earlier=(_earlier("X", ags, 2026), _earlier("Y", ags, 2026)))

    assert _outcomes(propose([asking("A")], shipped(), None, state)) == [REJECT]


def test_what_is_confirmed_is_granted_with_the_confirmation_in_its_reason() -> None:
    batch = propose([asking("A")], shipped(), None, _people("A", FR_05=Status.MET))

    (proposal,) = batch.proposals
    confirmed = found(proposal.findings, "FR-05")
    assert (proposal.outcome, confirmed.status) == (APPROVE, Status.MET)
    assert confirmed.effect is Effect.NONE


def test_what_is_denied_is_not_granted() -> None:
    batch = propose([asking("A")], shipped(), None, _people("A", FR_05=Status.NOT_MET))

    assert _outcomes(batch) == [REVIEW]


def test_nobody_finds_away_what_the_engine_settled() -> None:
    late = asking("A", fte=Decimal("0.2"))

    batch = propose([late], shipped())
    with_people = propose([late], shipped(), None, _people("A", AB_02=Status.MET))

    assert _outcomes(with_people) == _outcomes(batch)


def test_findings_count_for_their_own_application_alone() -> None:
    state = _people("B", FR_05=Status.NOT_MET)

    assert _outcomes(propose([asking("A"), asking("B")], shipped(), None, state)) == [
        APPROVE,
        REVIEW,
    ]


def _of_one_applicant() -> list[Application]:
    # Complete at the same moment: which of them counts only people can tell.
    return [asking("A"), asking("A").model_copy(update={"reference": "B"})]


def test_twins_are_reviewed_and_reserve_nothing() -> None:
    batch = propose(_of_one_applicant(), shipped())

    assert _outcomes(batch) == [REVIEW, REVIEW]
    assert batch.budget[-1].reserved == 0


def test_a_twin_that_people_let_pass_holds_the_money_it_is_granted() -> None:
    batch = propose(
        _of_one_applicant(), shipped(), {2026: euro(80_000)}, _people("A", AB_07=Status.MET)
    )

    passed = by_reference(batch)["A"]
    (ledger,) = passed.ledger
    assert passed.outcome is APPROVE
    assert (ledger.before, ledger.after) == (euro(80_000), 0)
    assert batch.budget[-1].granted == euro(80_000)


def test_a_twin_that_people_let_pass_waits_where_there_is_no_money() -> None:
    batch = propose(_of_one_applicant(), shipped(), {2026: 0}, _people("A", AB_07=Status.MET))

    assert by_reference(batch)["A"].outcome is Outcome.WAITLIST


def test_a_twin_that_people_turn_down_is_rejected_and_stands_in_nobodys_way() -> None:
    batch = propose(_of_one_applicant(), shipped(), None, _people("A", AB_07=Status.NOT_MET))

    assert by_reference(batch)["A"].outcome is REJECT
    assert by_reference(batch)["A"].rank is None


def test_without_a_moment_of_rank_people_decide_the_application_whole() -> None:
    book = without_value(shipped(), "rank_by")
    (engine,) = propose([asking("A")], book).proposals
    all_met = {one.rule.replace("-", "_"): Status.MET for one in engine.findings}

    batch = propose([asking("A")], book, None, _people("A", **all_met))

    (proposal,) = batch.proposals
    assert {"VO_05", "FR_04"} <= all_met.keys()
    assert (proposal.outcome, proposal.rank, proposal.amount.total) == (REVIEW, None, 0)


def test_an_application_that_never_answered_is_rejected() -> None:
    unanswered = asking("A").model_copy(update={"signed": None})

    batch = propose([unanswered], shipped(), None, _people("A", VO_04=Status.NOT_MET))

    assert _outcomes(batch) == [REJECT]
