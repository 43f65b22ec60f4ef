"""From entries to cases: what happened, what was undone, and what cannot have happened."""

import pytest
from tests.unit.register.cases import (
    AWARDED,
    COMMITTING,
    DIGEST,
    GIVING_BACK,
    OTHER,
    RELEASING,
    A,
    P,
    approved,
    confirmed,
    corrected,
    decided,
    entry,
    fault,
    found,
    lived,
    overridden,
    paid,
    promoted,
    proposed,
    received,
    requested,
    revoked,
    signed,
    told,
    withdrawn,
)

from grantrules.model.finding import Status
from grantrules.model.proposal import Outcome
from grantrules.register.biography import biography
from grantrules.register.case import Held
from grantrules.register.entry import Body
from grantrules.register.life import State
from grantrules.register.run_entries import LogOpened

DECIDED = (received(), proposed(), signed(), approved(), decided())


@pytest.mark.parametrize(
    ("bodies", "state"),
    [
        ([received()], State.RECEIVED),
        ([received(), proposed()], State.PROPOSED),
        ([received(), proposed("waitlist")], State.WAITING),
        ([received(), proposed("waitlist"), proposed(), promoted()], State.PROPOSED),
        ([received(), proposed("request_information")], State.PROPOSED),
        ([received(), proposed("request_information"), requested()], State.ASKED),
        ([received(), proposed("review"), requested()], State.ASKED),
        ([received(), proposed("review"), requested(), proposed("review")], State.ASKED),
        (
            [
                received(),
                proposed("request_information"),
                requested(),
                proposed("request_information"),
            ],
            State.ASKED,
        ),
        ([received(), proposed("review"), requested(), proposed("reject")], State.PROPOSED),
        ([received(), proposed("review"), requested(), received(OTHER, 1)], State.RECEIVED),
        ([received(), proposed(), overridden()], State.OVERRIDDEN),
        ([received(), proposed(), signed()], State.SIGNED_ONCE),
        ([*DECIDED], State.DECIDED),
        ([*AWARDED, paid("50.00"), paid("30.00")], State.PAID),
        ([*DECIDED, revoked(*GIVING_BACK)], State.REVOKED),
        ([*DECIDED, withdrawn(*GIVING_BACK)], State.WITHDRAWN),
        ([received(), withdrawn()], State.WITHDRAWN),
    ],
)
def test_a_case_stands_where_its_entries_brought_it(bodies: list[Body], state: State) -> None:
    assert lived(*bodies).state is state


@pytest.mark.parametrize(
    ("bodies", "said"),
    [
        ([proposed()], "Zu diesem Aktenzeichen ist kein Antrag eingegangen."),
        ([confirmed(1)], "Zu diesem Aktenzeichen ist kein Antrag eingegangen."),
        ([received(), received(OTHER, 7)], "Er löst nicht die Angaben aus Eintrag 1 ab."),
        ([received(), signed(1)], "Der Vorgang ist eingegangen; zum ersten Mal zeichnen geht"),
        ([received(), paid()], "Der Vorgang ist eingegangen; auszahlen geht nicht."),
        ([received(), decided()], "fehlen zwei Unterschriften"),
        ([received(), proposed("waitlist"), signed()], "auf der Warteliste"),
        ([received(), proposed(), approved()], "zum zweiten Mal zeichnen geht nicht."),
        ([received(), withdrawn(), proposed()], "Der Vorgang ist zurückgenommen"),
        ([*DECIDED, received(OTHER, 1)], "Der Vorgang ist entschieden"),
        ([received(), proposed(reference="B")], "Der Vorschlag ist einer für „B“."),
        ([received(), proposed("vielleicht")], "nicht die Form eines Vorschlags"),
    ],
)
def test_what_cannot_have_happened_is_a_fault(bodies: list[Body], said: str) -> None:
    sentence = fault(*bodies)

    assert sentence.startswith(f"Eintrag {len(bodies)} ist nicht schlüssig: ")
    assert said in sentence


def test_an_entry_at_fault_changes_nothing() -> None:
    biography = told(received(), proposed(), approved())

    assert biography.cases[P, A] == lived(received(), proposed())


def test_entries_about_no_case_are_passed_over() -> None:
    assert biography([entry(1, LogOpened(engine="0.1.0"))]).cases == {}


def test_programmes_have_cases_of_their_own() -> None:
    other = received().model_copy(update={"programme": "anderes"})

    assert set(told(received(), other).cases) == {(P, A), ("anderes", A)}


def test_new_facts_ask_for_new_findings() -> None:
    case = lived(received(), proposed(), found(), corrected(3), received(OTHER, 1))

    assert (case.findings, case.corrections) == ((), ())
    assert (case.application_sha256, case.received) == (OTHER, 5)


def test_what_is_found_anew_replaces_what_was_found_before() -> None:
    case = lived(received(), proposed(), found(), found("FR-05", Status.NOT_MET), found("FG-01"))

    assert [(one.seq, one.body.rule) for one in case.findings] == [(4, "FR-05"), (5, "FG-01")]


def test_money_is_reserved_committed_and_given_back() -> None:
    assert lived(received(), proposed(), signed()).held == {2026: Held(80_00, 0)}
    assert lived(*DECIDED).held == {2026: Held(0, 80_00)}
    assert lived(*DECIDED, revoked(*GIVING_BACK)).held == {2026: Held(0, 0)}


def test_payments_add_up() -> None:
    assert lived(*AWARDED, paid("50.00"), paid("30.00")).paid == 80_00


def test_an_undone_signature_gives_its_money_back_and_may_be_given_again() -> None:
    undone = (received(), proposed(), signed(), corrected(3), confirmed(4, *RELEASING))

    assert lived(*undone).state is State.PROPOSED
    assert lived(*undone).held == {2026: Held(0, 0)}
    assert lived(*undone, signed(), approved(movements=COMMITTING)).state is State.DECIDED


def test_an_undone_override_brings_the_proposal_of_the_engine_back() -> None:
    case = lived(received(), proposed("reject"), overridden(), corrected(3), confirmed(4))

    assert (case.state, case.outcome) == (State.PROPOSED, Outcome.REJECT)


def test_an_undone_finding_lets_the_one_before_count_again() -> None:
    later = found("FR-05", Status.NOT_MET)

    case = lived(received(), proposed(), found(), later, corrected(4), confirmed(5))

    assert [one.seq for one in case.findings] == [3]


def test_an_undone_request_asks_no_more() -> None:
    case = lived(received(), proposed("review"), requested(), corrected(3), confirmed(4))

    assert (case.state, case.request) == (State.PROPOSED, None)


def test_a_correction_may_be_undone_itself() -> None:
    case = lived(received(), proposed(), found(), corrected(3), corrected(4), confirmed(5))

    assert [one.seq for one in case.findings] == [3]
    assert case.corrections == ()


def test_two_entries_may_be_undone_one_after_the_other() -> None:
    case = lived(
        received(),
        proposed(),
        overridden(),
        signed(3),
        corrected(4),
        confirmed(5, *RELEASING),
        corrected(3),
        confirmed(7),
    )

    assert (case.state, case.override, case.signatures) == (State.PROPOSED, None, ())
    assert case.application_sha256 == DIGEST


def test_undoing_leaves_what_happened_later() -> None:
    case = lived(
        received(), proposed("review"), found(), found("HO-05"), corrected(3), confirmed(5)
    )

    assert [one.body.rule for one in case.findings] == ["HO-05"]
