from tests.unit.builders import shipped, with_budget
from tests.unit.specification.mutation.mutated import ids, mutated

from grantrules.specification.mutation.budget_mutants import budget_mutants

BOOK = with_budget(shipped(), {2025: 100, 2026: 200, 2027: None})


def amounts(name: str) -> dict[int, int | None]:
    book = mutated(budget_mutants(BOOK), f"appropriation.{name}", BOOK)
    return {one.year: one.amount for one in book.appropriations}


def test_an_appropriation_moves_by_a_cent() -> None:
    assert amounts("2025.+0.01")[2025] == 101
    assert amounts("2025.-0.01")[2025] == 99


def test_an_appropriation_is_dropped() -> None:
    assert amounts("2026.dropped") == {2025: 100, 2026: None, 2027: None}


def test_a_year_without_money_gets_some() -> None:
    assert amounts("2027.set")[2027] == 0


def test_two_years_change_places() -> None:
    assert amounts("2025↔2026") == {2025: 200, 2026: 100, 2027: None}


def test_equal_years_do_not_change_places_and_nothing_is_below_zero() -> None:
    found = ids(budget_mutants(with_budget(shipped(), {2025: 0, 2026: 0})))

    assert found == [
        "appropriation.2025.+0.01",
        "appropriation.2025.dropped",
        "appropriation.2026.+0.01",
        "appropriation.2026.dropped",
    ]


def test_the_rules_about_the_budget_have_to_notice() -> None:
    mutant = next(budget_mutants(BOOK))

    assert mutant.rules == ("HH-01", "HH-04", "HH-06", "HH-07")
    assert mutant.told == "Haushaltsjahr 2025: 1,00 € → 1,01 €"
