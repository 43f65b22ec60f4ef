"""Whether the file of people was bound and changed as it may be, and who may act under it."""

from collections.abc import Collection, Iterator

from grantrules.register.act import Act
from grantrules.register.made import Made
from grantrules.register.person import changeable
from grantrules.register.trail_entries import (
    ListedPerson,
    PeopleBound,
    PeopleProposed,
    PersonRegistered,
    Role,
)


class BindingExamination:
    """Follows which file of people is in force, and which one is proposed."""

    def __init__(self) -> None:
        """Starts before the first entry."""
        self.bound: PeopleBound | None = None
        self._proposed: Made[PeopleProposed] | None = None

    def take(self, seq: int, body: Act, erased: Collection[str]) -> Iterator[str]:
        """Takes the next act and says what is wrong with it."""
        match body:
            case PeopleProposed():
                self._proposed = Made(seq, "", body)
                if self._role(body.by) is Role.AUDITOR:
                    yield f"in der Rolle „{Role.AUDITOR.german}“ ändert niemand die Personendatei."
            case PeopleBound():
                yield from self._bind(body)
                yield from _wrong_in(body, erased)
                self.bound, self._proposed = body, None

    def wrong(self, person: PersonRegistered) -> Iterator[str]:
        """Says why the file in force does not let a person act as they are registered."""
        listed = None if self.bound is None else self.bound.listed(person.by)
        if self.bound is None:
            yield f"es handelt {person.by}, ohne dass eine Personendatei in Kraft ist."
        elif listed is None:
            yield f"es handelt {person.by}; die Personendatei in Kraft nennt diese Person nicht."
        elif listed.commitment != person.commitment:
            yield f"das Pseudonym {person.by} gehört schon einer anderen Person."
        elif listed.role is not person.role:
            yield f"die Personendatei in Kraft gibt {person.by} eine andere Rolle."
        else:
            yield from _wrong_account(self.bound, listed, person)

    def are_two(self, first: str, second: str) -> bool:
        """Whether these are two people who may do together what nobody does alone."""
        roles = [self._role(first), self._role(second)]
        return first != second and changeable(one for one in roles if one is not None)

    def _bind(self, body: PeopleBound) -> Iterator[str]:
        if self.bound is None:
            if body.proposed is not None or body.listed(body.by) is None:
                yield "die erste Personendatei setzt in Kraft, wer darin steht."
            return
        first = self._proposed
        if (
            first is None
            or first.seq != body.proposed
            or (first.body.commitment, first.body.salt) != (body.commitment, body.salt)
            or not self.are_two(first.body.by, body.by)
        ):
            yield (
                "die Personendatei haben nicht zwei Personen geändert, von denen eine zeichnen "
                "darf."
            )

    def _role(self, pseudonym: str) -> Role | None:
        listed = None if self.bound is None else self.bound.listed(pseudonym)
        return None if listed is None else listed.role


def _wrong_account(
    bound: PeopleBound, listed: ListedPerson, person: PersonRegistered
) -> Iterator[str]:
    if person.acted_as and not bound.may_act_as:
        yield f"es handelt jemand mit --as als {person.by}; die Personendatei erlaubt es nicht."
    elif not person.acted_as and person.account not in listed.accounts:
        yield f"es handelt {person.by} von einem Konto, das nicht das dieser Person ist."


def _wrong_in(body: PeopleBound, erased: Collection[str]) -> Iterator[str]:
    people = [one.pseudonym for one in body.people]
    accounts = [account for one in body.people for account in one.accounts]
    if len(set(people)) < len(people) or len(set(accounts)) < len(accounts):
        yield "die Personendatei nennt eine Person oder ein Konto mehrfach."
    if not changeable(one.role for one in body.people):
        yield "die Personendatei ließe sich von zwei Personen nie mehr ändern."
    for one in sorted(set(people) & set(erased)):
        yield f"die Personendatei nennt {one}, dessen Name gelöscht ist."
