"""A share on the command line: 10%, 10 % or 10."""

import re
from typing import Any

import click

_SHARE = re.compile(r"(?P<percent>[0-9]{1,3}) ?%?", re.ASCII)
_WHOLE = 100


class Share(click.ParamType[Any]):
    """A share in whole percent, from 1 to 100."""

    name = "ANTEIL"

    def convert(
        self,
        value: Any,  # noqa: ANN401 - whatever click was given
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> int:
        """Reads the percent."""
        if isinstance(value, int):
            return value
        found = _SHARE.fullmatch(value)
        if found is None or not 1 <= int(found["percent"]) <= _WHOLE:
            self.fail(f"„{value}“ ist kein Anteil wie 10% (ganze Zahl von 1 bis 100).", param, ctx)
        return int(found["percent"])
