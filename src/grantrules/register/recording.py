"""Recording what a person did to the trail itself."""

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from grantrules.register.act import Pseudonym
from grantrules.register.binding import acting as registration
from grantrules.register.chain import NO_HEAD, checked_head, extend
from grantrules.register.database import open_for_writing
from grantrules.register.entry import Body
from grantrules.register.presence import Presence
from grantrules.register.run_entries import LogOpened
from grantrules.version import __version__


class Acting(NamedTuple):
    """Who acts, and when; where nobody is known, nothing is recorded."""

    presence: Presence | None
    at: datetime


def record_act(address: str, acting: Acting, *bodies: Callable[[Pseudonym], Body]) -> None:
    """Adds an entry for each body, all or none; opens the trail where there is none yet."""
    if acting.presence is None:
        return
    with open_for_writing(address).writing() as connection:
        newest = checked_head(connection)
        opened = [LogOpened(engine=__version__)] if newest == NO_HEAD else []
        by, registered = registration(connection, acting.presence)
        added = [*opened, *registered, *(body(by) for body in bodies)]
        extend(connection, newest, added, acting.at)
