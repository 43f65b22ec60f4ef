"""The roster (Personendatei in Kraft): who may act now, and what somebody wants instead."""

from typing import NamedTuple, TypeVar

from sqlalchemy import Connection, select

from grantrules.register.act import Pseudonym
from grantrules.register.made import Made
from grantrules.register.schema import entries, line_bytes
from grantrules.register.stored_entry import stored_entry
from grantrules.register.trail_entries import PeopleBound, PeopleProposed, PersonRegistered

B = TypeVar("B")


class Roster(NamedTuple):
    """The file in force, and the one proposed after it; None where there is none."""

    bound: Made[PeopleBound] | None
    proposed: Made[PeopleProposed] | None


def roster(connection: Connection) -> Roster:
    """Reads who may act now."""
    bound = _newest(connection, PeopleBound, "people_bound")
    proposed = _newest(connection, PeopleProposed, "people_proposed")
    if bound is not None and proposed is not None and proposed.seq < bound.seq:
        proposed = None
    return Roster(bound, proposed)


def registered(connection: Connection, pseudonym: Pseudonym) -> PersonRegistered | None:
    """Gives how a person registered last."""
    made = _newest(connection, PersonRegistered, "person_registered", pseudonym)
    return None if made is None else made.body


def _newest(
    connection: Connection, kind: type[B], name: str, pseudonym: Pseudonym | None = None
) -> Made[B] | None:
    query = select(entries.c.seq, line_bytes).where(entries.c.type == name)
    if pseudonym is not None:
        query = query.where(entries.c.actor == pseudonym)
    row = connection.execute(query.order_by(entries.c.seq.desc()).limit(1)).one_or_none()
    if row is None:
        return None
    entry = stored_entry(row.seq, row.line)
    # The name of a type stands for one kind of body.
    return Made(entry.seq, entry.at, entry.body) if isinstance(entry.body, kind) else None
