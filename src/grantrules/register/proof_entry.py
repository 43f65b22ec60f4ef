"""What a run over proofs of use leaves in the trail: one entry, whole."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field, JsonValue

from grantrules.model.value import Value
from grantrules.register.act import Day, Money
from grantrules.register.canonical import canonical_line
from grantrules.register.digest import Digest, digest_of
from grantrules.register.run_entries import Position
from grantrules.register.submission import Submission, run_key

ProofDocument = Mapping[str, JsonValue]


class StatedAward(Value):
    """What a proof says of the award that it is about; null is empty or cannot be read."""

    ags: str | None
    funding_start: Day | None
    funding_end: Day | None
    granted_salary: Money | None
    granted_material: Money | None
    paid: Money | None


class RecordedProofs(Submission):
    """A run over proofs of use (Verwendungsnachweise): one entry, whole.

    `proofs` are those of the JSON document in its order, `stated` what each says of its award,
    `sample` the references drawn for the in-depth check, `share` the share in hundredths of a
    percent; None: it was not known.
    """

    run: Digest
    repeat: Position
    proofs: tuple[ProofDocument, ...]
    stated: tuple[StatedAward, ...]
    sample: tuple[str, ...]
    share: Annotated[int, Field(ge=0)] | None


def proofs_key(submission: Submission) -> Digest:
    """Gives the key of a run over proofs: never that of a run over applications."""
    return digest_of(canonical_line({"kind": "proofs", "run": run_key(submission)}))
