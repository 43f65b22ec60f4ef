"""Whether a recorded proposal has what the life of its case rests on."""

import pytest
from pydantic import JsonValue
from tests.unit.register.cases import proposal, proposed
from tests.unit.register.lives import of, told

from grantrules.register.case_entries import CaseProposed
from grantrules.register.proposal_form import check_form, slim_proposal


def test_a_proposal_of_the_case_has_the_form() -> None:
    check_form(proposed())
    check_form(proposed("review", eligible={"salary": None, "material": None, "by_year": None}))


@pytest.mark.parametrize("key", sorted(set(proposal()) - {"rank", "reason"}))
def test_a_proposal_that_lacks_something_is_none(key: str) -> None:
    rest = {name: value for name, value in proposal().items() if name != key}
    body = CaseProposed.model_construct(**{**dict(proposed()), "proposal": rest})

    with pytest.raises(ValueError, match="nicht die Form eines Vorschlags"):
        check_form(body)


@pytest.mark.parametrize(
    "changes",
    [
        {"outcome": "vielleicht"},
        {"amount": "80.00"},
        {"applicant": {}},
        {"findings": [{"rule": "AB-01", "status": "met"}]},
        {"findings": [{"rule": "AB-01", "status": "met", "effect": "boom"}]},
    ],
)
def test_a_proposal_with_another_content_is_none(changes: dict[str, JsonValue]) -> None:
    body = proposed().model_copy(update={"proposal": {**proposal(), **changes}})

    with pytest.raises(ValueError, match="nicht die Form eines Vorschlags"):
        check_form(body)


def test_a_proposal_for_another_case_is_none_of_this_one() -> None:
    with pytest.raises(ValueError, match=r"Der Vorschlag ist einer für „B“\."):
        check_form(proposed(reference="B"))


def test_the_parts_that_later_entries_refer_to_are_kept() -> None:
    whole = told(of(CaseProposed)).proposal

    slim = slim_proposal(whole)

    assert slim["reference"] == "A"
    assert slim["amount"] == whole["amount"]
    assert slim["eligible"]["by_year"] == [{"year": 2026, "amount": "80000.00"}]
    assert [one["rule"] for one in slim["findings"]] == [one["rule"] for one in whole["findings"]]
    assert "reason" not in slim


def test_nothing_is_kept_of_what_is_no_proposal() -> None:
    with pytest.raises(ValueError, match="nicht die Form eines Vorschlags"):
        slim_proposal({"reference": "A"})
