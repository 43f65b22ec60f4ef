from tests.unit.builders import shipped, with_population

from grantrules.specification.mutation.known_text import texts_of


def test_the_words_of_the_engine_are_known() -> None:
    assert texts_of("applicant_kind", shipped()) == ("district", "municipality", "other")


def test_the_choices_of_a_parameter_are_known() -> None:
    assert texts_of("material_mode", shipped()) == ("ceiling", "flat_rate")


def test_the_keys_of_the_applicants_are_known() -> None:
    assert "07334" in texts_of("ags", shipped())


def test_the_texts_that_the_list_of_applicants_states_are_known_each_once() -> None:
    book = with_population(shipped(), d07334=1)
    stated = tuple(
        one.model_copy(update={"facts": {"region": region}})
        for one, region in zip(book.districts, ["Pfalz", "Eifel", "Pfalz"], strict=False)
    )

    found = texts_of("region", book.model_copy(update={"districts": stated}))

    assert found == ("Pfalz", "Eifel")


def test_free_text_has_no_known_values() -> None:
    assert texts_of("applicant", shipped()) == ()
