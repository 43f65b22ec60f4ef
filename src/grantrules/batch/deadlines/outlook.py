"""The outlook over a register: its cases on a day, and how far ahead „soon“ reaches."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from grantrules.model.application import Application
from grantrules.model.district import Applicant
from grantrules.model.due_date import DueDate, DueKind, DueState, due_state
from grantrules.model.rulebook import RuleBook
from grantrules.register.case import Case
from grantrules.register.digest import Digest
from grantrules.register.life import State
from grantrules.register.proof_entry import ProofDocument


class Outlook(NamedTuple):
    """The cases of a programme as a day sees them; what ends up to `soon` ends soon.

    `proofs` are what the newest runs over proofs of use said, by reference; `known` are the
    pseudonyms of people who are not erased.
    """

    book: RuleBook
    cases: Mapping[str, Case]
    applications: Mapping[Digest, Application]
    on: date
    soon: date
    known: Collection[str]
    proofs: Mapping[str, ProofDocument] = {}

    def application(self, case: Case) -> Application:
        """Gives the facts that count for a case."""
        return self.applications[case.application_sha256]

    def in_state(self, *states: State) -> Iterator[Case]:
        """Gives the cases that stand so."""
        return (one for one in self.cases.values() if one.state in states)

    def ends(self, kind: DueKind, case: Case, day: date, steps: Iterable[str]) -> DueDate:
        """Makes a due date of a period of a case that ends on a day; what to do is added later."""
        return DueDate(
            kind=kind,
            reference=case.reference,
            applicant=applicant_of(case),
            day=day,
            state=due_state(day, self.on, self.soon),
            steps=tuple(steps),
            to_do="",
        )

    def waits(self, kind: DueKind, case: Case, since: date) -> DueDate:
        """Makes a due date of work that waits since a day."""
        waiting = self.ends(kind, case, since, ())
        return waiting.model_copy(update={"state": DueState.DUE})


def applicant_of(case: Case) -> Applicant | None:
    """Gives the applicant as the engine resolved it; None before anything was proposed."""
    if case.proposed is None:
        return None
    named = case.proposal["applicant"]
    return Applicant(ags=named["ags"], name=named["name"])


def with_task(found: DueDate, to_do: str) -> DueDate:
    """Says what is to be done."""
    return found.model_copy(update={"to_do": to_do})
