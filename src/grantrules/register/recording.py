"""Recording what a person did to the trail itself."""

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from grantrules.register import vault
from grantrules.register.act import Pseudonym
from grantrules.register.chain import NO_HEAD, checked_head, extend
from grantrules.register.database import open_for_writing
from grantrules.register.entry import Body
from grantrules.register.person import Person
from grantrules.register.run_entries import LogOpened
from grantrules.version import __version__


class Acting(NamedTuple):
    """Who acts, and when; where nobody is known, nothing is recorded."""

    person: Person | None
    at: datetime


def record_act(address: str, acting: Acting, *bodies: Callable[[Pseudonym], Body]) -> None:
    """Adds an entry for each body, all or none; opens the trail where there is none yet."""
    if acting.person is None:
        return
    with open_for_writing(address).writing() as connection:
        newest = checked_head(connection)
        opened = [LogOpened(engine=__version__)] if newest == NO_HEAD else []
        by, registered = vault.acting(connection, acting.person)
        added = [*opened, *registered, *(body(by) for body in bodies)]
        extend(connection, newest, added, acting.at)
