"""Explanations: of a rule, of a problem code, of a proposal in the trail, as German pages."""

import re
from pathlib import Path

from grantrules.batch.entry_explaining import explain_case, explain_entry, words_then
from grantrules.batch.parameter_texts import missing_text
from grantrules.batch.problem_texts import text_of
from grantrules.model.errors import GrantRulesError
from grantrules.model.rulebook import RuleBook
from grantrules.register.database import Database, may_exist, open_for_reading
from grantrules.register.entry import Entry
from grantrules.register.history import Filter, entries, entry_asked_for
from grantrules.register.proof_entry import RecordedProofs
from grantrules.register.run_entries import LogOpened, RecordedProposal, RecordedSubmission
from grantrules.report.entry_page import proposal_page, submission_page
from grantrules.report.problem_page import problem_page
from grantrules.report.proof_page import proof_page
from grantrules.report.rule_page import rule_page
from grantrules.rulebook.loading import load_rulebook

_RULE = re.compile(r"[A-Z]{2}-[0-9]{2}")
_NUMBER = re.compile(r"[0-9]{1,18}", re.ASCII)


class UnknownSubjectError(GrantRulesError):
    """There is nothing of this name to explain."""


def explain(subject: str, programme: str | Path, database: str) -> str:
    """Writes the page for a rule id, a problem code, an entry number or a reference."""
    name = subject.strip()
    page = _page_of_book(name, load_rulebook(programme))
    if page is not None:
        return page
    # A reference may look like a rule or a problem code that there is not.
    if not may_exist(database):
        raise UnknownSubjectError(
            f"Zu „{subject}“ ist nichts bekannt: weder Regel noch Mangel. Eine Falldatenbank, in "
            "der ein Antrag stehen könnte, gibt es hier nicht (--db nennt eine andere)."
        )
    found = _entry(name, programme, database)
    if found is None:
        raise UnknownSubjectError(
            f"Zu „{subject}“ ist nichts bekannt: weder Regel noch Mangel noch Antrag im Protokoll."
        )
    return found


def _page_of_book(name: str, book: RuleBook) -> str | None:
    rule = book.rule(name.upper()) if _RULE.fullmatch(name.upper()) else None
    if rule is not None:
        return rule_page(rule, book)
    text = text_of(name) or missing_text(name, book)
    return None if text is None else problem_page(text)


def _entry(name: str, programme: str | Path, database: str) -> str | None:
    trail = open_for_reading(database)
    proposals = list(entries(trail, Filter(type="proposal", reference=name)))
    proposed = _page(proposals[-1], trail) if proposals else None
    about = (explain_case(trail, name, str(programme)) or proposed, _proof(name, trail))
    pages = [one for one in about if one is not None]
    if pages:
        return "\n".join(pages)
    return _page(entry_asked_for(trail, int(name)), trail) if _NUMBER.fullmatch(name) else None


def _proof(name: str, trail: Database) -> str | None:
    """Writes the page of the newest proof of use under a reference."""
    found = [
        (one.at, one.body, proof)
        for one in entries(trail, Filter(type="proofs"))
        if isinstance(one.body, RecordedProofs)
        for proof in one.body.proofs
        if proof["reference"] == name
    ]
    if not found:
        return None
    at, body, proof = found[-1]
    words = words_then(trail, body.rulebook_sha256)
    return proof_page(at, body.model_dump(mode="json"), proof, words)


def _page(found: Entry, trail: Database) -> str:
    match found.body:
        case RecordedProposal() as body:
            words = words_then(trail, body.rulebook_sha256)
            return proposal_page(found.at, body.model_dump(mode="json"), words)
        case RecordedSubmission() as body:
            return submission_page(found.at, body.model_dump(mode="json"))
        case LogOpened():
            return f"Eintrag {found.seq}: Das Protokoll wurde am {found.at} eröffnet.\n"
        case _:
            return explain_entry(trail, found)
