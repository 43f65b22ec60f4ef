"""What changed about who may apply."""

from tests.unit.rulebook.small_book import small_book

from grantrules.rulebook.list_difference import DISTRICTS, LOOKALIKES

BOOK = small_book()


def test_a_new_applicant_is_named_with_its_key_and_seat() -> None:
    without = BOOK.model_copy(update={"districts": BOOK.districts[:1]})

    [told] = DISTRICTS.differences(without, BOOK)

    assert (told.subject, told.aspect) == ("07335", "Antragsberechtigt")
    assert told.after == "Landkreis Germersheim (Landkreis), AGS 07335, Sitz Germersheim"


def test_what_the_list_knows_beyond_the_names_goes_by_its_label() -> None:
    poor = BOOK.districts[0].model_copy(update={"facts": {}})
    after = BOOK.model_copy(update={"districts": (poor, BOOK.districts[1])})

    [told] = DISTRICTS.differences(BOOK, after)

    assert (told.aspect, told.before, told.after) == ("Weitere Merkmale", "Zahl: 130.000", "keine")


def test_a_lookalike_that_was_dropped_is_named() -> None:
    after = BOOK.model_copy(update={"lookalikes": BOOK.lookalikes[:1]})

    [told] = LOOKALIKES.differences(BOOK, after)

    assert told.before == "Neuwied (Stadt), AGS 07138046, im Landkreis 07138"
