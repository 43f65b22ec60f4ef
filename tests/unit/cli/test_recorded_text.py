"""Texts that go on record: one line, with something in it."""

import click
import pytest

from grantrules.cli.recorded_text import RecordedText


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("Geprüft.", "Geprüft."),
        ("  Zwei \n Zeilen\t", "Zwei Zeilen"),
        ("A\u0308", "Ä"),
    ],
)
def test_a_text_is_read_on_one_line(given: str, read: str) -> None:
    assert RecordedText().convert(given, None, None) == read


@pytest.mark.parametrize(
    ("given", "said"),
    [("", "leer"), (" \n", "leer"), ("\udcff", "halbes Schriftzeichen")],
    ids=["nothing", "blanks", "half a character"],
)
def test_what_cannot_go_on_record_is_refused(given: str, said: str) -> None:
    with pytest.raises(click.BadParameter, match=said):
        RecordedText().convert(given, None, None)
