"""A text on the command line that goes on record, such as the reason of an act."""

from typing import Any

import click

from grantrules.register.canonical import canonical_text


class RecordedText(click.ParamType[Any]):
    """A text on one line with something in it."""

    name = "TEXT"

    def convert(
        self,
        value: Any,  # noqa: ANN401 - whatever click was given
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> str:
        """Reads the text as the record will hold it."""
        text = " ".join(str(value).split())
        if not text:
            self.fail("Die Angabe ist leer.", param, ctx)
        try:
            return canonical_text(text)
        except ValueError:
            self.fail("Die Angabe enthält ein halbes Schriftzeichen.", param, ctx)
