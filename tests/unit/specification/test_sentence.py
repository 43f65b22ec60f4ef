import pytest
from tests.unit.specification.samples import LANGUAGE

from grantrules.specification.sentence import SENTENCES, Sentence


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: sentence.text)
def test_a_sentence_says_in_one_german_line_what_it_means(sentence: Sentence) -> None:
    assert sentence.says[0].isupper()
    assert sentence.says.endswith(".")
    assert "\n" not in sentence.says


def test_no_sentence_is_said_twice() -> None:
    texts = [(one.kind, one.text) for one in LANGUAGE.sentences]

    assert len(set(texts)) == len(texts)
