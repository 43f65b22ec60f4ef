"""Rule books: rules and parameters by name, and the money of each year."""

import pytest
from tests.unit.builders import further, shipped, with_budget, with_further


def test_rules_are_found_by_id() -> None:
    found = shipped().rule("FR-01")

    assert found is not None
    assert found.title == "Nicht vor Öffnung des Antragsfensters"
    assert shipped().rule("XX-99") is None


def test_a_parameter_is_found_by_name_or_is_a_mistake() -> None:
    assert shipped().parameter("salary_cap").title.startswith("Höchstbetrag Personal")

    with pytest.raises(KeyError):
        shipped().parameter("colour")


def test_a_year_that_is_not_set_has_no_money() -> None:
    book = with_budget(shipped(), {2025: 1, 2026: 2, 2027: None})

    assert book.appropriated() == {2025: 1, 2026: 2}


def test_what_the_caller_states_takes_the_place_of_a_year() -> None:
    book = with_budget(shipped(), {2025: 1, 2026: 2, 2027: None})

    assert book.appropriated({2026: 0, 2027: 7}) == {2025: 1, 2026: 0, 2027: 7}
    assert book.appropriated({}) == book.appropriated(None)


def test_no_id_stands_twice() -> None:
    ids = [rule.id for rule in shipped().rules]

    assert len(ids) == len(set(ids))
    assert sum(not rule.stage.after_award for rule in shipped().rules) == 47


def test_a_changed_copy_has_words_of_its_own() -> None:
    before = shipped().vocabulary

    changed = with_further(shipped(), further("persons"))

    assert "persons" in changed.vocabulary
    assert "persons" not in before
    assert "persons" not in changed.model_copy(update={"entries": ()}).vocabulary
