"""The entries of the audit trail (Protokoll) and the one line each of them is."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import reduce
from operator import or_
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter, create_model

from grantrules.model.value import Value
from grantrules.register import (
    award_entries,
    case_entries,
    extension,
    facts_entries,
    trail_entries,
)
from grantrules.register.act import Moment
from grantrules.register.canonical import canonical_line
from grantrules.register.canonicity import quick_model_line, surely_canonical
from grantrules.register.case_entries import CaseBody
from grantrules.register.digest import Digest
from grantrules.register.proof_entry import RecordedProofs
from grantrules.register.run_entries import (
    LogOpened,
    Position,
    RecordedProposal,
    RecordedSubmission,
)
from grantrules.register.trail_entries import TrailBody

NO_ENTRY = "0" * 64

Body = LogOpened | RecordedSubmission | RecordedProposal | RecordedProofs | CaseBody | TrailBody

# How each kind of entry is called in its line; a name is never used again for something else.
BODIES: Mapping[str, type[Body]] = {
    "log_opened": LogOpened,
    "submission": RecordedSubmission,
    "proposal": RecordedProposal,
    "proofs": RecordedProofs,
    "person_registered": trail_entries.PersonRegistered,
    "people_proposed": trail_entries.PeopleProposed,
    "people_bound": trail_entries.PeopleBound,
    "rules_activated": case_entries.RulesActivated,
    "import": case_entries.ImportTaken,
    "application": case_entries.ApplicationReceived,
    "facts_held": facts_entries.FactsHeld,
    "facts_dismissed": facts_entries.FactsDismissed,
    "allocation": case_entries.Allocation,
    "proposed": case_entries.CaseProposed,
    "promotion": case_entries.Promotion,
    "finding": case_entries.FindingMade,
    "information_requested": case_entries.InformationRequested,
    "deadline_extended": extension.DeadlineExtended,
    "override": case_entries.Override,
    "signature": case_entries.Signature,
    "decision": case_entries.Decision,
    "withdrawal": case_entries.Withdrawal,
    "revocation": case_entries.Revocation,
    "notification": award_entries.Notification,
    "remedy_waiver": award_entries.RemedyWaiver,
    "payment": award_entries.Payment,
    "knowledge": award_entries.Knowledge,
    "hearing": award_entries.Hearing,
    "statement": award_entries.Statement,
    "proof_examined": award_entries.ProofExamined,
    "claim": award_entries.Claim,
    "late_use": award_entries.LateUse,
    "remission": award_entries.Remission,
    "approval": award_entries.Approval,
    "repaid": award_entries.Repaid,
    "correction": case_entries.Correction,
    "confirmation": case_entries.Confirmation,
    "key_rotated": trail_entries.KeyRotated,
    "checkpoint_anchored": trail_entries.CheckpointAnchored,
    "sample": trail_entries.SampleDrawn,
    "exported": trail_entries.Exported,
    "erasure_proposed": trail_entries.ErasureProposed,
    "erasure": trail_entries.Erasure,
}
_NAMES = {body: name for name, body in BODIES.items()}


class Link(Value):
    """The place of an entry in the chain: `prev` is the digest of the line before it."""

    at: Moment
    prev: Digest
    seq: Position


class Entry(Link):
    """One entry: its place in the chain and what it says."""

    body: Body

    @property
    def type(self) -> str:
        """The name of its kind."""
        return _NAMES[type(self.body)]


def chained(body: Body, link: Link) -> Entry:
    """Puts a body at its place in the chain."""
    return Entry.model_construct(body=body, **dict(link))


def line_of(entry: Entry) -> bytes:
    """Gives the bytes of an entry, exactly as they are stored and hashed."""
    said = {"at": entry.at, "prev": entry.prev, "seq": entry.seq, "type": entry.type}
    quick = quick_model_line({**said, "body": entry.body})
    return quick or canonical_line({**said, "body": entry.body.model_dump(mode="json")})


def entry_of(line: bytes) -> Entry:
    """Reads a line; a ValueError where it is not exactly the line of an entry."""
    read = _READER.validate_json(line)
    entry = Entry.model_construct(at=read.at, prev=read.prev, seq=read.seq, body=read.body)
    if not surely_canonical(line, read.__dict__) and line_of(entry) != line:
        raise ValueError("die Zeile ist nicht kanonisch")
    return entry


def moment_text(at: datetime) -> Moment:
    """Writes an aware moment in UTC with microseconds; a naive one is a ValueError."""
    if at.tzinfo is None:
        raise ValueError("ein Zeitpunkt ohne Zeitzone ist keiner")
    return at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def _line_type(name: str, body: type[Body]) -> Any:  # noqa: ANN401 - a model made here
    fields: dict[str, Any] = {"type": (Literal[name], ...), "body": (body, ...)}
    return create_model(f"{body.__name__}Line", __base__=Link, **fields)


_LINES: Any = reduce(or_, (_line_type(name, body) for name, body in BODIES.items()))
_READER = TypeAdapter[Any](Annotated[_LINES, Field(discriminator="type")]).validator
