"""Who may sign what: two different people, a proposal that still stands, nothing left open."""

from typing import Any

import pytest
from tests.unit.register.cases import (
    ANNA,
    BERT,
    CARL,
    COMMITTING,
    DIGEST,
    GRANT,
    NO_MONEY,
    OTHER,
    RESERVING,
    approved,
    corrected,
    decided,
    found,
    held,
    lived,
    overridden,
    proposed,
    received,
    requested,
    signed,
    withdrawn,
)

from grantrules.model.errors import RefusedError
from grantrules.model.finding import Status
from grantrules.model.proposal import Outcome
from grantrules.register.entry import Body
from grantrules.register.signing import Signer, decision, signature
from grantrules.register.trail_entries import Role

EVERYBODY = frozenset({ANNA, BERT, CARL})
READY = (received(), proposed(), found())
SIGNED = (*READY, signed())
OVERRIDDEN = (*READY, overridden())


def _signer(by: str = BERT, role: Role = Role.APPROVER, **changes: Any) -> Signer:  # noqa: ANN401 - any field
    return Signer(by, role, DIGEST, EVERYBODY)._replace(**changes)


def _refused(*bodies: Body, signer: Signer | None = None) -> str:
    with pytest.raises(RefusedError) as refused:
        signature(lived(*bodies), signer or _signer())
    return str(refused.value)


def test_the_first_signature_reserves_the_money() -> None:
    first = signature(lived(*READY), _signer(ANNA, Role.CLERK))

    assert (first.by, first.proposal, first.place) == (ANNA, 2, 1)
    assert first.movements == RESERVING


@pytest.mark.parametrize("bodies", [(*SIGNED, held()), (*OVERRIDDEN, held())])
def test_nobody_signs_over_new_facts(bodies: tuple[Body, ...]) -> None:
    assert "neue Angaben eingegangen" in _refused(*bodies)


def test_the_second_signature_commits_the_money() -> None:
    second = signature(lived(*SIGNED), _signer())

    assert (second.by, second.place, second.movements) == (BERT, 2, COMMITTING)


def test_a_decision_names_what_was_signed_and_by_which_entries() -> None:
    case = lived(*SIGNED)

    decided_case = decision(case, signature(case, _signer()), 5)

    assert decided_case == decided(2, (4, 5))


def test_a_rejection_is_signed_without_money() -> None:
    case = lived(received(), proposed("reject"), found())

    assert signature(case, _signer()).movements == ()


def test_an_override_is_signed_in_the_place_of_the_proposal() -> None:
    assert signature(lived(*OVERRIDDEN), _signer()).proposal == 4


def test_whoever_overrides_may_sign_first_and_never_second() -> None:
    assert signature(lived(*OVERRIDDEN), _signer(CARL)).place == 1
    assert "Den abweichenden Vorschlag haben Sie selbst gemacht" in _refused(
        *OVERRIDDEN, signed(4), signer=_signer(CARL)
    )


def test_nobody_signs_twice() -> None:
    assert "Sie haben schon gezeichnet" in _refused(*SIGNED, signer=_signer(ANNA))


@pytest.mark.parametrize(
    ("role", "bodies", "said"),
    [
        (Role.AUDITOR, READY, "In der Rolle „Prüfung“ darf niemand zuerst zeichnen."),
        (Role.AUDITOR, SIGNED, "In der Rolle „Prüfung“ darf niemand als Zweite"),
        (Role.CLERK, SIGNED, "In der Rolle „Sachbearbeitung“ darf niemand als Zweite oder"),
    ],
)
def test_not_every_role_signs(role: Role, bodies: tuple[Body, ...], said: str) -> None:
    assert said in _refused(*bodies, signer=_signer(role=role))


@pytest.mark.parametrize(
    ("bodies", "said"),
    [
        ([received()], "„A“ ist eingegangen und kann so nicht gezeichnet werden."),
        ([received(), proposed("waitlist")], "„A“ ist auf der Warteliste und"),
        ([received(), proposed("review"), requested()], "„A“ ist Angaben nachgefordert und"),
        ([*SIGNED, approved(), decided(2, (4, 5))], "„A“ ist entschieden und"),
        ([received(), withdrawn()], "„A“ ist zurückgenommen und"),
        ([received(), proposed("review"), found()], "lautet „Prüfung durch Menschen“"),
        ([received(), proposed("request_information")], "lautet „Nachforderung“"),
    ],
)
def test_what_is_no_grant_and_no_rejection_is_not_signed(bodies: list[Body], said: str) -> None:
    assert said in _refused(*bodies)


@pytest.mark.parametrize("outcome", ["approve", "reject"])
def test_nothing_is_signed_while_something_is_to_be_confirmed(outcome: str) -> None:
    said = _refused(received(), proposed(outcome))

    assert "Vor der Zeichnung ist noch zu bestätigen: FR-05." in said


def test_nothing_is_signed_while_a_correction_is_pending() -> None:
    assert "Die Berichtigung aus Eintrag 5 ist noch nicht bestätigt." in _refused(
        *SIGNED[:3], found("FG-01"), corrected(4)
    )


@pytest.mark.parametrize(
    ("bodies", "way"),
    [
        (READY, "Bitte die Mittel mit „grantrules register promote“ neu verteilen."),
        (SIGNED, "Bitte Eintrag 4 mit „grantrules register correct“ berichtigen und"),
        (OVERRIDDEN, "Bitte Eintrag 4 mit „grantrules register correct“ berichtigen und"),
    ],
)
def test_nothing_is_signed_under_another_rule_book(bodies: tuple[Body, ...], way: str) -> None:
    said = _refused(*bodies, signer=_signer(rulebook_sha256=OTHER))

    assert "Seit dem Vorschlag gilt ein anderes Regelwerk." in said
    assert way in said


def test_a_grant_that_somebody_found_against_is_not_signed() -> None:
    said = _refused(*OVERRIDDEN, found("FR-05", Status.NOT_MET))

    assert "als nicht erfüllt festgestellt: FR-05." in said


def test_a_rejection_is_signed_whatever_else_is_not_met() -> None:
    rejecting = overridden(2, Outcome.REJECT, NO_MONEY)
    case = lived(*READY, rejecting, found("FR-05", Status.NOT_MET))

    assert signature(case, _signer()).place == 1


@pytest.mark.parametrize(
    ("bodies", "gone", "seq"),
    [(SIGNED, ANNA, 4), ((*OVERRIDDEN, signed(4)), CARL, 4), (OVERRIDDEN, CARL, 4)],
)
def test_nobody_signs_beside_somebody_whose_name_was_erased(
    bodies: tuple[Body, ...], gone: str, seq: int
) -> None:
    said = _refused(*bodies, signer=_signer(known=EVERYBODY - {gone}))

    assert f"Wer Eintrag {seq} gemacht hat, ist gelöscht." in said


def test_the_amount_of_a_decision_is_the_one_up_for_signature() -> None:
    case = lived(*OVERRIDDEN, signed(4))

    assert decision(case, signature(case, _signer()), 6).amount == GRANT
