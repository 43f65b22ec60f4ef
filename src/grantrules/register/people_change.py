"""Changing the file of people (Personendatei): one person proposes, another puts it into force."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection

from grantrules.model.errors import RefusedError
from grantrules.register.binding import Account, first_file, next_file, registering
from grantrules.register.chain import NO_HEAD, checked_head, extend
from grantrules.register.database import Database
from grantrules.register.entry import Body
from grantrules.register.made import Made
from grantrules.register.people_difference import differences
from grantrules.register.person import People
from grantrules.register.presence import present
from grantrules.register.roster import roster
from grantrules.register.run_entries import LogOpened
from grantrules.register.salts import account_commitment, file_commitment, is_file
from grantrules.register.trail_entries import (
    ListedPerson,
    PeopleBound,
    PeopleProposed,
    Role,
)
from grantrules.register.user_namespace import unknown_account
from grantrules.register.vault import known_people, with_key

_CHANGES = (PeopleProposed, PeopleBound)


class Caller(NamedTuple):
    """The account that calls, the key that `--as` names, when, and by which version.

    `mapped`: the account is only what a user namespace says.
    """

    account: str
    key: str | None
    at: datetime
    engine: str
    mapped: bool = False

    def check_account(self, *, allowed: bool) -> None:
        """Raises a RefusedError where nobody can tell whose account it is."""
        if self.mapped and self.key is None and not allowed:
            raise unknown_account()


class Wanted(NamedTuple):
    """The file that somebody wants in force, and why."""

    people: People
    reason: str


class Changed(NamedTuple):
    """The entry that says what happened, whether the file is in force now, and what is new in it.

    `differences` are sentences with names in them, for whoever acts; they are not recorded.
    """

    entry: int
    in_force: bool
    differences: tuple[str, ...] = ()


def change_people(database: Database, caller: Caller, wanted: Wanted) -> Changed:
    """Proposes a file, or puts into force what another person proposed.

    Who calls, the file in force says and no other: it need not be at hand for that.
    """
    wanted.people.check_changeable()
    with database.writing() as connection:
        newest = checked_head(connection)
        opened = [LogOpened(engine=caller.engine)] if newest == NO_HEAD else []
        told = _told(connection, wanted.people)
        bodies: list[Body] = [*opened, *_change(connection, caller, wanted)]
        extend(connection, newest, bodies, caller.at)
        places = [place for place, one in enumerate(bodies, 1) if isinstance(one, _CHANGES)]
        change = places[0]
        in_force = isinstance(bodies[change - 1], PeopleBound)
        return Changed(newest.seq + change, in_force, told)


def _told(connection: Connection, people: People) -> tuple[str, ...]:
    bound = roster(connection).bound
    return () if bound is None else differences(connection, bound.body, people)


def _change(connection: Connection, caller: Caller, wanted: Wanted) -> tuple[Body, ...]:
    account = Account(caller.account, caller.key is not None)
    bound, proposed = roster(connection)
    if bound is None:
        caller.check_account(allowed=wanted.people.allow_user_namespace)
        person = present(wanted.people, caller.account, caller.key).person
        _check_role(person.role)
        first = first_file(connection, wanted.people, person, wanted.reason)
        return (first, *registering(connection, first, first.by, account))
    caller.check_account(allowed=bound.body.allow_user_namespace)
    one = _caller(connection, bound.body, caller)
    _check_role(one.role)
    _check_new(connection, bound.body, wanted.people)
    _check_keys(connection, bound.body, wanted.people)
    before = registering(connection, bound.body, one.pseudonym, account)
    if proposed is None or not _is_proposed(connection, proposed.body, wanted.people):
        commitment, salt = file_commitment(connection, wanted.people)
        proposal = PeopleProposed(
            by=one.pseudonym, commitment=commitment, salt=salt, reason=wanted.reason
        )
        return (*before, proposal)
    _check_second(bound.body, proposed, one)
    return (*before, next_file(connection, wanted.people, proposed, one.pseudonym))


def _caller(connection: Connection, bound: PeopleBound, caller: Caller) -> ListedPerson:
    if caller.key is None:
        account = account_commitment(connection, caller.account)
        found = [one for one in bound.people if account in one.accounts]
        who = f"Das Konto „{caller.account}“"
    else:
        if not bound.may_act_as:
            raise RefusedError(
                "Für andere zu handeln (--as) erlaubt die geltende Personendatei nicht."
            )
        known = with_key(connection, caller.key)
        found = [one for one in bound.people if known and one.pseudonym == known.pseudonym]
        who = f"„{caller.key}“"
    if not found or found[0].pseudonym not in known_people(connection):
        raise RefusedError(
            f"{who} gehört zu keiner Person der Personendatei, die im Register gilt. Ändern können "
            "sie nur Personen, die darin stehen."
        )
    return found[0]


def _check_role(role: Role) -> None:
    if role is Role.AUDITOR:
        raise RefusedError(f"In der Rolle „{role.german}“ ändert niemand die Personendatei.")


def _check_new(connection: Connection, bound: PeopleBound, people: People) -> None:
    # Whoever was erased begins anew under the same file, as another pseudonym.
    complete = {one.pseudonym for one in bound.people} <= set(known_people(connection))
    if complete and is_file(connection, people, bound.commitment):
        raise RefusedError("Diese Personendatei ist schon in Kraft.")


def _check_keys(connection: Connection, bound: PeopleBound, people: People) -> None:
    # A new name is the same person's only while the file in force has them.
    for one in people.people:
        known = with_key(connection, one.key)
        if known and known.name != one.name and bound.listed(known.pseudonym) is None:
            raise RefusedError(
                f"Den Schlüssel „{one.key}“ hatte früher eine andere Person. Bitte für "
                f"„{one.name}“ einen neuen wählen."
            )


def _is_proposed(connection: Connection, proposed: PeopleProposed, people: People) -> bool:
    # Whoever was erased since cannot be told apart from a second person.
    known = proposed.by in known_people(connection)
    return known and is_file(connection, people, proposed.commitment)


def _check_second(bound: PeopleBound, proposed: Made[PeopleProposed], second: ListedPerson) -> None:
    if proposed.body.by == second.pseudonym:
        raise RefusedError(
            f"Diese Personendatei haben Sie selbst vorgeschlagen (Eintrag {proposed.seq}). "
            "In Kraft setzt sie eine andere Person."
        )
    two = {proposed.body.by, second.pseudonym}
    if Role.APPROVER not in {one.role for one in bound.people if one.pseudonym in two}:
        raise RefusedError(
            "Eine der beiden Personen, die die Personendatei ändern, braucht Zeichnungsbefugnis "
            "(approver)."
        )
