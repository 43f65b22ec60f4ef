"""Who stands behind the pseudonyms of the trail, as far as the vault still knows."""

import re

from grantrules.model.errors import RefusedError
from grantrules.register.database import Database
from grantrules.register.vault import known_people

_PSEUDONYM = re.compile(r"p_[0-9a-f]{16}", re.ASCII)


def names_in(database: Database) -> dict[str, str]:
    """Gives the name behind each pseudonym that was not erased."""
    with database.reading() as connection:
        return {one.pseudonym: one.name for one in known_people(connection).values()}


def pseudonym_in(database: Database, person: str) -> str:
    """Gives the pseudonym of a person named by it or by their key; a RefusedError for nobody."""
    if _PSEUDONYM.fullmatch(person):
        return person
    with database.reading() as connection:
        found = [one for one in known_people(connection).values() if one.key == person]
    if not found:
        raise RefusedError(
            f"Eine Person „{person}“ kennt der Tresor nicht (mehr). Wessen Name gelöscht ist, "
            "lässt sich nur noch mit dem Pseudonym (p_…) nennen."
        )
    return found[0].pseudonym
