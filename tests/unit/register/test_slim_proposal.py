"""What verification keeps of a proposal."""

import pytest
from tests.unit.register.lives import TO_CONFIRM, of, told

from grantrules.register.case_entries import CaseProposed
from grantrules.register.slim_proposal import slim_proposal


def test_the_parts_that_later_entries_refer_to_are_kept() -> None:
    proposal = told(of(CaseProposed)).proposal

    slim = slim_proposal(proposal)

    assert slim["reference"] == "A"
    assert slim["amount"] == proposal["amount"]
    assert slim["eligible"]["by_year"] == [{"year": 2026, "amount": "80000.00"}]
    assert tuple(one["rule"] for one in slim["findings"]) == TO_CONFIRM
    assert "reason" not in slim


def test_what_is_no_proposal_is_refused() -> None:
    with pytest.raises(ValueError, match="outcome"):
        slim_proposal({"reference": "A"})
