from datetime import date

from tests.unit.builders import shipped, with_parameters

from grantrules.model.rulebook import RuleBook
from grantrules.specification.gates.era import eras, joined
from grantrules.specification.gates.relevance import figures_read


def spans(book: RuleBook, *figures: str) -> list[tuple[date, date]]:
    return [(one.first, one.last) for one in eras(book, frozenset(figures))]


def test_an_era_ends_where_a_figure_changes() -> None:
    assert spans(shipped(), "window.opens") == [
        (date(2025, 1, 1), date(2025, 12, 31)),
        (date(2026, 1, 1), date(2026, 12, 31)),
        (date(2027, 1, 1), date.max),
    ]


def test_figures_that_nobody_reads_make_no_era() -> None:
    assert spans(shipped(), "salary_cap") == [(date(2025, 1, 1), date.max)]


def test_a_value_that_ends_begins_an_era_without_it() -> None:
    assert spans(shipped(), "base_rate") == [
        (date(2025, 1, 1), date(2025, 6, 30)),
        (date(2025, 7, 1), date(2026, 6, 30)),
        (date(2026, 7, 1), date.max),
    ]


def test_eras_begin_with_the_year_of_the_first_window() -> None:
    assert spans(shipped(), "notification_fiction_days") == [(date(2025, 1, 1), date.max)]


def test_without_windows_they_begin_with_the_first_value() -> None:
    book = shipped().model_copy(update={"windows": ()})

    assert spans(book, "notification_fiction_days")[0] == (date(2003, 1, 1), date(2024, 12, 31))


def test_an_era_knows_what_is_in_force() -> None:
    [era] = eras(with_parameters(shipped(), min_fte="0.25"), frozenset({"min_fte"}))

    assert era.terms.values["min_fte"] == 250_000


def test_an_era_is_named_by_its_days() -> None:
    first, *_, last = eras(shipped(), figures_read(shipped()))

    assert first.german == "vom 01.01.2025 bis 31.12.2025"
    assert last.german == "ab 01.01.2027"


def test_eras_that_follow_each_other_are_told_as_one() -> None:
    first, second, third = eras(shipped(), figures_read(shipped()))

    assert [one.german for one in joined([first, second])] == ["vom 01.01.2025 bis 31.12.2026"]
    assert len(joined([first, third])) == 2
