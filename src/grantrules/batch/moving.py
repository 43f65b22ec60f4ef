"""Moving a register from one kind of database to the other (Umzug): the same trail, elsewhere."""

from typing import NamedTuple

from grantrules.model.errors import RegisterError
from grantrules.register.database import Database, open_for_reading, open_for_writing
from grantrules.register.transfer import refuse_filled, transfer
from grantrules.register.verification import Verification, verify


class Moved(NamedTuple):
    """The trail as it is at both places now."""

    origin: str
    target: str
    verification: Verification


def move(origin: str, target: str) -> Moved:
    """Copies all of a case database into an empty one, and verifies both.

    A RegisterError where the origin is not intact or both are not equal, an AddressError where
    the target is not empty; the origin stays as it is.
    """
    source = open_for_reading(origin)
    before = _intact(source)
    place = open_for_writing(target)
    with source.reading() as reading, place.writing() as writing:
        refuse_filled(writing, place.name)
        transfer(reading, writing)
    after = verify(place)
    if after != before:
        raise RegisterError(
            f"Die Falldatenbank {place.name} ist nach dem Umzug nicht dieselbe wie {source.name}; "
            "vielleicht wurde dort inzwischen weitergearbeitet. Bitte sie verwerfen und den Umzug "
            "wiederholen, während niemand arbeitet."
        )
    return Moved(source.name, place.name, after)


def _intact(source: Database) -> Verification:
    found = verify(source)
    if not found.intact:
        raise RegisterError(
            f"Das Protokoll der Falldatenbank {source.name} ist nicht unversehrt; es wurde nichts "
            "übertragen. Bitte „grantrules audit verify“ ausführen."
        )
    return found
