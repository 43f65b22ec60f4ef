"""The text of a cell."""

from xml.etree.ElementTree import fromstring

import pytest
from tests.unit.intake.ods_files import document

from grantrules.intake.ods_text import text_of


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("<text:p>Kreis</text:p><text:p>Kusel</text:p>", "Kreis\nKusel"),
        ("<text:p>a<text:s/>b<text:s text:c='3'/>c</text:p>", "a b   c"),
        ("<text:p>a<text:tab/>b<text:line-break/>c</text:p>", "a\tb\nc"),
        ("<text:p>a<text:span>b<text:a>c</text:a>d</text:span>e</text:p>", "abcde"),
        ("<text:p> a \n  b </text:p>", " a b "),
        (
            "<office:annotation><text:p>Notiz</text:p></office:annotation><text:p>Wert</text:p>",
            "Wert",
        ),
        ("<text:p>a<draw:frame><text:p>Bild</text:p></draw:frame>b</text:p>", "ab"),
        ("<text:p/>", ""),
        ("", None),
    ],
)
def test_a_text_is_what_the_program_shows(inside: str, expected: str | None) -> None:
    cell = fromstring(document("content", inside))  # noqa: S314 - from the line above

    assert text_of(cell) == expected


def test_a_run_of_blanks_is_bounded() -> None:
    cell = fromstring(document("content", "<text:p><text:s text:c='999999999'/></text:p>"))  # noqa: S314 - from this line

    assert len(text_of(cell) or "") < 10_000
