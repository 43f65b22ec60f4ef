"""Putting a rule book into force: only one whose gates found nothing that nobody accepted."""

from typing import NamedTuple

from grantrules.batch.desk import Activation, Desk
from grantrules.batch.distributing import Distribution, distribute
from grantrules.model.errors import RefusedError
from grantrules.model.rulebook import RuleBook
from grantrules.register.canonical import canonical_line
from grantrules.register.digest import digest_of
from grantrules.register.gates_entry import GatesPassed


class Gates(NamedTuple):
    """What the gates of a rule book found, a sentence each.

    `left` is what nobody has accepted, `accepted` says for what reason, `remarks` need none.
    """

    left: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def activate(desk: Desk, reason: str, gates: Gates) -> Distribution:
    """Puts the rule book of the desk into force and distributes the money anew under it.

    A RefusedError where its gates found something that nobody has accepted.
    """
    _check(desk.book, gates)
    with desk.turn_in_which_rules_change(Activation(reason, _passed(gates))) as turn:
        return distribute(turn, desk.book, "promote")


def _check(book: RuleBook, gates: Gates) -> None:
    if not gates.left:
        return
    first, *others = gates.left
    more = f" (und {len(others)} weitere)" if others else ""
    raise RefusedError(
        f"Fassung {book.version} des Regelwerks wird nicht in Kraft gesetzt: Die Prüfung des "
        f"Inhalts nennt, was niemand angenommen hat. {first}{more} Bitte „grantrules rules check“ "
        "ausführen und abhelfen, oder es mit Grund unter accepted annehmen."
    )


def _passed(gates: Gates) -> GatesPassed:
    found = {"accepted": list(gates.accepted), "remarks": list(gates.remarks)}
    return GatesPassed(
        sha256=digest_of(canonical_line(found)),
        accepted=len(gates.accepted),
        remarks=len(gates.remarks),
    )
