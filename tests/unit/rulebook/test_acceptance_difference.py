"""What changed about the findings that people accept."""

from tests.unit.rulebook.small_book import small_book

from grantrules.rulebook.acceptance_difference import ACCEPTANCES

BOOK = small_book()


def test_an_accepted_finding_is_told_with_its_reason() -> None:
    without = BOOK.model_copy(update={"accepted": BOOK.accepted[1:]})

    [told] = ACCEPTANCES.differences(without, BOOK)

    assert (told.title, told.aspect) == ("XX-01: probe", "Hingenommener Befund")
    assert (told.before, told.after) == (None, "Begründet.")


def test_another_reason_is_told() -> None:
    first, second = BOOK.accepted
    after = (first.model_copy(update={"reason": "Anders begründet."}), second)

    [told] = ACCEPTANCES.differences(BOOK, BOOK.model_copy(update={"accepted": after}))

    assert (told.aspect, told.after) == ("Begründung", "Anders begründet.")
