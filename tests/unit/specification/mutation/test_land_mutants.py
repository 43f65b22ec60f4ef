from datetime import date

from tests.unit.builders import shipped
from tests.unit.specification.mutation.mutated import by_id

from grantrules.model.land import Land
from grantrules.model.rulebook import RuleBook
from grantrules.specification.mutation.land_mutants import land_mutants

CORPUS_CHRISTI = date(2025, 6, 19)


def closing_on(day: date) -> RuleBook:
    """Gives the rule book with a window that closes on a day and ends on the next."""
    window = shipped().windows[0]
    ends = day.replace(day=day.day + 1)
    changed = window.model_copy(update={"closes": day, "ends": ends})
    return shipped().model_copy(update={"windows": (changed,)})


def test_a_land_without_the_holiday_moves_the_end() -> None:
    book = closing_on(CORPUS_CHRISTI)

    mutant = by_id(land_mutants(book))["land.RP→BE"]

    assert mutant.change(book).land is Land.BE
    assert mutant.change(book).windows[0].ends == CORPUS_CHRISTI
    assert mutant.rules == ("FR-03",)


def test_a_land_with_the_same_holiday_is_no_mutant() -> None:
    assert "land.RP→BW" not in by_id(land_mutants(closing_on(CORPUS_CHRISTI)))


def test_where_no_end_moves_no_land_is_a_mutant() -> None:
    assert list(land_mutants(shipped())) == []
