"""What happens to the trail itself: persons, keys, checkpoints, exports, samples, erasures."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from grantrules.register.act import Act, Pseudonym, Reason
from grantrules.register.digest import Digest
from grantrules.register.run_entries import Position
from grantrules.register.submission import Count


class Role(StrEnum):
    """What a person may do in the register."""

    CLERK = "clerk"
    APPROVER = "approver"
    AUDITOR = "auditor"

    @property
    def german(self) -> str:
        """The word that people read."""
        return {
            "clerk": "Sachbearbeitung",
            "approver": "Zeichnungsbefugnis",
            "auditor": "Prüfung",
        }[self.value]


class PersonRegistered(Act):
    """A person acts for the first time, or in another role: a commitment instead of a name.

    `commitment` is HMAC-SHA-256 of the account and name under a salt that only the vault has.
    """

    role: Annotated[Role, Field(strict=False)]
    commitment: Digest


class KeyRotated(Act):
    """From here on checkpoints are signed by this key (C2SP verifier key)."""

    verifier_key: str


class CheckpointAnchored(Act):
    """A checkpoint was handed out: size and root of the tree, and where it went."""

    size: Count
    root: Digest
    place: Reason


class SampleDrawn(Act):
    """A sample (Stichprobe) for the in-depth check: what it was drawn from and what came out."""

    programme: str
    seed: str
    percent: Annotated[int, Field(ge=1, le=100)]
    size: Position
    references: tuple[str, ...]


class Exported(Act):
    """Entries left the case database as a file of this digest."""

    format: str
    entries: Count
    sha256: Digest


class Erasure(Act):
    """The name behind a pseudonym was deleted from the vault (Löschung, Art. 17 DSGVO)."""

    pseudonym: Pseudonym
    reason: Reason


TrailBody = PersonRegistered | KeyRotated | CheckpointAnchored | SampleDrawn | Exported | Erasure
