"""What became of an award: finality, what is owed, what waits for approval."""

import pytest
from tests.unit.register.cases import (
    AWARDED,
    SPENT,
    accepted,
    answered,
    claimed,
    heard,
    learned,
    lived,
    noticed,
    paid,
    part,
    proved,
    remedy_waived,
    remitted,
    returned,
    used_late,
)

from grantrules.register.award import Award, followed
from grantrules.register.made import Made

PROVED = (*SPENT, proved(), accepted(8))
HEARD = (*PROVED, heard())
CLAIMED = (*HEARD, claimed(), accepted(11))


def test_an_award_is_final_when_the_remedy_is_over_or_waived() -> None:
    decided = AWARDED[:-1]

    assert lived(*decided).award.final_from is None
    assert lived(*decided, noticed()).award.final_from == "2026-12-29"
    assert lived(*decided, noticed(), remedy_waived()).award.final_from == "2026-11-30"
    assert lived(
        *decided, noticed(), noticed(posted_on=None, notified_on="2026-11-28")
    ).award.final_from == ("2026-12-29")


def test_what_is_prepared_counts_once_it_is_approved() -> None:
    prepared, approved = lived(*SPENT, proved()), lived(*PROVED)

    assert prepared.award.pending is not None
    assert (prepared.award.proof, prepared.award.recognised, prepared.to_return) == (None, None, 0)
    assert approved.award.pending is None
    assert (approved.award.recognised, approved.to_return) == (50_00, 30_00)
    assert [one.body.subject for one in approved.award.approvals] == [8]


def test_what_is_prepared_anew_takes_the_place_of_what_waited() -> None:
    case = lived(*SPENT, proved(), proved(material="20.00", recognised="60.00"), accepted(9))

    assert case.award.recognised == 60_00


def test_nothing_is_approved_where_nothing_waits() -> None:
    with pytest.raises(ValueError, match="Zu genehmigen ist nichts"):
        followed(Award(), Made(9, "", accepted(8)))


def test_the_earliest_knowledge_counts() -> None:
    for days in (["2026-12-10", "2026-12-20"], ["2026-12-20", "2026-12-10"]):
        case = lived(*SPENT, *(learned(day) for day in days))

        assert case.award.knowledge is not None
        assert case.award.knowledge.body.known_on == "2026-12-10"


def test_a_statement_answers_the_hearing_before_it() -> None:
    assert lived(*HEARD, answered()).award.statement is not None
    assert lived(*HEARD, answered(), heard()).award.statement is None


def test_what_is_claimed_is_owed_until_it_comes_back_or_is_remitted() -> None:
    assert lived(*CLAIMED).award.open_principal == 30_00
    back = returned("10.00", "0.10", parts=(part("10.00", "0.20"),))
    case = lived(*CLAIMED, back, remitted("5.00", "0.04"), accepted(14))

    assert (case.award.open_principal, case.award.open_interest) == (15_00, 6)
    assert case.award.returned == 10_00


def test_without_a_claim_nothing_is_owed() -> None:
    free = returned("10.00", parts=(part("10.00", "0.00"),))
    case = lived(*PROVED, free)

    assert (case.award.open_principal, case.award.open_interest) == (0, 0)
    assert case.to_return == 20_00


def test_interest_on_late_use_is_owed() -> None:
    case = lived(*SPENT, heard(), used_late(), accepted(9))

    assert case.award.open_interest == 90
    assert [one.seq for one in case.award.late_uses] == [9]


def test_payments_add_up() -> None:
    case = lived(*AWARDED, paid("50.00"), paid("30.00"))

    assert (case.paid, case.award.paid, case.payable) == (80_00, 80_00, 80_00)
