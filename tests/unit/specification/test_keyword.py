import pytest

from grantrules.specification.keyword import misspelt_word, our_word, section_word, step_word


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("szenario: S", "Szenario"),
        ("SZENARIOGRUNDRISS", "Szenariogrundriss"),
        ("Scenario Outline: S", "Scenario Outline"),
        ("Hintergrund", "Hintergrund"),
        ("Szenariozahl", None),
        ("Angenommen a", None),
    ],
)
def test_a_section_word_is_known_in_whatever_case(text: str, word: str | None) -> None:
    assert section_word(text) == word


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("wenn a", "Wenn"),
        ("UND", "Und"),
        ("Gegeben seien a", "Gegeben seien"),
        ("Given a", "Given"),
        ("Wennschon", None),
        ("Szenario: S", None),
    ],
)
def test_a_step_word_is_known_in_whatever_case(text: str, word: str | None) -> None:
    assert step_word(text) == word


def test_words_of_gherkin_have_one_of_ours() -> None:
    assert our_word("Gegeben sei") == "Angenommen"
    assert our_word("Beispiel") == "Szenario"
    assert our_word("Regel") == "Regel"


def test_short_words_are_told_from_ordinary_ones_only_among_steps() -> None:
    assert misspelt_word("Wen es regnet", short=True) == "Wenn"
    assert misspelt_word("Wen es regnet", short=False) is None
    assert misspelt_word("Angenomen a", short=False) == "Angenommen"
    assert misspelt_word("Etwas anderes", short=True) is None
