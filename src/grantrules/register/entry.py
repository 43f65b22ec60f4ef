"""The entries of the audit trail (Protokoll) and the one line each of them is."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated, Literal, assert_never

from pydantic import Field, JsonValue, TypeAdapter

from grantrules.model.value import Value
from grantrules.register.canonical import canonical_line
from grantrules.register.digest import Digest
from grantrules.register.submission import Count, Submission

NO_ENTRY = "0" * 64

Moment = Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$")]
Position = Annotated[int, Field(ge=1)]


class LogOpened(Value):
    """The first entry of a case database; it says in which format the others are."""

    format: Literal["grantrules/audit/1"] = "grantrules/audit/1"
    engine: str


class RecordedSubmission(Submission):
    """A submission in the trail.

    `run` is equal for equal runs and `repeat` counts them from 1; `proposals` entries follow,
    and `result_sha256` is the digest of the canonical list of them.
    """

    run: Digest
    repeat: Position
    proposals: Count
    result_sha256: Digest


class RecordedProposal(Value):
    """A proposal in the trail (Entscheidungsvorschlag), with all its findings in `proposal`."""

    run: Digest
    index: Position
    engine: str
    rulebook_sha256: Digest
    proposal: Mapping[str, JsonValue]


Body = LogOpened | RecordedSubmission | RecordedProposal


class Link(Value):
    """The place of an entry in the chain: `prev` is the digest of the line before it."""

    at: Moment
    prev: Digest
    seq: Position


class LogOpenedEntry(Link):
    """The entry of an opened trail."""

    type: Literal["log_opened"] = "log_opened"
    body: LogOpened


class SubmissionEntry(Link):
    """The entry of a submission."""

    type: Literal["submission"] = "submission"
    body: RecordedSubmission


class ProposalEntry(Link):
    """The entry of a proposal."""

    type: Literal["proposal"] = "proposal"
    body: RecordedProposal


Entry = LogOpenedEntry | SubmissionEntry | ProposalEntry
_ENTRY: TypeAdapter[Entry] = TypeAdapter(Annotated[Entry, Field(discriminator="type")])


def chained(body: Body, link: Link) -> Entry:
    """Puts a body at its place in the chain."""
    match body:
        case LogOpened():
            return LogOpenedEntry(body=body, **link.model_dump())
        case RecordedSubmission():
            return SubmissionEntry(body=body, **link.model_dump())
        case RecordedProposal():
            return ProposalEntry(body=body, **link.model_dump())
        case _:
            assert_never(body)


def line_of(entry: Entry) -> bytes:
    """Gives the bytes of an entry, exactly as they are stored and hashed."""
    return canonical_line(entry.model_dump(mode="json"))


def entry_of(line: bytes) -> Entry:
    """Reads a line; a ValueError where it is not exactly the line of an entry."""
    entry = _ENTRY.validate_json(line)
    if line_of(entry) != line:
        raise ValueError("die Zeile ist nicht kanonisch")
    return entry


def moment_text(at: datetime) -> Moment:
    """Writes an aware moment in UTC with microseconds; a naive one is a ValueError."""
    if at.tzinfo is None:
        raise ValueError("ein Zeitpunkt ohne Zeitzone ist keiner")
    return at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
