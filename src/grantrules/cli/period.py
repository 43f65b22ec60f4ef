"""The length of a period on the command line: 4W, 1M, 6M, 10D or 2Y."""

import re
from typing import Any

import click

from grantrules.model.period import Period

_TOO_LONG = re.compile(r"[1-9][0-9]{3,}[DWMY]", re.ASCII)


class PeriodText(click.ParamType[Any]):
    """A count and a unit: days (D), weeks (W), months (M) or years (Y)."""

    name = "DAUER"

    def convert(
        self,
        value: Any,  # noqa: ANN401 - whatever click was given
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Period:
        """Reads the period."""
        if isinstance(value, Period):
            return value
        try:
            return Period.of(value)
        except ValueError:
            if _TOO_LONG.fullmatch(value):
                self.fail(f"„{value}“ ist zu lang: höchstens 999.", param, ctx)
            self.fail(
                f"„{value}“ ist keine Dauer wie 4W (Wochen), 6M (Monate), 10D (Tage) oder 2Y "
                "(Jahre).",
                param,
                ctx,
            )
