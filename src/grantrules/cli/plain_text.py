"""A text on the command line that the trail can hold: not empty, and in readable characters."""

from typing import Any
from unicodedata import category

import click

from grantrules.register.canonical import canonical_text

# Control characters, and halves of characters that were no UTF-8.
_UNREADABLE = frozenset({"Cc", "Cs"})


class PlainText(click.ParamType[Any]):
    """A text in one line, spelt as the trail will hold it."""

    name = "TEXT"

    def convert(
        self,
        value: Any,  # noqa: ANN401 - whatever click was given
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> str:
        """Reads the text."""
        if not value.strip() or any(category(one) in _UNREADABLE for one in value):
            self.fail("Bitte einen Text in einer Zeile angeben.", param, ctx)
        return canonical_text(value)
