"""The picture of one application: everything the rules judge and the sentences say."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from grantrules.engine.directory import Directory
from grantrules.engine.eligible import eligible_amount, period_of, requested_amount
from grantrules.engine.entries import Entries
from grantrules.engine.grading import settle
from grantrules.engine.identity import identified
from grantrules.engine.inforce import InForce
from grantrules.engine.notes import UNKNOWN, Calendar, notes_on
from grantrules.engine.stated import Gaps, gaps_in, stated
from grantrules.model.application import Application
from grantrules.model.district import Applicant, District
from grantrules.model.fact import Facts, FactSpec, moment_of
from grantrules.model.proposal import Amount, Requested
from grantrules.model.rulebook import RuleBook


class Setting(NamedTuple):
    """What surrounds an application: lists, parameters in force, money per budget year.

    `stated_years` are those whose money the caller states in place of the rule book.
    """

    book: RuleBook
    directory: Directory
    terms: InForce
    appropriated: Mapping[int, int]
    stated_years: frozenset[int]


class Picture(NamedTuple):
    """Facts for the rules, notes for the sentences, and the amounts."""

    application: Application
    words: Mapping[str, FactSpec]
    terms: InForce
    facts: Facts
    notes: Mapping[str, str]
    gaps: Gaps
    applicant: Applicant
    seat: District | None
    requested: Requested
    eligible: Amount
    rank_moment: datetime | None
    years: tuple[int, ...] | None

    @property
    def entries(self) -> Entries:
        """How sentences name the entries of the application."""
        return Entries(self.application, self.words)

    @property
    def cells(self) -> Mapping[str, str]:
        """The cell that each entry was read in."""
        return self.application.cells

    def place(self, key: str) -> str:
        """Names an entry with its cell."""
        return self.entries.place(key)


def pictured(application: Application, setting: Setting) -> Picture:
    """Works out everything that the rules of one application need."""
    gaps = gaps_in(application, setting.book, setting.terms)
    draft = stated(application, gaps, setting.book, setting.terms)
    identity = identified(draft, application, setting.directory, setting.book.applicant_facts)
    settle(draft, setting.terms)
    months = period_of(draft, setting.appropriated)
    eligible = eligible_amount(draft, months)
    entries = Entries(application, setting.book.vocabulary)
    calendar = Calendar(months, setting.appropriated, setting.stated_years)
    notes = notes_on(entries, gaps, identity, calendar)
    if not draft.has(["proration"]):
        notes["period_months"] = UNKNOWN
    rank_moment = draft.optional("rank_moment")
    return Picture(
        application=application,
        words=entries.words,
        terms=setting.terms,
        facts=draft.facts(),
        notes=notes,
        gaps=gaps,
        applicant=identity.applicant,
        seat=identity.seat,
        requested=requested_amount(draft),
        eligible=eligible,
        rank_moment=None if rank_moment is None else moment_of(rank_moment),
        years=None if months is None else tuple(sorted(months)),
    )
