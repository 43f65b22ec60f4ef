"""What a run over proofs of use leaves in the trail: one entry, whole."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field, JsonValue

from grantrules.register.canonical import canonical_line
from grantrules.register.digest import Digest, digest_of
from grantrules.register.run_entries import Position
from grantrules.register.submission import Submission, run_key

ProofDocument = Mapping[str, JsonValue]


class RecordedProofs(Submission):
    """A run over proofs of use (Verwendungsnachweise): one entry, whole.

    `proofs` are those of the JSON document in its order, `sample` the references drawn for the
    in-depth check, `share` the share in hundredths of a percent; None: it was not known.
    """

    run: Digest
    repeat: Position
    proofs: tuple[ProofDocument, ...]
    sample: tuple[str, ...]
    share: Annotated[int, Field(ge=0)] | None


def proofs_key(submission: Submission) -> Digest:
    """Gives the key of a run over proofs: never that of a run over applications."""
    return digest_of(canonical_line({"kind": "proofs", "run": run_key(submission)}))
