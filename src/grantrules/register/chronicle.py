"""The chronicle of a programme: every entry, undone ones too, by case and by kind of act.

It believes nothing: what a case came to is for the biography to say. A reviewer compares both.
"""

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection, or_, select

from grantrules.register.act import CaseAct
from grantrules.register.case_entries import CaseProposed, Confirmation, Correction
from grantrules.register.entry import Entry
from grantrules.register.made import Made
from grantrules.register.schema import CHUNKS, line_bytes
from grantrules.register.schema import entries as table
from grantrules.register.stored_entry import stored_entry
from grantrules.register.trail_entries import PersonRegistered, Role

B = TypeVar("B")
# What concerns every programme.
_COMMON = ("person_registered",)


class Dossier(NamedTuple):
    """Everything that the trail says of one case, in order."""

    reference: str
    entries: tuple[Entry, ...]

    def made(self, kind: type[B]) -> tuple[Made[B], ...]:
        """Gives the entries of a kind, oldest first."""
        return tuple(
            Made(one.seq, one.at, one.body) for one in self.entries if isinstance(one.body, kind)
        )

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
    """The entries of a programme, and those about people."""

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
        return tuple(self._by_kind.get(kind, ()))

    @cached_property
    def _by_kind(self) -> Mapping[type, list[Made[Any]]]:
        found: dict[type, list[Made[Any]]] = {}
        for one in self.entries:
            found.setdefault(type(one.body), []).append(Made(one.seq, one.at, one.body))
        return found

    def role(self, pseudonym: str, seq: int) -> Role | None:
        """Gives the role that a person had when entry `seq` was written."""
        found = self.registration(pseudonym, seq)
        return None if found is None else found.role

    def registration(self, pseudonym: str, seq: int) -> PersonRegistered | None:
        """Gives as whom and from which account a person acted when entry `seq` was written."""
        found = [
            one.body
            for one in self.made(PersonRegistered)
            if one.body.by == pseudonym and one.seq < seq
        ]
        return found[-1] if found else None


def chronicle(connection: Connection, programme: str) -> Chronicle:
    """Reads what happened in a programme; a RegisterError where a line is no entry."""
    wanted = or_(table.c.programme == programme, table.c.type.in_(_COMMON))
    query = select(table.c.seq, line_bytes).where(wanted).order_by(table.c.seq)
    with connection.execute(query, execution_options=CHUNKS) as rows:
        return Chronicle(programme, (stored_entry(seq, line) for seq, line in rows))
