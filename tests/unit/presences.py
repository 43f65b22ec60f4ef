"""People at their desks for tests: each acts from the first of their own accounts."""

from grantrules.register.person import People, Person
from grantrules.register.presence import Presence


def present(person: Person, *others: Person) -> Presence:
    """Puts a person at a desk, by a file of people in which the others stand as well."""
    staff = {one.key: one for one in (*others, person)}
    people = People(people=tuple(staff[key] for key in sorted(staff)))
    return Presence(person, person.accounts[0], acted_as=False, people=people)
