"""A day on the command line: 2026-11-24 or 24.11.2026."""

import re
from datetime import date, datetime
from typing import Any

import click

from grantrules.engine.spelling import german_day
from grantrules.model.local_time import BERLIN

_ISO = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})", re.ASCII)
_GERMAN = re.compile(r"(?P<day>[0-9]{2})\.(?P<month>[0-9]{2})\.(?P<year>[0-9]{4})", re.ASCII)


class Day(click.ParamType[Any]):
    """A day of the calendar, written as ISO 8601 or as Germans do."""

    name = "DATUM"

    def convert(
        self,
        value: Any,  # noqa: ANN401 - whatever click was given
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> date:
        """Reads the day."""
        if isinstance(value, date):
            return value
        found = _ISO.fullmatch(value) or _GERMAN.fullmatch(value)
        refusal = f"„{value}“ ist kein Tag wie 24.11.2026 oder 2026-11-24."
        if found is None:
            self.fail(refusal, param, ctx)
        try:
            return date(int(found["year"]), int(found["month"]), int(found["day"]))
        except ValueError:
            self.fail(refusal, param, ctx)


class PastDay(Day):
    """A day that has come: nobody records what has not happened yet."""

    def convert(
        self,
        value: Any,  # noqa: ANN401 - whatever click was given
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> date:
        """Reads the day."""
        day = super().convert(value, param, ctx)
        if day > datetime.now(BERLIN).date():
            self.fail(
                f"Der {german_day(day)} liegt in der Zukunft; aufgezeichnet wird, was geschehen "
                "ist.",
                param,
                ctx,
            )
        return day
