"""The day on which something was recorded, as the authority's calendar has it."""

from datetime import date, datetime

from grantrules.model.local_time import BERLIN
from grantrules.register.act import Moment


def day_of(at: Moment) -> date:
    """Gives the day in Berlin."""
    return datetime.fromisoformat(at).astimezone(BERLIN).date()
