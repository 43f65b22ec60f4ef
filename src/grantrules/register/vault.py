"""The vault (Tresor): which person a pseudonym is; its rows can be deleted, the trail's cannot.

The trail holds a commitment: HMAC-SHA-256 of key and name under 32 random bytes that only the
vault has. While the row is there anybody can prove who it was; once it is deleted nobody can.
"""

import hmac
import secrets
from typing import NamedTuple

from sqlalchemy import Connection, delete, insert, select

from grantrules.model.errors import RegisterError
from grantrules.register.canonical import canonical_line
from grantrules.register.digest import Digest
from grantrules.register.person import Person
from grantrules.register.salts import LENGTH, Chance
from grantrules.register.schema import vault as table

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


def enrolled(connection: Connection, person: Person, chance: Chance = secrets.token_bytes) -> Known:
    """Gives the person of a key, new where there was none; a new name replaces the old one."""
    known = with_key(connection, person.key)
    if known is not None and known.name == person.name:
        return known
    pseudonym = f"p_{chance(_NAME).hex()}"
    if known is not None:
        pseudonym = known.pseudonym
        forget(connection, pseudonym)
    known = Known(pseudonym, person.key, person.name, chance(LENGTH))
    row = {"account": known.key, "name": known.name, "salt": known.salt}
    connection.execute(insert(table).values(pseudonym=known.pseudonym, **row))
    return known


def known_people(connection: Connection) -> dict[str, Known]:
    """Gives everybody the vault still knows, by pseudonym."""
    query = select(table.c.pseudonym, table.c.account, table.c.name, table.c.salt)
    return {row.pseudonym: Known(*row) for row in connection.execute(query)}


def forget(connection: Connection, pseudonym: str) -> None:
    """Deletes who a pseudonym is; a RegisterError where the vault does not know it."""
    deleted = connection.execute(delete(table).where(table.c.pseudonym == pseudonym))
    if deleted.rowcount != 1:
        raise RegisterError(f"Der Tresor kennt kein Pseudonym „{pseudonym}“ (mehr).")


def with_key(connection: Connection, key: str) -> Known | None:
    """Gives the person of a key; None where nobody has it (any more)."""
    found = [one for one in known_people(connection).values() if one.key == key]
    return found[0] if found else None
