"""Binding (Bindung): the file of people that a case database goes by, and who acts under it."""

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection

from grantrules.model.errors import RefusedError
from grantrules.register.act import Pseudonym
from grantrules.register.made import Made
from grantrules.register.person import People, Person
from grantrules.register.presence import Presence
from grantrules.register.roster import registered, roster
from grantrules.register.salts import account_commitment, file_commitment, is_file
from grantrules.register.trail_entries import (
    ListedPerson,
    PeopleBound,
    PeopleProposed,
    PersonRegistered,
)
from grantrules.register.vault import enrolled, with_key


class Account(NamedTuple):
    """The account that acts, and whether it acts as somebody by `--as`."""

    name: str
    acted_as: bool


class Registration(NamedTuple):
    """Under which pseudonym somebody acts, and what has to be recorded before they do."""

    by: Pseudonym
    entries: tuple[PeopleBound | PersonRegistered, ...]


def acting(connection: Connection, presence: Presence) -> Registration:
    """Lets a person act; the first file of people comes into force by itself, no other one.

    A RefusedError where another one is in force, or where the person's name was erased.
    """
    person, account = presence.person, Account(presence.account, presence.acted_as)
    bound = roster(connection).bound
    if bound is None:
        first = first_file(connection, presence.people, person)
        return Registration(first.by, (first, *registering(connection, first, first.by, account)))
    if not is_file(connection, presence.people, bound.body.commitment):
        raise RefusedError(_another_file(bound))
    known = with_key(connection, person.key)
    if known is None:
        raise RefusedError(
            f"Wer „{person.key}“ ist, wurde im Register gelöscht. Wenn diese Person wieder handeln "
            "soll, bitte die Personendatei mit „grantrules register people“ neu in Kraft setzen."
        )
    by = known.pseudonym
    return Registration(by, registering(connection, bound.body, by, account))


def registering(
    connection: Connection, bound: PeopleBound, by: Pseudonym, account: Account
) -> tuple[PersonRegistered, ...]:
    """Gives the registration of a listed person, where it is not the one on record already."""
    listed = next(one for one in bound.people if one.pseudonym == by)
    found = PersonRegistered(
        by=by,
        role=listed.role,
        commitment=listed.commitment,
        account=account_commitment(connection, account.name),
        acted_as=account.acted_as,
    )
    return () if registered(connection, by) == found else (found,)


def first_file(
    connection: Connection, people: People, person: Person, reason: str | None = None
) -> PeopleBound:
    """Puts the first file of people into force, by one of them."""
    people.check_changeable()
    by = enrolled(connection, person).pseudonym
    commitment, salt = file_commitment(connection, people)
    return PeopleBound(
        by=by,
        commitment=commitment,
        salt=salt,
        may_act_as=people.may_act_as,
        allow_user_namespace=people.allow_user_namespace,
        people=listed(connection, people.people),
        proposed=None,
        reason=reason,
    )


def next_file(
    connection: Connection, people: People, proposed: Made[PeopleProposed], by: Pseudonym
) -> PeopleBound:
    """Puts the file into force that one person has proposed and another one confirms."""
    return PeopleBound(
        by=by,
        commitment=proposed.body.commitment,
        salt=proposed.body.salt,
        may_act_as=people.may_act_as,
        allow_user_namespace=people.allow_user_namespace,
        people=listed(connection, people.people),
        proposed=proposed.seq,
        reason=proposed.body.reason,
    )


def listed(connection: Connection, people: Iterable[Person]) -> tuple[ListedPerson, ...]:
    """Gives people as the trail lists them; whoever is new gets a pseudonym."""
    return tuple(
        ListedPerson(
            pseudonym=known.pseudonym,
            role=person.role,
            commitment=known.commitment,
            accounts=tuple(sorted(account_commitment(connection, one) for one in person.accounts)),
        )
        for person, known in [(one, enrolled(connection, one)) for one in people]
    )


def _another_file(bound: Made[PeopleBound]) -> str:
    return (
        "Diese Personendatei ist nicht die, die im Register gilt (in Kraft seit Eintrag "
        f"{bound.seq}). Bitte die geltende angeben (--people). Soll sie sich ändern, schlägt das "
        "eine Person vor und eine zweite setzt es in Kraft, beide mit „grantrules register people "
        "DATEI --reason TEXT“."
    )
