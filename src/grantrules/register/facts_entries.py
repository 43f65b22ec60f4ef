"""New facts that a case did not simply take: contradicting ones, held ones, dismissed ones."""

from grantrules.model.value import Value
from grantrules.register.act import CaseAct, Reason
from grantrules.register.digest import Digest
from grantrules.register.run_entries import Position


class Variant(Value):
    """One of several sets of facts that came under one reference; kept by digest."""

    place: str
    application_sha256: Digest


class FactsHeld(CaseAct):
    """New facts came for a case that takes none any more (zurückgestellte Angaben).

    Nobody signs before a person dealt with them; they are kept by digest. `changed` are the keys
    that differ from the facts the case rests on.
    """

    application_sha256: Digest
    contradicting: tuple[Variant, ...]
    changed: tuple[str, ...]


class FactsDismissed(CaseAct):
    """A person found that the facts held with an entry change nothing (unerhebliche Angaben)."""

    facts: Position
    reason: Reason
