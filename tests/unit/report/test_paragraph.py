import pytest

from grantrules.report.paragraph import paragraph


def test_further_lines_begin_below_the_first_word() -> None:
    text = paragraph("  vorher:  ", "eins zwei drei vier fünf", 24)

    assert text == "  vorher:  eins zwei\n           drei vier\n           fünf"


def test_a_word_is_never_torn() -> None:
    assert paragraph("", "Kreis-Verwaltung-Südliche-Weinstraße ja", 10) == (
        "Kreis-Verwaltung-Südliche-Weinstraße\nja"
    )


@pytest.mark.parametrize("width", [0, 1, 8])
def test_a_narrow_terminal_still_shows_the_text(width: int) -> None:
    assert paragraph("vorher: ", "ja", width) == "vorher: ja"


def test_foreign_text_cannot_steer_the_terminal() -> None:
    assert paragraph("- ", "a\x1b[31m\nb", 40) == "- a\ufffd[31m b"
