"""Erasing who a pseudonym is (Löschung, Art. 17 DSGVO), and when that has to wait."""

from collections.abc import Iterator

from sqlalchemy import Connection, select

from grantrules.model.errors import RefusedError
from grantrules.register.biography import Biography, biography
from grantrules.register.case import Case
from grantrules.register.entry import entry_of
from grantrules.register.life import State
from grantrules.register.schema import entries as table
from grantrules.register.schema import line_bytes
from grantrules.register.trail_entries import Erasure
from grantrules.register.turn import Turn
from grantrules.register.vault import Known, forget, known_people

_OVERRIDE_OPEN = frozenset({State.OVERRIDDEN, State.SIGNED_ONCE})


def erase(turn: Turn, who: str, reason: str) -> tuple[str, int]:
    """Deletes who a pseudonym or key is and records it; gives the pseudonym and the entry.

    A RefusedError while a second person has still to be told apart from them.
    """
    known = _found(turn.connection, who)
    _check(turn.connection, known)
    seq = turn.add(Erasure(by=turn.by, pseudonym=known.pseudonym, reason=reason))
    forget(turn.connection, known.pseudonym)
    return known.pseudonym, seq


def _found(connection: Connection, who: str) -> Known:
    for one in known_people(connection).values():
        if who in {one.pseudonym, one.key}:
            return one
    raise RefusedError(
        f"Der Tresor kennt keine Person mit dem Pseudonym oder Schlüssel „{who}“ (mehr)."
    )


def _check(connection: Connection, known: Known) -> None:
    needed = sorted(_needed(_lives(connection), known.pseudonym))
    if needed:
        raise RefusedError(
            f"Diese Person wird noch gebraucht: {'; '.join(needed)}. Ohne sie ließe sich nicht "
            "prüfen, ob eine zweite Person zeichnet oder bestätigt. Bitte diese Vorgänge erst "
            "abschließen."
        )


def _lives(connection: Connection) -> Biography:
    """Follows the cases of all programmes: a person may work in several."""
    query = select(line_bytes).where(table.c.programme.is_not(None)).order_by(table.c.seq)
    return biography(entry_of(line) for line in connection.execute(query).scalars())


def _needed(lives: Biography, pseudonym: str) -> Iterator[str]:
    for case in lives.cases.values():
        if case.state is State.SIGNED_ONCE and pseudonym in case.actors:
            yield f"„{case.reference}“ hat sie als Erste gezeichnet"
        if case.state in _OVERRIDE_OPEN and _overrode(case, pseudonym):
            yield f"„{case.reference}“ hat sie abweichend vorgeschlagen"
        if any(one.body.by == pseudonym for one in case.corrections):
            yield f"„{case.reference}“ will sie berichtigen"


def _overrode(case: Case, pseudonym: str) -> bool:
    return case.override is not None and case.override.body.by == pseudonym
