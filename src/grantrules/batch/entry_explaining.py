"""Explanations of the register's entries and cases: what lay before them, what came of them."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from grantrules.batch.case_document import case_document, look
from grantrules.model.application import Application
from grantrules.register.case_entries import ApplicationReceived, CaseProposed
from grantrules.register.database import Database
from grantrules.register.document import document
from grantrules.register.entry import Entry, line_of
from grantrules.register.facts_entries import FactsHeld
from grantrules.register.history import Filter, entries, entry
from grantrules.register.kept_application import application_of
from grantrules.register.life import State
from grantrules.register.naming import names_in
from grantrules.report.act_page import act_page, later_section, proposed_page
from grantrules.report.application_section import application_section
from grantrules.report.case_page import case_page
from grantrules.report.words import COMMON_WORDS, Words, words_of
from grantrules.rulebook.loading import check
from grantrules.rulebook.source import source_of

_STATES = {one.value: one.german for one in State}


class _Explained(NamedTuple):
    """An entry among all entries of its case, and who the pseudonyms are."""

    trail: Database
    found: Entry
    case: Sequence[Entry]
    names: Mapping[str, str]


def explain_case(trail: Database, reference: str, programme: str) -> str | None:
    """Writes the page of a case: where it stands, its newest proposal, all of its entries."""
    about = [one for one in _of_case(trail, reference) if one.type != "proposal"]
    if not about:
        return None
    named = {one.body.programme for one in about if isinstance(one.body, ApplicationReceived)}
    chosen = programme if programme in named else min(named)
    about = [one for one in about if getattr(one.body, "programme", None) == chosen]
    seen = look(trail, chosen)
    document = case_document(seen.book.case(reference), seen.names)
    page = case_page(document, _STATES, [_line(one) for one in about], seen.names)
    proposed = [one for one in about if isinstance(one.body, CaseProposed)]
    # All entries are listed once, and not around the proposal again.
    explained = [_Explained(trail, one, about, seen.names) for one in proposed[-1:]]
    return "\n".join([page, *(_proposed(one, []) for one in explained)])


def explain_entry(trail: Database, found: Entry) -> str:
    """Writes the page of an entry that is no run of `grantrules check`."""
    reference, programme = (getattr(found.body, key, None) for key in ("reference", "programme"))
    case = [
        one
        for one in (_of_case(trail, reference) if reference else ())
        if getattr(one.body, "programme", None) == programme
    ]
    explained = _Explained(trail, found, case, names_in(trail))
    if isinstance(found.body, CaseProposed):
        return _proposed(explained, list(_around(explained)))
    return act_page(_line(found), explained.names, list(_sections(explained)))


def words_then(trail: Database, rulebook_sha256: str) -> Words:
    """Gives the words of the rule book of then; one that no longer loads leaves the common ones."""
    book = check(source_of(document(trail, rulebook_sha256).decode())).book
    return COMMON_WORDS if book is None else words_of(book)


def _proposed(explained: _Explained, around: Sequence[str]) -> str:
    line = _line(explained.found)
    words = words_then(explained.trail, line["body"]["rulebook_sha256"])
    allocation = entry(explained.trail, explained.found.seq - line["body"]["index"])
    application = application_section(_application(explained), words)
    sections = [*around, application]
    return proposed_page(line, _line(allocation), sections, words)


def _sections(explained: _Explained) -> Iterator[str]:
    body = explained.found.body
    if isinstance(body, ApplicationReceived | FactsHeld):
        kept = application_of(document(explained.trail, body.application_sha256))
        yield application_section(kept, COMMON_WORDS)
    yield from _around(explained)


def _around(explained: _Explained) -> Iterator[str]:
    """Lists what happened to the case before and after the entry."""
    seq, names = explained.found.seq, explained.names
    if explained.case:
        before = [_line(one) for one in explained.case if one.seq < seq]
        after = [_line(one) for one in explained.case if one.seq > seq]
        yield later_section("Frühere Einträge dieses Vorgangs", before, names)
        yield later_section("Spätere Einträge dieses Vorgangs", after, names)


def _application(explained: _Explained) -> Application:
    """Gives the facts that counted at the moment of the entry."""
    received = [
        one.body
        for one in explained.case
        if isinstance(one.body, ApplicationReceived) and one.seq <= explained.found.seq
    ]
    return application_of(document(explained.trail, received[-1].application_sha256))


def _of_case(trail: Database, reference: str) -> list[Entry]:
    return list(entries(trail, Filter(reference=reference)))


def _line(found: Entry) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(line_of(found))
    return read
