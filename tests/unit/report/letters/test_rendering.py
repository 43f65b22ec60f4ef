"""Templates that are filled in: by hostile values, and from hostile templates."""

from io import BytesIO

import pytest
from docx.enum.text import WD_COLOR_INDEX
from openpyxl import Workbook
from tests.unit.report.letters.words import word_file

from grantrules.report.letters.letter_error import LetterError
from grantrules.report.letters.rendering import Fields, rendered, text_of

NAME = "v.docx"


def filled(*paragraphs: str, **fields: object) -> str:
    told: Fields = fields  # type: ignore[assignment] # what a test makes up
    return text_of(rendered(word_file(*paragraphs), NAME, told))


@pytest.mark.parametrize(
    "value",
    [
        "{{ 7 * 7 }}",
        "{% for a in range(9) %}x{% endfor %}",
        "<w:p>&amp;</w:p>",
        "]]> & < > \" '",
        "{{ aktenzeichen.__class__ }}",
    ],
)
def test_a_value_is_text_whatever_it_says(value: str) -> None:
    assert filled("Name: {{ name }}!", name=value) == f"Name: {value}!"


def test_controls_that_turn_text_around_are_shown() -> None:
    assert filled("{{ name }}", name="a\u202eb\x07c\x0c") == "a\ufffdb\ufffdc\ufffd"


def test_the_values_of_lists_are_text_as_well() -> None:
    paragraphs = ("{%p for one in namen %}", "{{ one.name }}", "{%p endfor %}")

    assert filled(*paragraphs, namen=[{"name": "{{ 1 }}\u202e"}, {"name": "§ 1"}]) == (
        "{{ 1 }}\ufffd\n§\u00a01"
    )


def test_a_list_of_sentences_is_told_one_by_one() -> None:
    paragraphs = ("{%p for one in saetze %}", "{{ one }}", "{%p endfor %}")

    assert filled(*paragraphs, saetze=("Erstens.", "Zweitens.")) == "Erstens.\nZweitens."


def test_an_unknown_placeholder_is_named_with_those_that_exist() -> None:
    with pytest.raises(
        LetterError, match=r"Platzhalter „betrga“.*Möglich sind: aktenzeichen, betrag"
    ):
        filled("{{ betrga }}", betrag="1", aktenzeichen="2")


def test_an_unknown_part_of_a_placeholder_is_named_too() -> None:
    with pytest.raises(LetterError, match=r"„nmae“"):
        filled("{%p for one in namen %}", "{{ one.nmae }}", "{%p endfor %}", namen=[{"name": "x"}])


@pytest.mark.parametrize(
    ("paragraphs", "words"),
    [
        (("{% if a %}",), "Schreibfehler"),
        (("{{ a b }}",), "Schreibfehler"),
        (("{{ a",), "Schreibfehler"),
        (("{{ a.__class__.__mro__ }}",), "nicht dürfen"),
        (("{{ ''.__class__ }}",), "nicht dürfen"),
        (("{{ range(3) }}",), "nicht dürfen"),
        (("{{ 'x' * 999999999 }}",), "nicht dürfen"),
        (("{{ 9 ** 999999999 }}",), "nicht dürfen"),
        (("{{ 'x'.ljust(999999999) }}",), "nicht dürfen"),
        (("{{ a | center(999999999) }}",), "Schreibfehler"),
        (("{{ 1 / 0 }}",), "lässt sich nicht ausfüllen"),
        (("{{ 1 + a }}",), "lässt sich nicht ausfüllen"),
        (("{{ a | gibtsnicht }}",), "Schreibfehler"),
        (("{% include 'x' %}",), "lässt sich nicht ausfüllen"),
    ],
)
def test_what_a_template_must_not_or_cannot_do_is_told(
    paragraphs: tuple[str, ...], words: str
) -> None:
    with pytest.raises(LetterError, match=words):
        filled(*paragraphs, a="x")


@pytest.mark.parametrize(
    "content", [b"", b"PK", word_file("x")[:-100]], ids=["leer", "kurz", "halb"]
)
def test_what_is_no_word_file_is_told(content: bytes) -> None:
    with pytest.raises(LetterError, match="keine Word-Datei"):
        rendered(content, NAME, {})


def test_a_package_that_is_no_word_file_is_told() -> None:
    saved = BytesIO()
    Workbook().save(saved)

    with pytest.raises(LetterError, match="keine Word-Datei"):
        rendered(saved.getvalue(), NAME, {})


def test_what_people_fill_in_is_marked_also_where_a_value_says_so() -> None:
    word = rendered(word_file("{{ ort }}", "Kein [Loch] hier"), NAME, {"ort": "[Ort eintragen]"})

    marked = [run.text for p in word.paragraphs for run in p.runs if run.font.highlight_color]
    assert marked == ["[Ort eintragen]"]
    assert word.paragraphs[0].runs[0].font.highlight_color is WD_COLOR_INDEX.YELLOW


def test_a_few_filters_are_allowed() -> None:
    said = filled("{{ name | upper }}, {{ namen | join(' und ') }}", name="a", namen=("b", "c"))

    assert said == "A, b und c"


@pytest.mark.parametrize("before", [0, 1, 2, 3, 9])
def test_a_mistake_is_told_with_the_words_around_it(before: int) -> None:
    with pytest.raises(LetterError, match=r"in der Nähe von „Hier ist{{ a b }}“"):
        filled(*["Text davor"] * before, "Hier ist{{ a b }}", "danach", a="x")
