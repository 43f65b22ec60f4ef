"""When something was recorded, to the second; the entry has it to the microsecond."""

from datetime import datetime

from grantrules.engine.spelling import german_moment


def recorded_at(at: str) -> str:
    """Spells the moment of an entry as Berlin's clocks show it."""
    return german_moment(datetime.fromisoformat(at).replace(microsecond=0))
