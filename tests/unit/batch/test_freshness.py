"""Whether a proposal still stands: by what is granted and why, not by its rank."""

import pytest
from pydantic import JsonValue
from tests.unit.register.cases import (
    BERT,
    GRANT,
    NO_MONEY,
    found,
    lived,
    overridden,
    proposal,
    proposed,
    received,
    signed,
)

from grantrules.batch.freshness import check_fresh
from grantrules.model.errors import RefusedError
from grantrules.model.finding import Status
from grantrules.model.proposal import Outcome
from grantrules.register.case import Case

FINDINGS: list[JsonValue] = [
    {"rule": "AB-07", "status": "met", "effect": "none"},
    {"rule": "FR-05", "status": "open", "effect": "confirm"},
    {"rule": "HH-01", "status": "met", "effect": "none"},
]
CASE = lived(received(), proposed(findings=FINDINGS))
SIGNED = lived(received(), proposed(findings=FINDINGS), signed())
OVERRIDDEN = lived(
    received(), proposed(findings=FINDINGS), overridden(outcome=Outcome.REJECT, amount=NO_MONEY)
)
SMALLER: JsonValue = {**GRANT.model_dump(mode="json"), "total": "79.00"}
SPLIT: JsonValue = {**GRANT.model_dump(mode="json"), "salary": "59.00", "material": "21.00"}


def _with(rule: str, status: str, effect: str) -> list[JsonValue]:
    others: list[JsonValue] = [
        one for one in FINDINGS if isinstance(one, dict) and one["rule"] != rule
    ]
    return [*others, {"rule": rule, "status": status, "effect": effect}]


@pytest.mark.parametrize("case", [CASE, SIGNED, OVERRIDDEN])
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
def test_a_proposal_that_says_the_same_still_stands(
    case: Case, changes: dict[str, JsonValue]
) -> None:
    check_fresh(case, {**proposal(findings=FINDINGS), **changes})


@pytest.mark.parametrize("case", [CASE, SIGNED])
@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"outcome": "reject"}, "heute lautet er „Ablehnung“"),
        ({"amount": SMALLER}, "der Betrag ist heute 79,00 €, statt 80,00 €"),
        ({"amount": SPLIT}, "der Betrag ist heute 80,00 €, anders aufgeteilt"),
        (
            {"findings": _with("AB-07", "not_met", "reject")},
            r"AB-07 ist heute nicht erfüllt \(führt zur Ablehnung\), im Vorschlag erfüllt\.",
        ),
        ({"findings": FINDINGS[1:]}, "AB-07 ist heute nicht genannt, im Vorschlag erfüllt"),
        ({"findings": _with("HH-01", "not_met", "budget")}, "HH-01 ist heute nicht erfüllt"),
    ],
)
def test_a_proposal_that_says_something_else_was_overtaken(
    case: Case, changes: dict[str, JsonValue], said: str
) -> None:
    with pytest.raises(RefusedError, match=said):
        check_fresh(case, {**proposal(findings=FINDINGS), **changes})


@pytest.mark.parametrize(
    ("case", "way"),
    [
        (CASE, "Bitte die Mittel mit „grantrules register promote“ neu verteilen"),
        (SIGNED, "Bitte Eintrag 3 mit „grantrules register correct“ berichtigen"),
    ],
)
def test_whoever_is_refused_reads_what_to_do(case: Case, way: str) -> None:
    with pytest.raises(RefusedError, match=way):
        check_fresh(case, {**proposal("reject", findings=FINDINGS)})


@pytest.mark.parametrize(
    "changes",
    [
        {"outcome": "waitlist"},
        {"amount": SMALLER},
        {"findings": _with("HH-01", "not_met", "budget")},
    ],
)
def test_an_override_sets_outcome_amount_and_budget_itself(changes: dict[str, JsonValue]) -> None:
    check_fresh(OVERRIDDEN, {**proposal(findings=FINDINGS), **changes})


def test_an_override_does_not_outlive_the_findings_that_it_was_made_against() -> None:
    today = proposal(findings=_with("AB-07", "not_met", "reject"))

    with pytest.raises(RefusedError, match="Der abweichende Vorschlag beruht auf ihm"):
        check_fresh(OVERRIDDEN, today)


def test_what_people_found_since_an_override_does_not_overtake_it() -> None:
    case = lived(
        received(),
        proposed(findings=FINDINGS),
        overridden(outcome=Outcome.REJECT, amount=NO_MONEY),
        found("FR-05", Status.MET),
        signed(3, BERT, movements=()),
    )

    check_fresh(case, proposal(findings=_with("FR-05", "met", "none")))
