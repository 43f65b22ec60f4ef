"""Who is at the desk (Anmeldung): the person, the account they act from, and whose word that is."""

from typing import NamedTuple

from grantrules.register.person import People, Person


class Presence(NamedTuple):
    """A person, the account that acts, and the file that says they belong together.

    `acted_as`: the account did not say who it is, `--as` did.
    """

    person: Person
    account: str
    acted_as: bool
    people: People


def present(people: People, account: str, key: str | None) -> Presence:
    """Gives who acts: the person behind the account, or the one whom `--as` may name."""
    person = people.with_account(account) if key is None else people.with_key(key)
    return Presence(person, account, key is not None, people)
