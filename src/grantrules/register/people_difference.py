"""What another file of people would change, in German sentences for whoever puts it into force."""

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection

from grantrules.register.digest import Digest
from grantrules.register.person import People, Person
from grantrules.register.salts import accounts_by_commitment
from grantrules.register.trail_entries import ListedPerson, PeopleBound
from grantrules.register.vault import Known, known_people


def differences(connection: Connection, bound: PeopleBound, people: People) -> tuple[str, ...]:
    """Says who comes, who goes and what else is said of those who stay."""
    vault = known_people(connection)
    before = {
        vault[one.pseudonym].key: (vault[one.pseudonym], one)
        for one in bound.people
        if one.pseudonym in vault
    }
    keys = {one.key for one in people.people}
    gone = [known for key, (known, _) in before.items() if key not in keys]
    found = [f"Nicht mehr dabei: {one.name} ({one.key})." for one in gone]
    for one in people.people:
        if one.key in before:
            found += _of_person(one, *before[one.key])
            found += _of_accounts(one, before[one.key][1], accounts_by_commitment(connection))
        else:
            found.append(f"Neu: {one.name} ({one.key}), {one.role.german}{_from(one)}.")
    return (*found, *_of_naming(bound, people))


def _of_person(person: Person, known: Known, listed: ListedPerson) -> Iterator[str]:
    if known.name != person.name:
        yield f"Anderer Name: {known.name} heißt jetzt {person.name} ({person.key})."
    if listed.role is not person.role:
        yield f"Andere Rolle: {person.name}, {listed.role.german} → {person.role.german}."


def _of_accounts(
    person: Person, listed: ListedPerson, known: Mapping[Digest, str]
) -> Iterator[str]:
    if {known.get(one) for one in listed.accounts} != set(person.accounts):
        yield f"Andere Konten: {person.name}{_from(person)}."


def _from(person: Person) -> str:
    named = ", ".join(f"„{one}“" for one in sorted(person.accounts))
    return f", {'Konto' if len(person.accounts) == 1 else 'Konten'} {named}"


def _of_naming(bound: PeopleBound, people: People) -> Iterator[str]:
    if bound.may_act_as != people.may_act_as:
        allowed = "erlaubt" if people.may_act_as else "nicht mehr erlaubt"
        yield f"Für andere zu handeln (--as) ist {allowed}."
    if bound.allow_user_namespace != people.allow_user_namespace:
        allowed = "erlaubt" if people.allow_user_namespace else "nicht mehr erlaubt"
        yield f"Aus einem eigenen Benutzer-Namensraum zu handeln ist {allowed}."
