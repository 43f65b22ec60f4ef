"""A case: what is up for signature, and what may still be undone."""

import json

import pytest
from tests.unit.register.cases import (
    ANNA,
    AWARDED,
    BERT,
    DIGEST,
    GIVING_BACK,
    GRANT,
    HEARD_OUT,
    NO_MONEY,
    RELEASING,
    SPENT,
    accepted,
    approved,
    claimed,
    confirmed,
    corrected,
    decided,
    dismissed,
    found,
    held,
    lived,
    overridden,
    paid,
    part,
    proposed,
    proved,
    received,
    requested,
    returned,
    revoked,
    signed,
    withdrawn,
)

from grantrules.model.finding import Status
from grantrules.model.proposal import Outcome
from grantrules.register.act import Movement
from grantrules.register.case import Held
from grantrules.register.facts_entries import Variant
from grantrules.register.life import State

UNKNOWN = '{"total": null, "salary": null, "material": null, "by_year": null}'
REJECTED = overridden(2, Outcome.REJECT, NO_MONEY)
UNPAID = Movement(year=2026, reserved="0.00", committed="-50.00")


def test_before_anything_is_proposed_there_is_nothing_to_sign() -> None:
    case = lived(received())

    with pytest.raises(LookupError, match="noch nichts vorgeschlagen"):
        _ = case.proposal
    with pytest.raises(LookupError, match="noch nichts vorgeschlagen"):
        _ = case.up_for_signature
    assert case.undoable == frozenset()


def test_a_reference_with_different_facts_is_contested_until_one_set_comes() -> None:
    variant = Variant(place="a.xlsx, Zeile 2", application_sha256=DIGEST)
    contested = received().model_copy(update={"contradicting": (variant,)})

    assert lived(contested).contested
    assert not lived(contested, received(supersedes=1)).contested
    assert lived(received(), contested.model_copy(update={"supersedes": 1})).contested


def test_a_dismissal_is_undone_before_the_signature_below_it() -> None:
    case = lived(received(), proposed(), signed(), held(), dismissed(4))

    assert case.undoable == {3, 5}


def test_the_proposal_of_the_engine_is_up_for_signature() -> None:
    case = lived(received(), proposed())

    assert (case.up_for_signature, case.outcome, case.amount) == (2, Outcome.APPROVE, GRANT)
    assert (case.by_year, case.years, case.ags) == ({2026: 80_00}, frozenset({2026}), "07334")


def test_what_people_propose_instead_is_up_for_signature_and_the_engines_verdict_stays() -> None:
    case = lived(received(), proposed(), REJECTED)

    assert (case.up_for_signature, case.outcome, case.by_year) == (3, Outcome.REJECT, {})
    assert case.proposal["outcome"] == "approve"


def test_an_application_without_a_computable_amount_touches_no_year() -> None:
    unknown = proposed("review", eligible=json.loads(UNKNOWN))

    assert lived(received(), unknown).years == frozenset()


def test_what_signers_have_to_confirm_is_open_until_somebody_found_on_it() -> None:
    assert lived(received(), proposed()).unconfirmed == ("FR-05",)
    assert lived(received(), proposed(), found("FR-05")).unconfirmed == ()


def test_who_signed_is_told_in_order() -> None:
    case = lived(received(), proposed(), signed(), approved())

    assert case.actors == (ANNA, BERT)
    assert case.held == {2026: Held(0, 80_00)}


def test_before_a_signature_findings_requests_and_corrections_may_be_undone() -> None:
    case = lived(received(), proposed("review"), requested(), found(), corrected(4))

    assert case.undoable == {3, 4, 5}


def test_what_an_override_rests_on_stands_until_the_override_is_undone() -> None:
    case = lived(received(), proposed(), found(), overridden(), found("HO-05"))

    assert case.undoable == {4, 5}


def test_what_was_signed_stands_until_the_signature_is_undone() -> None:
    case = lived(received(), proposed(), found(), signed())

    assert case.undoable == {4}


def test_a_decision_is_not_undone() -> None:
    assert lived(received(), proposed(), signed(), approved(), decided()).undoable == frozenset()


def test_a_case_that_was_withdrawn_is_not_undone() -> None:
    case = lived(received(), proposed(), signed(), withdrawn(*RELEASING))

    assert case.undoable == frozenset()


def test_what_is_denied_after_an_override_speaks_against_it() -> None:
    denied = found("FR-05", Status.NOT_MET)

    assert lived(received(), proposed(), overridden(), denied).denied == ("FR-05",)
    assert lived(received(), proposed(), overridden(), found("FR-05")).denied == ()
    assert lived(received(), proposed(), denied, overridden()).denied == ()
    assert lived(received(), proposed(), denied).denied == ()


def test_a_correction_that_was_confirmed_leaves_no_trace_in_the_case() -> None:
    case = lived(received(), proposed(), found(), corrected(3), confirmed(4))

    assert case == lived(received(), proposed())


def test_a_grant_stands_while_its_decision_holds_money() -> None:
    signed_once = (received(), proposed(), signed())
    gone = lived(*AWARDED, *HEARD_OUT, revoked(*GIVING_BACK))

    assert not lived(*signed_once).grant_stands
    assert lived(*AWARDED).grant_stands
    assert (gone.grant_stands, gone.revocation is None) == (False, False)


def test_what_came_back_is_not_kept() -> None:
    assert lived(*SPENT).kept == 80_00
    assert lived(*SPENT, returned(parts=(part(interest="0.00"),))).kept == 50_00


def test_a_revocation_is_remembered_whatever_follows() -> None:
    claim = claimed(principal="80.00", interest="0.50", parts=(part("80.00"),))
    case = lived(*SPENT, *HEARD_OUT, revoked(), claim, accepted(11), returned("80.00"))

    assert (case.state, case.ended_as, case.to_return) == (State.CLAIMED, State.REVOKED, 0)
    assert case.revocation is not None
    assert case.revocation.seq == 10


def test_a_withdrawal_is_remembered_after_its_proof() -> None:
    case = lived(*AWARDED, paid("30.00"), withdrawn(UNPAID), proved(), accepted(9))

    assert (case.state, case.ended_as) == (State.PROVED, State.WITHDRAWN)
    assert lived(*SPENT).ended_as is None
