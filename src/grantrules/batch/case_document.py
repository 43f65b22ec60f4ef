"""Cases of the register as data for other systems and for the pages that people read."""

import json
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from grantrules.batch.award_document import award_document, made_document
from grantrules.batch.distributing import Distribution
from grantrules.model.money import Cents, decimal_text
from grantrules.register.balance import BudgetYear, balances
from grantrules.register.case import Case
from grantrules.register.casebook import Casebook, casebook
from grantrules.register.database import Database
from grantrules.register.entry import line_of
from grantrules.register.ground import overridden_money
from grantrules.register.history import Filter, entries
from grantrules.register.vault import known_people

Json = dict[str, Any]
_TOLD_ELSEWHERE = frozenset({"programme", "reference"})


class Look(NamedTuple):
    """The register at one moment: its cases, its budget, and who the pseudonyms are."""

    book: Casebook
    budget: Mapping[int, BudgetYear]
    overridden: Mapping[int, Cents]
    names: Mapping[str, str]


def look(database: Database, programme: str) -> Look:
    """Reads the register of a programme in one consistent view."""
    with database.reading() as connection:
        book = casebook(connection, programme)
        return Look(
            book,
            balances(connection, programme),
            overridden_money(book.cases.values()),
            {one.pseudonym: one.name for one in known_people(connection).values()},
        )


def case_document(case: Case, names: Mapping[str, str]) -> Json:
    """Gives a case: its state, what is up for signature, and what people did."""
    told: Json = {
        "programme": case.programme,
        "reference": case.reference,
        "state": case.state.value,
        "applicant": None,
        "outcome": None,
        "rank": None,
        "amount": None,
        "proposed_by_engine": None,
        "unconfirmed": [],
    }
    if case.proposed is not None:
        told |= {
            "applicant": dict(case.proposal["applicant"]),
            "outcome": case.outcome.value,
            "rank": case.proposal["rank"],
            "amount": case.amount.model_dump(mode="json"),
            "proposed_by_engine": {
                "entry": case.proposed.seq,
                "outcome": case.proposal["outcome"],
                "reason": case.proposal["reason"],
            },
            "unconfirmed": list(case.unconfirmed),
        }
    return told | {
        "contradicting": [one.place for one in case.contradicting],
        "facts_held": _facts_held(case, names),
        "override": made_document(case.override, names),
        "request": made_document(case.request, names),
        "extension": made_document(case.extension, names),
        "due_on": None if case.due_on is None else case.due_on.isoformat(),
        "findings": [made_document(one, names) for one in case.findings],
        "signatures": [made_document(one, names) for one in case.signatures],
        "decision": made_document(case.decision, names),
        "withdrawal": made_document(case.withdrawal, names),
        "revocation": made_document(case.revocation, names),
        "corrections": [made_document(one, names) for one in case.corrections],
        "paid": decimal_text(case.paid),
        "award": award_document(case, names),
        "held": [
            {
                "year": year,
                "reserved": decimal_text(held.reserved),
                "committed": decimal_text(held.committed),
            }
            for year, held in sorted(case.held.items())
            if held.reserved or held.committed
        ],
    }


def course_of(database: Database, case: Case) -> tuple[Json, ...]:
    """Gives the lines of all entries of a case, oldest first."""
    wanted = Filter(programme=case.programme, reference=case.reference)
    return tuple(json.loads(line_of(one)) for one in entries(database, wanted))


def course_document(course: Iterable[Json], names: Mapping[str, str]) -> list[Json]:
    """Gives what happened to a case; what the engine proposed is told by its own entry."""
    return [
        {
            "entry": line["seq"],
            "at": line["at"],
            "type": line["type"],
            "name": names.get(line["body"].get("by")),
            **{key: value for key, value in line["body"].items() if key not in _TOLD_ELSEWHERE},
        }
        for line in course
    ]


def cases_document(seen: Look, cases: Iterable[Case]) -> Json:
    """Gives several cases and the budget, as `register list --json` prints them."""
    return {
        "schema": "grantrules/register/1",
        "programme": seen.book.programme,
        "cases": [case_document(one, seen.names) for one in cases],
        "budget": budget_document(seen),
    }


def budget_document(seen: Look) -> list[Json]:
    """Gives the budget years with what is reserved, committed and left.

    What is left covers what people propose instead of the engine until it is signed (`overridden`).
    """
    return [
        {
            "year": year,
            "appropriation": decimal_text(row.appropriation),
            "reserved": decimal_text(row.reserved),
            "committed": decimal_text(row.committed),
            "overridden": decimal_text(seen.overridden.get(year, 0)),
            "remaining": decimal_text(row.remaining),
        }
        for year, row in sorted(seen.budget.items())
    ]


def changes_document(distribution: Distribution | None) -> list[Json]:
    """Gives what a distribution changed."""
    return [
        {
            "reference": one.reference,
            "before": None if one.before is None else one.before.value,
            "after": one.after.value,
        }
        for one in (distribution.changes if distribution else ())
    ]


def _facts_held(case: Case, names: Mapping[str, str]) -> list[Json]:
    """Gives the new facts that came when the case took none any more, and who dismissed them."""
    dismissals = {one.body.facts: made_document(one, names) for one in case.dismissals}
    return [
        {**(made_document(one, names) or {}), "dismissal": dismissals.get(one.seq)}
        for one in case.facts_held
    ]
