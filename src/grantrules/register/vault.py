"""The vault (Tresor): which person a pseudonym is; its rows can be deleted, the trail's cannot.

The trail holds a commitment: HMAC-SHA-256 of key and name under 32 random bytes that only the
vault has. While the row is there anybody can prove who it was; once it is deleted nobody can.
"""

import hmac
import secrets
from collections.abc import Callable
from typing import NamedTuple

from sqlalchemy import Connection, delete, insert, select

from grantrules.model.errors import RegisterError
from grantrules.register.canonical import canonical_line
from grantrules.register.digest import Digest
from grantrules.register.entry import Entry, entry_of
from grantrules.register.person import Person
from grantrules.register.schema import entries, line_bytes
from grantrules.register.schema import vault as table
from grantrules.register.trail_entries import PersonRegistered

Chance = Callable[[int], bytes]
_SALT = 32
_NAME = 8


class Known(NamedTuple):
    """A person as the vault holds them."""

    pseudonym: str
    key: str
    name: str
    salt: bytes

    @property
    def commitment(self) -> Digest:
        """Gives what the trail says of them."""
        return commitment(self.key, self.name, self.salt)


def commitment(key: str, name: str, salt: bytes) -> Digest:
    """Commits to a person without naming them."""
    line = canonical_line({"key": key, "name": name})
    return hmac.new(salt, line, "sha256").hexdigest()


def acting(
    connection: Connection, person: Person, chance: Chance = secrets.token_bytes
) -> tuple[str, tuple[PersonRegistered, ...]]:
    """Gives the pseudonym of a person, and the entry to record where it is new or has changed."""
    known = _with_key(connection, person.key)
    if known is not None and known.name != person.name:
        raise RegisterError(
            f"„{person.key}“ hieß im Register bisher „{known.name}“, in der Personendatei jetzt "
            f"„{person.name}“. Bitte für eine andere Person einen anderen Schlüssel wählen oder "
            "die alten Angaben mit „grantrules audit erase“ löschen."
        )
    if known is None:
        known = Known(f"p_{chance(_NAME).hex()}", person.key, person.name, chance(_SALT))
        row = {"account": known.key, "name": known.name, "salt": known.salt}
        connection.execute(insert(table).values(pseudonym=known.pseudonym, **row))
    elif _role(connection, known.pseudonym) == person.role:
        return known.pseudonym, ()
    registered = PersonRegistered(by=known.pseudonym, role=person.role, commitment=known.commitment)
    return known.pseudonym, (registered,)


def known_people(connection: Connection) -> dict[str, Known]:
    """Gives everybody the vault still knows, by pseudonym."""
    query = select(table.c.pseudonym, table.c.account, table.c.name, table.c.salt)
    return {row.pseudonym: Known(*row) for row in connection.execute(query)}


def forget(connection: Connection, pseudonym: str) -> None:
    """Deletes who a pseudonym is; a RegisterError where the vault does not know it."""
    deleted = connection.execute(delete(table).where(table.c.pseudonym == pseudonym))
    if deleted.rowcount != 1:
        raise RegisterError(f"Der Tresor kennt kein Pseudonym „{pseudonym}“ (mehr).")


def _with_key(connection: Connection, key: str) -> Known | None:
    found = [one for one in known_people(connection).values() if one.key == key]
    return found[0] if found else None


def _role(connection: Connection, pseudonym: str) -> str | None:
    query = (
        select(line_bytes)
        .where(entries.c.type == "person_registered", entries.c.actor == pseudonym)
        .order_by(entries.c.seq.desc())
        .limit(1)
    )
    line = connection.execute(query).scalar()
    entry: Entry | None = None if line is None else entry_of(line)
    body = None if entry is None else entry.body
    return body.role if isinstance(body, PersonRegistered) else None
