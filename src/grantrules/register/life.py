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
    NOTIFIED = "notified"
    PAID = "paid"
    PROVED = "proved"
    CLAIMED = "claimed"
    SETTLED = "settled"
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
    NOTIFY = "notify"
    PAY = "pay"
    PROVE = "prove"
    KNOW = "know"
    HEAR = "hear"
    ANSWER = "answer"
    CLAIM = "claim"
    CHARGE = "charge"
    REMIT = "remit"
    REPAY = "repay"
    SETTLE = "settle"
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
    State.NOTIFIED: "bekanntgegeben",
    State.PAID: "ausgezahlt",
    State.PROVED: "nachgewiesen",
    State.CLAIMED: "zurückgefordert",
    State.SETTLED: "erstattet",
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
    Move.NOTIFY: "bekannt geben oder auf den Rechtsbehelf verzichten",
    Move.PAY: "auszahlen",
    Move.PROVE: "den Verwendungsnachweis prüfen",
    Move.KNOW: "die Kenntnis von einem Aufhebungsgrund festhalten",
    Move.HEAR: "anhören",
    Move.ANSWER: "eine Stellungnahme entgegennehmen",
    Move.CLAIM: "zurückfordern",
    Move.CHARGE: "Zinsen wegen nicht alsbaldiger Verwendung fordern",
    Move.REMIT: "auf eine Forderung verzichten",
    Move.REPAY: "eine Rückzahlung festhalten",
    Move.SETTLE: "die letzte offene Forderung begleichen oder erlassen",
    Move.WITHDRAW: "zurücknehmen",
    Move.REVOKE: "aufheben",
}

OPEN = frozenset({State.RECEIVED, State.PROPOSED, State.WAITING, State.ASKED})
"""Cases in these states compete for the money that is left."""

UNDOABLE = OPEN | {State.OVERRIDDEN, State.SIGNED_ONCE}
"""Cases in these states are not settled yet: what people did may still be corrected."""

_S, _M = State, Move


def _hearing(state: State) -> Mapping[Move, State]:
    """Gives what prepares a revocation or a claim; the case stays where it is."""
    return dict.fromkeys((_M.KNOW, _M.HEAR, _M.ANSWER), state)


def _returning(state: State) -> Mapping[Move, State]:
    """Gives what concerns money that comes back or costs interest."""
    return dict.fromkeys((_M.CHARGE, _M.REMIT, _M.REPAY), state)


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
    _S.DECIDED: {
        _M.NOTIFY: _S.NOTIFIED,
        **_hearing(_S.DECIDED),
        _M.WITHDRAW: _S.WITHDRAWN,
        _M.REVOKE: _S.REVOKED,
    },
    _S.NOTIFIED: {
        _M.NOTIFY: _S.NOTIFIED,
        _M.PAY: _S.PAID,
        **_hearing(_S.NOTIFIED),
        _M.WITHDRAW: _S.WITHDRAWN,
        _M.REVOKE: _S.REVOKED,
    },
    _S.PAID: {
        _M.PAY: _S.PAID,
        _M.PROVE: _S.PROVED,
        **_hearing(_S.PAID),
        **_returning(_S.PAID),
        _M.WITHDRAW: _S.WITHDRAWN,
        _M.REVOKE: _S.REVOKED,
    },
    _S.PROVED: {
        _M.PAY: _S.PROVED,
        _M.PROVE: _S.PROVED,
        **_hearing(_S.PROVED),
        **_returning(_S.PROVED),
        _M.CLAIM: _S.CLAIMED,
        _M.REVOKE: _S.REVOKED,
    },
    _S.CLAIMED: {
        **_hearing(_S.CLAIMED),
        **_returning(_S.CLAIMED),
        _M.SETTLE: _S.SETTLED,
    },
    # What was paid before has to be proved or comes back.
    _S.WITHDRAWN: {
        _M.PROVE: _S.PROVED,
        **_hearing(_S.WITHDRAWN),
        **_returning(_S.WITHDRAWN),
    },
    _S.REVOKED: {
        **_hearing(_S.REVOKED),
        **_returning(_S.REVOKED),
        _M.CLAIM: _S.CLAIMED,
    },
    _S.SETTLED: {},
}


def after(state: State, move: Move) -> State | None:
    """Gives the state after a move; None where the case does not allow it."""
    return MOVES[state].get(move)
