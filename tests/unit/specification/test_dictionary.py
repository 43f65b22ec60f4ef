import pytest

from grantrules import load_rulebook
from grantrules.rulebook.source import shipped_programmes
from grantrules.specification.dictionary import dictionary_page, example_of, sayable
from grantrules.specification.feature_file import folder_of, ships_features
from grantrules.specification.language import Language
from grantrules.specification.specification import language_for

LANGUAGES = {
    name: language_for(load_rulebook(name), folder_of(name))
    for name in shipped_programmes()
    if ships_features(name)
}
SENTENCES = [(name, one) for name, language in LANGUAGES.items() for one in sayable(language)]


@pytest.mark.parametrize(
    ("name", "place"), [(name, place) for place, (name, _) in enumerate(SENTENCES)]
)
def test_the_example_of_a_sentence_means_that_sentence(name: str, place: int) -> None:
    language, sentence = LANGUAGES[name], SENTENCES[place][1]

    text, table = example_of(sentence, language)

    assert language.understand(sentence.kind, text, table).sentence is sentence


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_the_page_shows_every_sentence_with_its_example(language: Language) -> None:
    page = dictionary_page(language)

    for sentence in sayable(language):
        assert f"| `{sentence.text}` | {sentence.says}" in page
        assert example_of(sentence, language)[0] in page


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_the_page_shows_every_word_that_a_sentence_may_use(language: Language) -> None:
    page = dictionary_page(language)

    for district in language.programme.districts:
        assert f"- `{district}`" in page
    for entry in language.programme.entries:
        assert f"- `{entry.heading}`" in page


def test_the_page_says_which_sentences_need_files() -> None:
    page = dictionary_page(next(iter(LANGUAGES.values())))

    assert page.count("*(Dateien)*") == sum(one.practical for _, one in SENTENCES) / len(LANGUAGES)


def test_a_sentence_without_words_is_left_out() -> None:
    language = next(iter(LANGUAGES.values()))
    book = language.programme.book
    parameters = tuple(one.model_copy(update={"spoken": None}) for one in book.parameters)
    mute = language_for(
        book.model_copy(update={"parameters": parameters}), folder_of(book.programme)
    )

    assert {one.text for one in sayable(language)} - {one.text for one in sayable(mute)} == {
        one.text for one in language.sentences if "{Festlegung}" in one.text
    }
    assert "{Festlegung}" not in dictionary_page(mute)
