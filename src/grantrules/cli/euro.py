"""Money on the command line: 72500 or 72500.00."""

import re
from typing import Any

import click

from grantrules.model.money import cents_of

_EURO = re.compile(r"[0-9]{1,13}(?:\.[0-9]{2})?", re.ASCII)


class Euro(click.ParamType[Any]):
    """An amount in euros, read as whole cents."""

    name = "EUR"

    def convert(
        self,
        value: Any,  # noqa: ANN401 - whatever click was given
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> int:
        """Reads the cents."""
        if isinstance(value, int):
            return value
        if _EURO.fullmatch(value) is None:
            self.fail(f"„{value}“ ist kein Betrag wie 72500 oder 72500.00.", param, ctx)
        return cents_of(value)
