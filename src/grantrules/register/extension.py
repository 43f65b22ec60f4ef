"""The extension of a period that the authority set (Fristverlängerung, § 31 (7) VwVfG)."""

from collections.abc import Iterable
from datetime import date

from grantrules.register.act import CaseAct, Day, Reason
from grantrules.register.run_entries import Position


class DeadlineExtended(CaseAct):
    """The period that entry `extends` set was extended, also where it was over already.

    `until` is the day that was named, `due_on` the last day after weekends and holidays.
    """

    extends: Position
    until: Day
    due_on: Day
    steps: tuple[str, ...]
    reason: Reason


def last_day(seq: int, due_on: str, extensions: Iterable[DeadlineExtended]) -> date:
    """Gives the last day of a period that entry `seq` set, put off by its newest extension."""
    days = [one.due_on for one in extensions if one.extends == seq]
    return date.fromisoformat([due_on, *days][-1])
