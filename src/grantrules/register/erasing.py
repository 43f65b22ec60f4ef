"""Erasing who a pseudonym is (Löschung, Art. 17 DSGVO), and when that has to wait."""

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import Connection, select

from grantrules.model.errors import RefusedError
from grantrules.register.biography import Biography, biography
from grantrules.register.case import Case
from grantrules.register.digest import Digest
from grantrules.register.entry import Entry
from grantrules.register.erasure_wish import check_role, check_second, open_wish
from grantrules.register.life import State
from grantrules.register.person import changeable
from grantrules.register.roster import roster
from grantrules.register.salts import accounts_by_commitment, forget_accounts, forget_files
from grantrules.register.schema import entries as table
from grantrules.register.schema import line_bytes
from grantrules.register.stored_entry import stored_entry
from grantrules.register.trail_entries import Erasure, ErasureProposed, ListedPerson, PeopleBound
from grantrules.register.turn import Turn
from grantrules.register.vault import Known, forget, known_people

_OVERRIDE_OPEN = frozenset({State.OVERRIDDEN, State.SIGNED_ONCE})


class Erasing(NamedTuple):
    """Whom it is about, the entry that says so, and whether their name is gone now."""

    pseudonym: str
    entry: int
    done: bool


def erase(turn: Turn, who: str, reason: str) -> Erasing:
    """Records the wish to delete who a pseudonym or key is; of a second person, deletes it.

    A RefusedError while a second person has still to be told apart from them.
    """
    connection = turn.connection
    check_role(turn.actor.person.role)
    known = _found(connection, who)
    _check(connection, known)
    _check_left(connection, known)
    by, pseudonym = turn.by, known.pseudonym
    wish = open_wish(connection, pseudonym)
    if wish is None:
        seq = turn.add(ErasureProposed(by=by, pseudonym=pseudonym, reason=reason))
        return Erasing(pseudonym, seq, done=False)
    check_second(connection, wish, by)
    seq = turn.add(Erasure(by=by, pseudonym=pseudonym, proposed=wish.seq, reason=reason))
    _forget(connection, known)
    return Erasing(pseudonym, seq, done=True)


def _forget(connection: Connection, known: Known) -> None:
    forget_accounts(connection, _accounts(connection, known.pseudonym))
    forget_files(connection, _files(connection))
    forget(connection, known.pseudonym)


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


def _check_left(connection: Connection, known: Known) -> None:
    """Refuses where too few would be left to change the file of people in force."""
    bound = roster(connection).bound
    others = set(known_people(connection)) - {known.pseudonym}
    left = [] if bound is None else [one for one in bound.body.people if one.pseudonym in others]
    if not changeable(one.role for one in left):
        raise RefusedError(
            "Ohne diese Person könnte niemand mehr die Personendatei ändern. Bitte erst mit "
            "„grantrules register people“ eine andere in Kraft setzen, in der sie nicht mehr steht."
        )


def _accounts(connection: Connection, pseudonym: str) -> Iterator[str]:
    """Gives the accounts that were this person's and nobody else's who is still known."""
    query = select(table.c.seq, line_bytes).where(table.c.type == "people_bound")
    own: dict[str, set[Digest]] = {}
    for seq, line in connection.execute(query):
        for one in _people(stored_entry(seq, line)):
            own.setdefault(one.pseudonym, set()).update(one.accounts)
    known = set(known_people(connection)) - {pseudonym}
    others = {account for by in known for account in own[by]}
    for commitment, account in accounts_by_commitment(connection).items():
        if commitment in own[pseudonym] - others:
            yield account


def _people(entry: Entry) -> tuple[ListedPerson, ...]:
    return entry.body.people if isinstance(entry.body, PeopleBound) else ()


def _files(connection: Connection) -> tuple[Digest, ...]:
    """Gives the files of people that are still compared with; others may name who is erased."""
    return tuple(one.body.commitment for one in roster(connection) if one is not None)


def _lives(connection: Connection) -> Biography:
    """Follows the cases of all programmes: a person may work in several."""
    wanted = table.c.programme.is_not(None)
    query = select(table.c.seq, line_bytes).where(wanted).order_by(table.c.seq)
    return biography(stored_entry(seq, line) for seq, line in connection.execute(query))


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
