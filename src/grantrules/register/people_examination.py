"""Whether people acted who are on record, in a role that may: and who the vault says they are."""

from typing import NamedTuple

from sqlalchemy import Connection

from grantrules.register.act import Act, ProgrammeAct
from grantrules.register.digest import Digest
from grantrules.register.entry import Entry
from grantrules.register.fault import Faults
from grantrules.register.trail_entries import Erasure, PersonRegistered, Role
from grantrules.register.vault import Known, known_people


class _Registered(NamedTuple):
    seq: int
    role: Role
    commitment: Digest
    erased: int | None = None


class PeopleExamination:
    """Follows who was registered and erased; `faults` has the acts that nobody may have done."""

    def __init__(self) -> None:
        """Starts before the first entry."""
        self.faults = Faults()
        self._people: dict[str, _Registered] = {}

    def take(self, entry: Entry) -> None:
        """Takes the next entry."""
        match entry.body:
            case PersonRegistered() as body:
                self._register(entry.seq, body)
            case Act() as body:
                self._act(entry.seq, body)

    def role(self, pseudonym: str) -> Role | None:
        """Gives the role of a person after the entries so far; None where they are unknown."""
        found = self._people.get(pseudonym)
        return None if found is None else found.role

    @property
    def known(self) -> frozenset[str]:
        """The pseudonyms whose people were still known by name after the entries so far."""
        return frozenset(by for by, one in self._people.items() if one.erased is None)

    def vault_faults(self, connection: Connection) -> list[str]:
        """Says where the vault disagrees with what the trail has of people."""
        vault = known_people(connection)
        strangers = [
            f"Der Tresor kennt das Pseudonym {one}, das im Protokoll niemand hat."
            for one in sorted(vault)
            if one not in self._people
        ]
        known = [
            fault
            for pseudonym, one in self._people.items()
            if (fault := _vault_fault(pseudonym, one, vault.get(pseudonym)))
        ]
        return [*strangers, *known]

    def _register(self, seq: int, body: PersonRegistered) -> None:
        before = self._people.get(body.by)
        if before is not None and before.commitment != body.commitment:
            self.faults.say(seq, f"das Pseudonym {body.by} gehört schon einer anderen Person.")
            return
        if before is not None and before.erased is not None:
            self._say_erased(seq, body.by, before.erased)
        first = seq if before is None else before.seq
        erased = None if before is None else before.erased
        self._people[body.by] = _Registered(first, body.role, body.commitment, erased)

    def _act(self, seq: int, body: Act) -> None:
        person = self._people.get(body.by)
        if person is None:
            self.faults.say(seq, f"es handelt {body.by}, ohne vorher angemeldet zu sein.")
        elif person.erased is not None:
            self._say_erased(seq, body.by, person.erased)
        elif isinstance(body, ProgrammeAct) and person.role is Role.AUDITOR:
            german = person.role.german
            self.faults.say(seq, f"in der Rolle „{german}“ lassen sich Vorgänge nur ansehen.")
        if isinstance(body, Erasure):
            self._erase(seq, body.pseudonym)

    def _erase(self, seq: int, pseudonym: str) -> None:
        person = self._people.get(pseudonym)
        if person is None or person.erased is not None:
            self.faults.say(seq, f"ein Name zu {pseudonym} ist nicht zu löschen.")
            return
        self._people[pseudonym] = person._replace(erased=seq)

    def _say_erased(self, seq: int, pseudonym: str, erased: int) -> None:
        self.faults.say(seq, f"es handelt {pseudonym}, dessen Name Eintrag {erased} gelöscht hat.")


def _vault_fault(pseudonym: str, one: _Registered, known: Known | None) -> str | None:
    if known is None:
        if one.erased is not None:
            return None
        return (
            f"Der Name zu {pseudonym} (Eintrag {one.seq}) fehlt im Tresor, ohne dass eine Löschung "
            "aufgezeichnet ist."
        )
    if one.erased is not None:
        return f"Der Name zu {pseudonym} steht im Tresor, obwohl Eintrag {one.erased} ihn löscht."
    if not _is_sound(known) or known.commitment != one.commitment:
        return (
            f"Der Tresor nennt zu {pseudonym} eine andere Person als die, die Eintrag {one.seq} "
            "angemeldet hat."
        )
    return None


def _is_sound(known: Known) -> bool:
    # A damaged row of SQLite may hold values of any type.
    return [type(part) for part in known] == [str, str, str, bytes]
