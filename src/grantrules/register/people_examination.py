"""Whether people acted who are on record, in a role that may and from an account of their own."""

from collections.abc import Iterator

from sqlalchemy import Connection

from grantrules.register.act import Act, ProgrammeAct
from grantrules.register.binding_examination import BindingExamination
from grantrules.register.entry import Entry
from grantrules.register.fault import Faults
from grantrules.register.trail_entries import (
    Erasure,
    ErasureProposed,
    PeopleBound,
    PersonRegistered,
    Role,
)
from grantrules.register.vault_examination import VaultExamination


class PeopleExamination:
    """Follows who was listed, registered and erased.

    `faults` has the acts that nobody may have done.
    """

    def __init__(self) -> None:
        """Starts before the first entry."""
        self.faults = Faults()
        self._binding = BindingExamination()
        self._vault = VaultExamination()
        self._registered: dict[str, PersonRegistered] = {}
        self._erased: dict[str, int] = {}
        self._wishes: dict[int, ErasureProposed] = {}

    def take(self, entry: Entry) -> None:
        """Takes the next entry."""
        match entry.body:
            case PersonRegistered() as body:
                self._registered[body.by] = body
                self._say(entry.seq, self._wrong(body.by))
            case PeopleBound() as body if self._binding.bound is None:
                self._say(entry.seq, self._binding.take(entry.seq, body, self._erased))
            case Act() as body:
                self._act(entry.seq, body)
                self._say(entry.seq, self._binding.take(entry.seq, body, self._erased))
        self._vault.take(entry)

    def role(self, pseudonym: str) -> Role | None:
        """Gives the role of a person after the entries so far; None where they are unknown."""
        found = self._registered.get(pseudonym)
        return None if found is None else found.role

    @property
    def known(self) -> frozenset[str]:
        """The pseudonyms whose people were still known by name after the entries so far."""
        return frozenset(by for by in self._registered if by not in self._erased)

    def vault_faults(self, connection: Connection) -> list[str]:
        """Says where the vault disagrees with what the trail has of people."""
        return self._vault.faults(connection)

    def _say(self, seq: int, sentences: Iterator[str]) -> None:
        for one in sentences:
            self.faults.say(seq, one)

    def _act(self, seq: int, body: Act) -> None:
        person = self._registered.get(body.by)
        if person is None:
            self.faults.say(seq, f"es handelt {body.by}, ohne vorher angemeldet zu sein.")
        else:
            self._say(seq, self._wrong(body.by))
            if isinstance(body, ProgrammeAct) and person.role is Role.AUDITOR:
                german = person.role.german
                self.faults.say(seq, f"in der Rolle „{german}“ lassen sich Vorgänge nur ansehen.")
        match body:
            case ErasureProposed():
                self._wishes[seq] = body
            case Erasure():
                self._erase(seq, body)

    def _wrong(self, by: str) -> Iterator[str]:
        """Says what is wrong with how a person is registered, as things stand now."""
        if by in self._erased:
            yield f"es handelt {by}, dessen Name Eintrag {self._erased[by]} gelöscht hat."
        yield from self._binding.wrong(self._registered[by])

    def _erase(self, seq: int, body: Erasure) -> None:
        pseudonym, wish = body.pseudonym, self._wishes.get(body.proposed)
        if (
            wish is None
            or (wish.pseudonym, wish.by in self._erased) != (pseudonym, False)
            or not self._binding.are_two(wish.by, body.by)
        ):
            self.faults.say(
                seq, "den Namen haben nicht zwei Personen gelöscht, von denen eine zeichnen darf."
            )
        if pseudonym in self._erased or not self._vault.knows(pseudonym):
            self.faults.say(seq, f"ein Name zu {pseudonym} ist nicht zu löschen.")
            return
        self._erased[pseudonym] = seq
