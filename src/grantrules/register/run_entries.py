"""What a run of `grantrules check` leaves in the trail: its opening, its inputs, its proposals."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field, JsonValue

from grantrules.model.value import Value
from grantrules.register.digest import Digest
from grantrules.register.submission import Count, Submission

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
