"""The three answers: each with a word and a sign of its own."""

from grantrules.model.finding import Status


def test_the_three_answers_have_german_words_and_signs() -> None:
    shown = [(status.german, status.symbol) for status in Status]

    assert shown == [("erfüllt", "✓"), ("nicht erfüllt", "✗"), ("offen", "?")]
