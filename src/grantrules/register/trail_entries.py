"""What happens to the trail itself: persons, keys, checkpoints, exports, samples, erasures."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from grantrules.model.value import Value
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
    """A person acts for the first time, in another role, or from another account (Anmeldung).

    Everything they do up to their next registration they do from here. `commitment` is HMAC-SHA-256
    of key and name under a salt that only the vault has, `account` that of the account under a salt
    of the account; `acted_as` says that `--as` named the person and not the account.
    """

    role: Annotated[Role, Field(strict=False)]
    commitment: Digest
    account: Digest
    acted_as: bool


class ListedPerson(Value):
    """A person of the file of people, by commitments alone."""

    pseudonym: Pseudonym
    role: Annotated[Role, Field(strict=False)]
    commitment: Digest
    accounts: tuple[Digest, ...]


class PeopleProposed(Act):
    """A person wants another file of people (Personendatei); another person puts it into force."""

    commitment: Digest
    salt: Digest
    reason: Reason


class PeopleBound(Act):
    """From here on only the people of this file act (Personendatei in Kraft).

    The first file comes into force by itself, every other one by a second person; `proposed` is
    the entry of the first. `commitment` is HMAC-SHA-256 of what the file says, `salt` is SHA-256
    of the salt under it: whoever changes the salt cannot hide it. `allow_user_namespace` says that
    accounts may be those of a user namespace.
    """

    commitment: Digest
    salt: Digest
    may_act_as: bool
    allow_user_namespace: bool
    people: tuple[ListedPerson, ...]
    proposed: Position | None
    reason: Reason | None

    def listed(self, pseudonym: str) -> ListedPerson | None:
        """Gives a person of the file; None for whoever is not in it."""
        found = [one for one in self.people if one.pseudonym == pseudonym]
        return found[0] if found else None


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


class ErasureProposed(Act):
    """A person wants a name deleted from the vault; another person carries it out."""

    pseudonym: Pseudonym
    reason: Reason


class Erasure(Act):
    """The name behind a pseudonym was deleted from the vault (Löschung, Art. 17 DSGVO).

    `proposed` is the entry of the person who wanted it first.
    """

    pseudonym: Pseudonym
    proposed: Position
    reason: Reason


TrailBody = (
    PersonRegistered
    | PeopleProposed
    | PeopleBound
    | KeyRotated
    | CheckpointAnchored
    | SampleDrawn
    | Exported
    | ErasureProposed
    | Erasure
)
