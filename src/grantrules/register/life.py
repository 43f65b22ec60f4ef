"""The life of a case (Vorgang): its states, and the one table of the moves between them."""

from collections.abc import Mapping
from enum import StrEnum


class State(StrEnum):
    """Where a case stands."""

    RECEIVED = "received"
    PROPOSED = "proposed"
    WAITING = "waiting"
    ASKED = "asked"
    OVERRIDDEN = "overridden"
    SIGNED_ONCE = "signed_once"
    DECIDED = "decided"
    PAID = "paid"
    WITHDRAWN = "withdrawn"
    REVOKED = "revoked"

    @property
    def german(self) -> str:
        """The words that people read."""
        return _STATES[self]


class Move(StrEnum):
    """What can happen to a case."""

    RECEIVE = "receive"
    PROPOSE = "propose"
    INQUIRE = "inquire"
    WAIT = "wait"
    FIND = "find"
    ASK = "ask"
    EXTEND = "extend"
    OVERRIDE = "override"
    SIGN = "sign"
    DECIDE = "decide"
    PAY = "pay"
    WITHDRAW = "withdraw"
    REVOKE = "revoke"

    @property
    def german(self) -> str:
        """The words that people read."""
        return _MOVES[self]


_STATES = {
    State.RECEIVED: "eingegangen",
    State.PROPOSED: "vorgeschlagen",
    State.WAITING: "auf der Warteliste",
    State.ASKED: "Angaben nachgefordert",
    State.OVERRIDDEN: "abweichend vorgeschlagen",
    State.SIGNED_ONCE: "einmal gezeichnet",
    State.DECIDED: "entschieden",
    State.PAID: "ausgezahlt",
    State.WITHDRAWN: "zurückgenommen",
    State.REVOKED: "aufgehoben",
}
_MOVES = {
    Move.RECEIVE: "Angaben entgegennehmen",
    Move.PROPOSE: "vorschlagen",
    Move.INQUIRE: "eine Nachforderung oder Prüfung vorschlagen",
    Move.WAIT: "auf die Warteliste setzen",
    Move.FIND: "eine Feststellung treffen",
    Move.ASK: "Angaben nachfordern",
    Move.EXTEND: "die Frist verlängern",
    Move.OVERRIDE: "abweichend vorschlagen",
    Move.SIGN: "zum ersten Mal zeichnen",
    Move.DECIDE: "zum zweiten Mal zeichnen",
    Move.PAY: "auszahlen",
    Move.WITHDRAW: "zurücknehmen",
    Move.REVOKE: "aufheben",
}

OPEN = frozenset({State.RECEIVED, State.PROPOSED, State.WAITING, State.ASKED})
"""Cases in these states compete for the money that is left."""

UNDOABLE = OPEN | {State.OVERRIDDEN, State.SIGNED_ONCE}
"""Cases in these states are not settled yet: what people did may still be corrected."""

_S, _M = State, Move
MOVES: Mapping[State, Mapping[Move, State]] = {
    _S.RECEIVED: {
        _M.RECEIVE: _S.RECEIVED,
        _M.PROPOSE: _S.PROPOSED,
        _M.INQUIRE: _S.PROPOSED,
        _M.WAIT: _S.WAITING,
        _M.WITHDRAW: _S.WITHDRAWN,
    },
    _S.PROPOSED: {
        _M.RECEIVE: _S.RECEIVED,
        _M.PROPOSE: _S.PROPOSED,
        _M.INQUIRE: _S.PROPOSED,
        _M.WAIT: _S.WAITING,
        _M.FIND: _S.PROPOSED,
        _M.ASK: _S.ASKED,
        _M.OVERRIDE: _S.OVERRIDDEN,
        _M.SIGN: _S.SIGNED_ONCE,
        _M.WITHDRAW: _S.WITHDRAWN,
    },
    _S.WAITING: {
        _M.RECEIVE: _S.RECEIVED,
        _M.PROPOSE: _S.PROPOSED,
        _M.INQUIRE: _S.PROPOSED,
        _M.WAIT: _S.WAITING,
        _M.FIND: _S.WAITING,
        _M.OVERRIDE: _S.OVERRIDDEN,
        _M.WITHDRAW: _S.WITHDRAWN,
    },
    # While an answer is awaited, a distribution that still asks changes nothing.
    _S.ASKED: {
        _M.RECEIVE: _S.RECEIVED,
        _M.PROPOSE: _S.PROPOSED,
        _M.INQUIRE: _S.ASKED,
        _M.WAIT: _S.WAITING,
        _M.FIND: _S.ASKED,
        _M.ASK: _S.ASKED,
        _M.EXTEND: _S.ASKED,
        _M.OVERRIDE: _S.OVERRIDDEN,
        _M.WITHDRAW: _S.WITHDRAWN,
    },
    _S.OVERRIDDEN: {
        _M.FIND: _S.OVERRIDDEN,
        _M.SIGN: _S.SIGNED_ONCE,
        _M.WITHDRAW: _S.WITHDRAWN,
    },
    _S.SIGNED_ONCE: {_M.DECIDE: _S.DECIDED, _M.WITHDRAW: _S.WITHDRAWN},
    _S.DECIDED: {_M.PAY: _S.PAID, _M.WITHDRAW: _S.WITHDRAWN, _M.REVOKE: _S.REVOKED},
    _S.PAID: {_M.PAY: _S.PAID, _M.WITHDRAW: _S.WITHDRAWN, _M.REVOKE: _S.REVOKED},
    _S.WITHDRAWN: {},
    _S.REVOKED: {},
}


def after(state: State, move: Move) -> State | None:
    """Gives the state after a move; None where the case does not allow it."""
    return MOVES[state].get(move)
