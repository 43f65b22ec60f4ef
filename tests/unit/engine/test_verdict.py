"""The verdict on one application: budget and rules must tell the same story."""

import pytest
from tests.unit.builders import asking_but, euro, shipped

from grantrules.engine.assess import Case, case_of
from grantrules.engine.award import Placement
from grantrules.engine.collision import Collision
from grantrules.engine.collision import Standing as Ahead
from grantrules.engine.court import court_for
from grantrules.engine.standpoint import Standpoint
from grantrules.engine.verdict import Standing, proposal_of
from grantrules.model.errors import IntegrityError
from grantrules.model.finding import Status
from grantrules.model.proposal import NOTHING, LedgerRow, Outcome, Proposal
from grantrules.model.register_state import HumanFinding

FULL = Placement(
    taken={2026: euro(80_000)},
    partial=False,
    ledger=(LedgerRow(year=2026, before=euro(80_000), after=0),),
    short={},
    refused=False,
    blocker=None,
)


def _case(**changes: object) -> Case:
    return case_of(asking_but(**changes), court_for(shipped()), {2026: euro(80_000)})


def _proposal(case: Case, standpoint: Standpoint, *, contested: bool = False) -> Proposal:
    rank = None if standpoint.placement is None else 1
    return proposal_of(Standing(case, contested, rank, standpoint), court_for(shipped()))


def test_who_is_served_is_granted_what_is_eligible() -> None:
    proposal = _proposal(_case(), Standpoint(placement=FULL))

    assert proposal.outcome is Outcome.APPROVE
    assert proposal.amount == proposal.eligible
    assert proposal.rank == 1


def test_who_is_served_in_part_is_granted_that_part() -> None:
    short = FULL._replace(taken={2026: 1_000}, partial=True, short={2026: 7_999_000})

    proposal = _proposal(_case(), Standpoint(placement=short))

    assert proposal.outcome is Outcome.APPROVE_PARTIAL
    assert (proposal.amount.salary, proposal.amount.material) == (750, 250)


def test_who_is_not_served_waits_and_gets_nothing() -> None:
    waiting = FULL._replace(taken=None, short={2026: 1})

    proposal = _proposal(_case(), Standpoint(placement=waiting))

    assert proposal.outcome is Outcome.WAITLIST
    assert proposal.amount == NOTHING


def test_what_people_settled_without_a_place_in_the_ranking_they_decide_whole() -> None:
    settled = HumanFinding(rule="FR-05", status=Status.MET, reason="Gesehen.")
    case = _case()._replace(people=(settled,))

    proposal = _proposal(case, Standpoint())

    assert (proposal.outcome, proposal.amount) == (Outcome.REVIEW, NOTHING)


def test_an_applicant_whom_only_people_know_is_never_granted_by_findings_alone() -> None:
    settled = HumanFinding(rule="FR-05", status=Status.MET, reason="Gesehen.")
    case = _case()
    nobody = case.assessment.applicant.model_copy(update={"ags": None})
    assessment = case.assessment.model_copy(update={"applicant": nobody})

    proposal = _proposal(Case(case.picture, assessment, (settled,)), Standpoint(placement=FULL))

    assert (proposal.outcome, proposal.amount) == (Outcome.REVIEW, NOTHING)


def test_a_contested_reference_is_asked_about() -> None:
    proposal = _proposal(_case(), Standpoint(), contested=True)

    assert proposal.outcome is Outcome.REQUEST_INFORMATION
    assert "steht mehrfach mit verschiedenen Angaben" in proposal.reason


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [({"other_state_funds": 1}, Outcome.REVIEW), ({"ags": "06434"}, Outcome.REQUEST_INFORMATION)],
    ids=str,
)
def test_what_weighs_more_than_a_contested_reference_stays(
    changes: dict[str, object], outcome: Outcome
) -> None:
    assert _proposal(_case(**changes), Standpoint(), contested=True).outcome is outcome


def test_a_certain_collision_refuses() -> None:
    standpoint = Standpoint(collision=Collision(Ahead.CLEAN, ("B",)))

    assert _proposal(_case(), standpoint).outcome is Outcome.REJECT


@pytest.mark.parametrize(
    "placement",
    [
        pytest.param(None, id="granted without a place"),
        pytest.param(FULL._replace(taken=None), id="waiting without a reason"),
        pytest.param(FULL._replace(partial=True), id="cut without a reason"),
        pytest.param(FULL._replace(short={2026: 1}), id="short and yet served in full"),
        pytest.param(FULL._replace(blocker="B"), id="blocked and yet served"),
    ],
)
def test_where_budget_and_rules_contradict_each_other_there_is_no_result(
    placement: Placement | None,
) -> None:
    with pytest.raises(IntegrityError, match=r"Antrag A: .* widersprechen sich"):
        _proposal(_case(), Standpoint(placement=placement))
