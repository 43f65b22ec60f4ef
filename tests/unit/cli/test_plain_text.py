import unicodedata

import click
import pytest

from grantrules.cli.plain_text import PlainText


def test_a_text_is_spelt_as_the_trail_holds_it() -> None:
    apart = unicodedata.normalize("NFD", "Würfel")

    assert PlainText().convert(apart, None, None) == "Würfel"
    assert PlainText().convert("Art.\u00a017", None, None) == "Art.\u00a017"


@pytest.mark.parametrize(
    "text",
    ["", "  ", "zwei\nZeilen", "Glocke\x07", "halb\udc80"],
    ids=["empty", "blank", "two lines", "control", "half"],
)
def test_what_cannot_be_read_is_no_text(text: str) -> None:
    with pytest.raises(click.BadParameter, match="in einer Zeile"):
        PlainText().convert(text, None, None)
