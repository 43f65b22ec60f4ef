"""A survey of the register for reviewers: everything of a programme in one consistent view."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection

from grantrules.model.application import Application
from grantrules.model.errors import RegisterError
from grantrules.register.balance import BudgetYear, balances
from grantrules.register.biography import Biography, biography
from grantrules.register.case import Case
from grantrules.register.case_entries import ApplicationReceived
from grantrules.register.chronicle import Chronicle, chronicle
from grantrules.register.database import Database
from grantrules.register.digest import Digest
from grantrules.register.document import kept_content
from grantrules.register.facts_entries import FactsHeld
from grantrules.register.kept_application import application_of
from grantrules.register.vault import known_people

Json = dict[str, Any]


class Survey(NamedTuple):
    """What happened and what it came to.

    `applications` are those received, by digest; one that is damaged or gone is not among them.
    """

    chronicle: Chronicle
    biography: Biography
    budget: Mapping[int, BudgetYear]
    names: Mapping[str, str]
    applications: Mapping[Digest, Application]

    @property
    def cases(self) -> Mapping[str, Case]:
        """Gives what each case came to, in order of receipt."""
        return {reference: case for (_, reference), case in self.biography.cases.items()}

    def person(self, pseudonym: str) -> Json:
        """Gives a person as documents show them; the name is null once it is erased."""
        return {"pseudonym": pseudonym, "name": self.names.get(pseudonym)}


def survey(database: Database, programme: str) -> Survey:
    """Reads the register of a programme; a RegisterError where a line is no entry."""
    with database.reading() as connection:
        return survey_of(connection, programme)


def survey_of(connection: Connection, programme: str) -> Survey:
    """Reads the register of a programme in the transaction of the caller."""
    told = chronicle(connection, programme)
    return Survey(
        chronicle=told,
        biography=biography(told.entries),
        budget=balances(connection, programme),
        names={one.pseudonym: one.name for one in known_people(connection).values()},
        applications=_applications(connection, told),
    )


def kept_by(body: ApplicationReceived | FactsHeld) -> tuple[Digest, ...]:
    """Gives the digests of all the facts that an entry keeps, those that contradict too."""
    return (body.application_sha256, *(one.application_sha256 for one in body.contradicting))


def _applications(connection: Connection, told: Chronicle) -> dict[Digest, Application]:
    found: dict[Digest, Application] = {}
    received = {sha256 for one in told.made(ApplicationReceived) for sha256 in kept_by(one.body)}
    held = {sha256 for one in told.made(FactsHeld) for sha256 in kept_by(one.body)}
    for sha256 in received | held:
        try:
            found[sha256] = application_of(kept_content(connection, sha256))
        except (RegisterError, ValueError):
            # A reviewer is told what is missing, case by case.
            continue
    return found
