"""The table of states and moves."""

import pytest

from grantrules.register.life import MOVES, OPEN, UNDOABLE, Move, State, after


def test_every_state_has_its_moves_and_every_word_is_german() -> None:
    assert set(MOVES) == set(State)
    assert all(one.german for one in State)
    assert all(one.german for one in Move)
    assert len({one.german for one in State}) == len(State)


def test_every_state_is_reached_from_receipt() -> None:
    reached, new = {State.RECEIVED}, {State.RECEIVED}
    while new:
        new = {to for one in new for to in MOVES[one].values()} - reached
        reached |= new

    assert reached == set(State)


def test_every_move_is_possible_somewhere() -> None:
    assert {move for moves in MOVES.values() for move in moves} == set(Move)


def test_nothing_follows_once_the_last_cent_is_back() -> None:
    assert [state for state in State if not MOVES[state]] == [State.SETTLED]


@pytest.mark.parametrize("state", [State.WITHDRAWN, State.REVOKED, State.CLAIMED])
def test_whoever_has_no_grant_any_more_is_paid_nothing(state: State) -> None:
    assert after(state, Move.PAY) is None


def test_nothing_is_paid_before_the_notice_is_known() -> None:
    assert {state for state in State if after(state, Move.PAY)} == {
        State.NOTIFIED,
        State.PAID,
        State.PROVED,
    }


def test_nothing_is_claimed_but_what_was_proved_or_revoked() -> None:
    assert {state for state in State if after(state, Move.CLAIM)} == {
        State.PROVED,
        State.REVOKED,
    }


def test_nobody_decides_what_was_not_signed_once() -> None:
    assert [state for state in State if after(state, Move.DECIDE)] == [State.SIGNED_ONCE]
    assert {
        state
        for state, moves in MOVES.items()
        if state is not State.DECIDED and State.DECIDED in moves.values()
    } == {State.SIGNED_ONCE}


def test_open_cases_alone_compete_and_take_new_facts() -> None:
    assert {state for state in State if after(state, Move.RECEIVE)} == OPEN
    assert {state for state in State if after(state, Move.PROPOSE)} == OPEN


def test_what_is_settled_is_not_undone() -> None:
    assert set(State) - UNDOABLE == {
        State.DECIDED,
        State.NOTIFIED,
        State.PAID,
        State.PROVED,
        State.CLAIMED,
        State.SETTLED,
        State.WITHDRAWN,
        State.REVOKED,
    }


@pytest.mark.parametrize("state", sorted(OPEN))
def test_nothing_is_paid_or_revoked_before_it_is_decided(state: State) -> None:
    assert after(state, Move.PAY) is None
    assert after(state, Move.REVOKE) is None
