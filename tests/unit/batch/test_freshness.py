"""Whether a proposal still stands: by what is granted and why, not by its rank."""

import pytest
from pydantic import JsonValue
from tests.unit.register.cases import GRANT, lived, proposal, proposed, received

from grantrules.batch.freshness import check_fresh
from grantrules.model.errors import RefusedError

FINDINGS: list[JsonValue] = [
    {"rule": "AB-01", "status": "met", "effect": "none"},
    {"rule": "FR-05", "status": "open", "effect": "confirm"},
]
CASE = lived(received(), proposed(findings=FINDINGS))


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"rank": 7},
        {"reason": "Anders gesagt."},
        {"ledger": []},
        {"findings": FINDINGS[::-1]},
    ],
)
def test_a_proposal_that_says_the_same_still_stands(changes: dict[str, JsonValue]) -> None:
    check_fresh(CASE, {"A": {**proposal(findings=FINDINGS), **changes}})


def test_a_case_that_competes_no_more_stands_as_it_is() -> None:
    check_fresh(CASE, {"B": proposal("reject")})


@pytest.mark.parametrize(
    "changes",
    [
        {"outcome": "reject"},
        {"amount": {**GRANT.model_dump(mode="json"), "total": "79.00"}},
        {"findings": []},
    ],
)
def test_a_proposal_that_says_something_else_was_overtaken(changes: dict[str, JsonValue]) -> None:
    with pytest.raises(RefusedError, match="„A“: Der Vorschlag „Bewilligung“ ist überholt"):
        check_fresh(CASE, {"A": {**proposal(findings=FINDINGS), **changes}})
