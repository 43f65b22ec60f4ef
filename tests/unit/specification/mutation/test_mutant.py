from tests.unit.builders import shipped

from grantrules.specification.mutation.mutant import replacing, unchanged, updating


def test_one_element_of_a_list_is_replaced_in_its_place() -> None:
    book = shipped()
    second = book.rules[1]
    changed = second.model_copy(update={"title": "anders"})

    mutated = replacing("rules", second, changed)(book)

    assert mutated.rules == (book.rules[0], changed, *book.rules[2:])


def test_one_element_of_a_list_is_left_out() -> None:
    book = shipped()

    mutated = replacing("districts", book.districts[0])(book)

    assert mutated.districts == book.districts[1:]


def test_a_part_of_the_book_is_updated() -> None:
    assert updating("required", ("fte",))(shipped()).required == ("fte",)


def test_the_book_may_stay_as_it_is() -> None:
    assert unchanged(shipped()) is shipped()
