"""No case lives as it cannot have lived."""

from collections.abc import Callable
from typing import Any

import pytest
from tests.unit.register.lives import altered, examined, forged, of, retold, story, told

from grantrules.model.proposal import Outcome
from grantrules.register.act import Movement
from grantrules.register.award_entries import Approval, Claim, Payment
from grantrules.register.case_entries import (
    ApplicationReceived,
    CaseProposed,
    Confirmation,
    Correction,
    Decision,
    FindingMade,
    InformationRequested,
    Override,
    Revocation,
    RulesActivated,
    Signature,
    Withdrawal,
)
from grantrules.register.trail_entries import PersonRegistered

ANNA, BERT = (told(of(PersonRegistered, number)).by for number in (0, 1))


def moved(**changes: Any) -> tuple[Movement, ...]:  # noqa: ANN401 - whatever a forger writes
    usual = {"year": 2026, "reserved": "0.00", "committed": "0.00"}
    return (Movement.model_validate({**usual, **changes}),)


def without(seq: int) -> dict[int, str]:
    return dict(examined([*story()[: seq - 1], *story()[seq:]]).faults)


SIGNED, SECOND = of(Signature), of(Signature, 1)
DECIDED, OVERRIDDEN = of(Decision), of(Override)
FORGED: dict[str, tuple[Callable[[], dict[int, str]], int]] = {
    "signed twice by one": (lambda: forged(SECOND, by=ANNA), SECOND),
    "signed something else": (lambda: forged(SIGNED, proposal=10), SIGNED),
    "signed as the second": (lambda: forged(SIGNED, place=2), SIGNED),
    "moved other money": (lambda: forged(SECOND, movements=moved(committed="1.00")), SECOND),
    "signed before confirming": (lambda: without(of(FindingMade)), of(FindingMade) + 4),
    "decided alone": (lambda: without(SECOND), SECOND),
    "decided otherwise": (lambda: forged(DECIDED, outcome=Outcome.REJECT), DECIDED),
    "decided by another": (lambda: forged(DECIDED, by=ANNA), SECOND),
    "decision left out": (lambda: without(DECIDED), SECOND),
    "no decision at the end": (lambda: dict(examined(story()[:SECOND]).faults), SECOND),
    "paid too much": (lambda: forged(of(Payment), amount="80000.01"), of(Payment)),
    "paid unsigned": (lambda: forged(of(Payment), reference="D"), of(Payment)),
    "reckoned under other rules": (
        lambda: forged(of(Claim), rulebook_sha256="0" * 64),
        of(Claim),
    ),
    "approved by a stranger": (
        lambda: forged(of(Approval), by=f"p_{'0' * 16}"),
        of(Approval),
    ),
    "approved by who prepared it": (lambda: forged(of(Approval), by=ANNA), of(Approval)),
    "approved something else": (lambda: forged(of(Approval), subject=1), of(Approval)),
    "claimed too much": (lambda: forged(of(Claim), principal="10000.01"), of(Claim)),
    "overridden with too much": (lambda: forged(OVERRIDDEN, amount=too_much()), OVERRIDDEN),
    "overridden something else": (lambda: forged(OVERRIDDEN, proposal=10), OVERRIDDEN),
    "asked about something else": (
        lambda: forged(of(InformationRequested), proposal=10),
        of(InformationRequested),
    ),
    "corrected a proposal": (lambda: forged(of(Correction), supersedes=11), of(Correction)),
    "corrected and confirmed by one": (lambda: forged(of(Confirmation), by=ANNA), of(Confirmation)),
    "confirmed without release": (
        lambda: forged(of(Confirmation), movements=()),
        of(Confirmation),
    ),
    "released less": (
        lambda: forged(of(Withdrawal), movements=moved(reserved="-1.00")),
        of(Withdrawal),
    ),
    "revoked undecided": (lambda: forged(of(Revocation), reference="D"), of(Revocation)),
    "revoked with other money": (lambda: forged(of(Revocation), movements=()), of(Revocation)),
    "a case from nowhere": (lambda: forged(SIGNED, reference="X"), SIGNED),
    "a case of another programme": (lambda: forged(SIGNED, programme="x"), SIGNED),
    "received twice": (
        lambda: retold(len(story()), told(len(story())), told(of(ApplicationReceived))),
        len(story()) + 1,
    ),
}


def too_much() -> Any:  # noqa: ANN401 - the amount of an override
    return told(OVERRIDDEN).amount.model_copy(update={"salary": "70000.00", "total": "90000.00"})


@pytest.mark.parametrize("name", FORGED)
def test_what_cannot_have_happened_is_found_at_its_first_entry(name: str) -> None:
    forge, first = FORGED[name]

    assert min(forge()) == first


@pytest.mark.parametrize(
    "change",
    [
        {"outcome": "generous"},
        {"amount": None},
        {"applicant": {}},
        {"findings": {}},
        {"eligible": {"salary": 1.5}},
    ],
    ids=str,
)
def test_a_proposal_that_has_not_the_form_of_one_is_found(change: dict[str, Any]) -> None:
    seq = of(CaseProposed)
    proposal = {**told(seq).proposal, **change}

    found = forged(seq, proposal=proposal)

    assert found[seq].endswith("Der Vorschlag hat nicht die Form eines Vorschlags.")


def test_a_signature_without_a_rule_book_in_force_is_found() -> None:
    assert SIGNED - 1 in without(of(RulesActivated))


def test_the_end_of_a_case_is_remembered() -> None:
    last = len(story())

    found = retold(last, told(last), altered(told(of(Payment)), amount="1.00"))

    assert list(found) == [last + 1]


def test_a_confirmation_of_nothing_is_found() -> None:
    assert min(forged(of(Confirmation), correction=1)) == of(Confirmation)


def test_a_decision_taken_back_by_correction_is_found() -> None:
    correcting = altered(told(of(Correction)), reference="A", supersedes=DECIDED)

    assert min(retold(DECIDED, told(DECIDED), correcting)) == DECIDED + 1
