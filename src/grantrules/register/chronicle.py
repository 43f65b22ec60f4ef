"""The chronicle of a programme: every entry, undone ones too, by case and by kind of act.

It believes nothing: what a case came to is for the biography to say. A reviewer compares both.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple, TypeVar

from sqlalchemy import Connection, or_, select

from grantrules.model.errors import RegisterError
from grantrules.register.act import CaseAct
from grantrules.register.case import Made
from grantrules.register.case_entries import CaseProposed, Confirmation, Correction
from grantrules.register.entry import Entry, entry_of
from grantrules.register.schema import entries as table
from grantrules.register.schema import line_bytes
from grantrules.register.trail_entries import PersonRegistered, Role

B = TypeVar("B")
# What concerns every programme.
_COMMON = ("person_registered", "sample")


class Dossier(NamedTuple):
    """Everything that the trail says of one case, in order."""

    reference: str
    entries: tuple[Entry, ...]

    def made(self, kind: type[B]) -> tuple[Made[B], ...]:
        """Gives the entries of a kind, oldest first."""
        return tuple(made_of(self.entries, kind))

    @property
    def undone(self) -> Mapping[int, Made[Confirmation]]:
        """Gives the entries that a confirmed correction took back, and what confirmed it."""
        corrected = {one.seq: one.body.supersedes for one in self.made(Correction)}
        return {
            corrected[one.body.correction]: one
            for one in self.made(Confirmation)
            if one.body.correction in corrected
        }

    def standing(self, kind: type[B]) -> tuple[Made[B], ...]:
        """Gives the entries of a kind that nobody took back."""
        undone = self.undone
        return tuple(one for one in self.made(kind) if one.seq not in undone)


class Chronicle:
    """The entries of a programme, and those about people and samples."""

    def __init__(self, programme: str, entries: Iterable[Entry]) -> None:
        """Takes the entries, oldest first."""
        self.programme = programme
        self.entries = tuple(entries)

    @cached_property
    def dossiers(self) -> Mapping[str, Dossier]:
        """Gives what is said of each case, in order of receipt."""
        found: dict[str, list[Entry]] = {}
        for one in self.entries:
            if isinstance(one.body, CaseAct | CaseProposed):
                found.setdefault(one.body.reference, []).append(one)
        return {name: Dossier(name, tuple(entries)) for name, entries in found.items()}

    def made(self, kind: type[B]) -> tuple[Made[B], ...]:
        """Gives the entries of a kind, oldest first."""
        return tuple(made_of(self.entries, kind))

    def role(self, pseudonym: str, seq: int) -> Role | None:
        """Gives the role that a person had when entry `seq` was written."""
        roles = [
            one.body.role
            for one in self.made(PersonRegistered)
            if one.body.by == pseudonym and one.seq < seq
        ]
        return roles[-1] if roles else None


def made_of(entries: Iterable[Entry], kind: type[B]) -> Iterator[Made[B]]:
    """Gives the entries of a kind."""
    for one in entries:
        if isinstance(one.body, kind):
            yield Made(one.seq, one.at, one.body)


def chronicle(connection: Connection, programme: str) -> Chronicle:
    """Reads what happened in a programme; a RegisterError where a line is no entry."""
    wanted = or_(table.c.programme == programme, table.c.type.in_(_COMMON))
    query = select(table.c.seq, line_bytes).where(wanted).order_by(table.c.seq)
    return Chronicle(programme, (_entry(seq, line) for seq, line in connection.execute(query)))


def _entry(seq: int, line: bytes) -> Entry:
    try:
        return entry_of(line)
    except ValueError as error:
        raise RegisterError(
            f"Der Eintrag {seq} des Protokolls ist beschädigt. "
            "Bitte „grantrules audit verify“ ausführen."
        ) from error
