"""Money on the command line: 72500, 72500.00, or in German spelling 72.500,00."""

import re
from typing import Any

import click

from grantrules.intake.amount_text import amount_in
from grantrules.intake.grammar import Refused, plain_blanks
from grantrules.model.money import cents_of

_EURO = re.compile(r"[0-9]{1,13}(?:\.[0-9]{2})?", re.ASCII)
_TOO_MANY = re.compile(r"[0-9]{14,}(?:[.,][0-9]{2})?", re.ASCII)


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
        if _EURO.fullmatch(value):
            return cents_of(value)
        if _TOO_MANY.fullmatch(value):
            self.fail(f"„{value}“ ist zu groß: höchstens 13 Stellen vor dem Komma.", param, ctx)
        found = amount_in(plain_blanks(value))
        # 72.500 alone may be a decimal point here, and there is no place for a remark.
        if isinstance(found, Refused) or found.remark is not None:
            self.fail(f"„{value}“ ist kein Betrag wie 72500 oder 72.500,00.", param, ctx)
        return found.value
