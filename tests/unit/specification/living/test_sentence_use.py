from tests.unit.specification.living.small import document

from grantrules.specification.living.sentence_use import SentenceUse


def use(text: str) -> SentenceUse:
    return next(one for one in document().uses if one.text == text)


def test_a_sentence_counts_once_a_row() -> None:
    found = use("ist die Regel {Regel} {Stand}")

    assert (found.keyword, found.times) == ("Dann", 6)
    assert found.first is not None
    assert found.first.name == "Eingang um die Öffnung"


def test_a_sentence_that_nobody_speaks_is_listed_too() -> None:
    found = use("nennt die Begründung {Text}")

    assert (found.times, found.first) == (0, None)
