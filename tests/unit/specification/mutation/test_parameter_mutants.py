from datetime import date

from tests.unit.builders import shipped, with_grades
from tests.unit.specification.mutation.mutated import by_id, mutated

from grantrules.model.condition import Comparator, Compare
from grantrules.model.parameter import Grade, Parameter, ParameterValue
from grantrules.model.rulebook import RuleBook
from grantrules.specification.mutation.mutant import Mutant
from grantrules.specification.mutation.parameter_mutants import parameter_mutants


def mutants(name: str) -> dict[str, Mutant]:
    return by_id(parameter_mutants(shipped().parameter(name), shipped()))


def changed(name: str, wanted: str) -> tuple[ParameterValue, ...]:
    """Gives the values of a parameter in the mutant of this name."""
    found = mutated(parameter_mutants(shipped().parameter(name), shipped()), f"{name}.{wanted}")
    return found.parameter(name).values


def two_rates() -> tuple[RuleBook, Parameter]:
    """Gives a rule book where two rates follow each other without a gap."""
    return shipped(), shipped().parameter("notification_fiction_days")


def test_a_value_moves_by_one_unit() -> None:
    (value,) = changed("salary_cap", "2025-01-01.+0.01")

    assert value.value == 6_000_001


def test_a_value_is_dropped() -> None:
    assert changed("salary_cap", "2025-01-01.dropped") == ()


def test_the_first_day_moves() -> None:
    (later,) = changed("salary_cap", "2025-01-01.from+1d")
    (earlier,) = changed("salary_cap", "2025-01-01.from-1d")

    assert (later.valid_from, earlier.valid_from) == (date(2025, 1, 2), date(2024, 12, 31))


def test_the_value_before_ends_where_the_next_begins() -> None:
    first, second = changed("notification_fiction_days", "2025-01-01.from+1d")

    assert first.valid_until == date(2025, 1, 1)
    assert second.valid_from == date(2025, 1, 2)


def test_an_end_that_nothing_follows_moves() -> None:
    *_, last = changed("base_rate", "2026-01-01.until+1d")

    assert last.valid_until == date(2026, 7, 1)


def test_an_end_that_another_value_follows_moves_with_that_value_only() -> None:
    assert "base_rate.2025-01-01.until+1d" not in mutants("base_rate")


def test_two_values_change_places() -> None:
    first, second = changed("notification_fiction_days", "2003-01-01↔2025-01-01")

    assert (first.value, second.value) == (4, 3)
    assert first.valid_until == date(2024, 12, 31)


def test_equal_values_do_not_change_places() -> None:
    assert "base_rate.2025-07-01↔2026-01-01" not in mutants("base_rate")


def test_grades_are_changed() -> None:
    large = Compare(fact="salary_costs", comparator=Comparator.AT_LEAST, operand=100)
    book = with_grades(shipped(), "salary_cap", 200, Grade(when=large, value=300))

    found = by_id(parameter_mutants(book.parameter("salary_cap"), book))

    (value,) = (
        found["salary_cap.2000-01-01.grade[1].dropped"].change(book).parameter("salary_cap").values
    )
    assert value.grades == ()


def test_a_mutant_is_told_with_title_day_and_both_values() -> None:
    mutant = mutants("min_fte")["min_fte.2025-01-01.-0.001"]

    assert mutant.told == "Parameter „Mindestumfang der Stelle“ (ab 01.01.2025): 0,5 → 0,499"


def test_the_rules_that_a_parameter_concerns_have_to_notice() -> None:
    assert mutants("min_fte")["min_fte.2025-01-01.+0.001"].rules == ("FG-02",)


def test_another_way_has_to_be_noticed_by_the_rule_that_tells_the_way() -> None:
    found = mutants("rounding")

    assert found["rounding.2025-01-01.half_up_at_the_end→down_at_the_end"].rules == ("HO-06",)
    assert "HO-01" in found["rounding.2025-01-01.dropped"].rules
