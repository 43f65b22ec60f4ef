"""The salts (Salze) beside the vault: under which the trail commits to accounts and to files.

Few accounts and few files come into question, so a plain digest could be guessed. A commitment is
HMAC-SHA-256 under 32 random bytes that only this table has; once they are deleted, nobody can say
what it commits to.
"""

import hmac
import secrets
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, delete, insert, select

from grantrules.register.canonical import canonical_line
from grantrules.register.digest import Digest, digest_of
from grantrules.register.person import People
from grantrules.register.schema import salts as table

Chance = Callable[[int], bytes]
LENGTH = 32
_ACCOUNT, _PEOPLE = "account", "people"


class Salted(NamedTuple):
    """A row of the table: the name of an account, or the commitment to a file, and its salt."""

    kind: str
    name: str
    salt: bytes


class FileCommitment(NamedTuple):
    """What the trail says of a file of people: the commitment, and SHA-256 of the salt under it."""

    commitment: Digest
    salt: Digest


def account_commitment(
    connection: Connection, account: str, chance: Chance = secrets.token_bytes
) -> Digest:
    """Commits to an account; the same one gives the same commitment while its salt is there."""
    salt = _salt(connection, _ACCOUNT, account)
    if salt is None:
        salt = chance(LENGTH)
        _keep(connection, Salted(_ACCOUNT, account, salt))
    return committed(account, salt)


def file_commitment(
    connection: Connection, people: People, chance: Chance = secrets.token_bytes
) -> FileCommitment:
    """Commits to what a file of people says, under a salt of its own."""
    salt = chance(LENGTH)
    commitment = committed(_said(people), salt)
    _keep(connection, Salted(_PEOPLE, commitment, salt))
    return FileCommitment(commitment, digest_of(salt))


def is_file(connection: Connection, people: People, commitment: Digest) -> bool:
    """Whether this is the file committed to; not provable where its salt is gone."""
    salt = _salt(connection, _PEOPLE, commitment)
    return salt is not None and committed(_said(people), salt) == commitment


def committed(value: object, salt: bytes) -> Digest:
    """Commits to a value without naming it."""
    return hmac.new(salt, canonical_line({"value": value}), "sha256").hexdigest()


def kept_salts(connection: Connection) -> tuple[Salted, ...]:
    """Gives every row."""
    query = select(table.c.kind, table.c.name, table.c.salt)
    return tuple(Salted(*row) for row in connection.execute(query))


def accounts_by_commitment(connection: Connection) -> Mapping[Digest, str]:
    """Gives the accounts that are known, by what the trail says of them."""
    rows = [one for one in kept_salts(connection) if one.kind == _ACCOUNT]
    return {committed(one.name, one.salt): one.name for one in rows}


def forget_accounts(connection: Connection, accounts: Iterable[str]) -> None:
    """Deletes the salts of accounts."""
    _forget(connection, _ACCOUNT, accounts)


def forget_files(connection: Connection, needed: Iterable[Digest]) -> None:
    """Deletes the salts of all files of people but those still needed."""
    kept = {one.name for one in kept_salts(connection) if one.kind == _PEOPLE}
    _forget(connection, _PEOPLE, kept.difference(needed))


def _said(people: People) -> object:
    """Gives what a file says; order, blanks and comments say nothing."""
    listed = sorted(people.people, key=lambda one: one.key)
    return {
        "may_act_as": people.may_act_as,
        "allow_user_namespace": people.allow_user_namespace,
        "people": [
            {
                "key": one.key,
                "name": one.name,
                "accounts": sorted(one.accounts),
                "role": one.role.value,
            }
            for one in listed
        ],
    }


def _salt(connection: Connection, kind: str, name: str) -> bytes | None:
    query = select(table.c.salt).where(table.c.kind == kind, table.c.name == name)
    return connection.execute(query).scalar()


def _keep(connection: Connection, row: Salted) -> None:
    connection.execute(insert(table).values(**row._asdict()))


def _forget(connection: Connection, kind: str, names: Iterable[str]) -> None:
    gone = delete(table).where(table.c.kind == kind, table.c.name.in_(sorted(names)))
    connection.execute(gone)
