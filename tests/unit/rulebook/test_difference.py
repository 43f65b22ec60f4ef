"""Nothing that a rule book means changes silently."""

import pytest
from tests.unit.rulebook.perturbed import Perturbation, never_filled, perturbations
from tests.unit.rulebook.small_book import small_book

from grantrules.rulebook.difference import differences

BOOK = small_book()


def test_a_rule_book_does_not_differ_from_itself() -> None:
    other_files = BOOK.model_copy(update={"sha256": "cd" * 32, "text": "anders"})

    assert differences(BOOK, small_book()) == ()
    assert differences(BOOK, other_files) == ()


def test_the_rule_book_of_this_test_fills_every_field_of_the_model() -> None:
    assert never_filled(BOOK) == set()


@pytest.mark.parametrize("changed", [*perturbations(BOOK)], ids=lambda one: one.path)
def test_whatever_changes_is_told_in_both_directions(changed: Perturbation) -> None:
    there, back = differences(BOOK, changed.book), differences(changed.book, BOOK)

    assert there
    assert len(there) == len(back)
    assert all(one.before != one.after for one in (*there, *back))
