"""Whether vault and salts know exactly the people, accounts and files that the trail commits to."""

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import Connection

from grantrules.register.digest import Digest, digest_of
from grantrules.register.entry import Entry
from grantrules.register.salts import Salted, committed, kept_salts
from grantrules.register.trail_entries import (
    Erasure,
    PeopleBound,
    PeopleProposed,
    PersonRegistered,
)
from grantrules.register.vault import Known, known_people


class _Listed(NamedTuple):
    seq: int
    commitment: Digest
    erased: int | None = None


class VaultExamination:
    """Follows what the trail commits to, and what of it has to be there or gone."""

    def __init__(self) -> None:
        """Starts before the first entry."""
        self._people: dict[str, _Listed] = {}
        self._named: set[Digest] = set()
        self._own: dict[str, set[Digest]] = {}
        self._bound: PeopleBound | None = None
        self._files: dict[Digest, Digest] = {}

    def knows(self, pseudonym: str) -> bool:
        """Whether a file of people has ever listed the pseudonym."""
        return pseudonym in self._people

    def take(self, entry: Entry) -> None:
        """Takes the next entry."""
        match entry.body:
            case PeopleBound() as body:
                self._bind(entry.seq, body)
            case PeopleProposed() as body:
                self._files[body.commitment] = body.salt
            case PersonRegistered() as body:
                self._named.add(body.account)
            case Erasure() as body if body.pseudonym in self._people:
                listed = self._people[body.pseudonym]
                self._people[body.pseudonym] = listed._replace(erased=entry.seq)

    def faults(self, connection: Connection) -> list[str]:
        """Says where the tables disagree with the trail."""
        return [*self._of_people(connection), *self._of_salts(kept_salts(connection))]

    def _bind(self, seq: int, body: PeopleBound) -> None:
        self._bound = body
        self._files[body.commitment] = body.salt
        for one in body.people:
            before = self._people.get(one.pseudonym)
            if before is None or before.commitment != one.commitment:
                self._people[one.pseudonym] = _Listed(seq, one.commitment)
            self._own.setdefault(one.pseudonym, set()).update(one.accounts)
            self._named.update(one.accounts)

    def _of_people(self, connection: Connection) -> Iterator[str]:
        vault = known_people(connection)
        for one in sorted(vault):
            if one not in self._people:
                yield f"Der Tresor kennt das Pseudonym {one}, das im Protokoll niemand hat."
        for pseudonym, listed in self._people.items():
            yield from _wrong_person(pseudonym, listed, vault.get(pseudonym))

    def _of_salts(self, rows: tuple[Salted, ...]) -> Iterator[str]:
        sound = [one for one in rows if _is_sound(one)]
        accounts = {committed(one.name, one.salt) for one in sound if one.kind == "account"}
        files = {one.name: digest_of(one.salt) for one in sound if one.kind == "people"}
        if len(sound) < len(rows) or accounts - self._named or set(files) - set(self._files):
            yield "Der Tresor kennt ein Konto oder eine Personendatei, die im Protokoll fehlen."
        if self._needed() - accounts:
            yield "Zu einem Konto der Personendatei in Kraft fehlt im Tresor, welches es ist."
        if accounts & self._forgotten():
            yield "Im Tresor steht noch das Konto einer Person, deren Name gelöscht ist."
        if self._bound is not None and self._bound.commitment not in files:
            yield "Im Tresor fehlt, welche Personendatei in Kraft ist."
        if any(salt != self._files.get(name, salt) for name, salt in files.items()):
            yield "Im Tresor hat eine Personendatei ein anderes Salz, als das Protokoll nennt."

    def _needed(self) -> set[Digest]:
        listed = () if self._bound is None else self._bound.people
        return {
            account
            for one in listed
            if self._people[one.pseudonym].erased is None
            for account in one.accounts
        }

    def _forgotten(self) -> set[Digest]:
        erased, others = set[Digest](), set[Digest]()
        for by, one in self._people.items():
            (others if one.erased is None else erased).update(self._own[by])
        # An account may have passed from one person to another.
        return erased - others


def _wrong_person(pseudonym: str, one: _Listed, known: Known | None) -> Iterator[str]:
    if known is None:
        if one.erased is None:
            yield (
                f"Der Name zu {pseudonym} (Eintrag {one.seq}) fehlt im Tresor, ohne dass eine "
                "Löschung aufgezeichnet ist."
            )
    elif one.erased is not None:
        yield f"Der Name zu {pseudonym} steht im Tresor, obwohl Eintrag {one.erased} ihn löscht."
    elif not _is_sound(known) or known.commitment != one.commitment:
        yield (
            f"Der Tresor nennt zu {pseudonym} eine andere Person als die, die Eintrag {one.seq} "
            "angemeldet hat."
        )


def _is_sound(row: Known | Salted) -> bool:
    # A damaged row of SQLite may hold values of any type; the salt is the last of them.
    *words, salt = [type(part) for part in row]
    return set(words) == {str} and salt is bytes
