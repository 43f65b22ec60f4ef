from datetime import date

from tests.unit.builders import ASSUMED, shipped

from grantrules.engine.interest_span import InterestSpan, interest_spans
from grantrules.model.parameter import ParameterValue
from grantrules.model.rulebook import RuleBook


def spans(first: date, last: date, book: RuleBook) -> list[tuple[date, date, int]]:
    found = interest_spans(first, last, book)
    assert isinstance(found, tuple)
    return [(one.first, one.last, one.rate) for one in found]


def test_days_are_cut_at_every_half_year() -> None:
    assert spans(date(2025, 6, 30), date(2026, 1, 2), shipped()) == [
        (date(2025, 6, 30), date(2025, 6, 30), 727),
        (date(2025, 7, 1), date(2025, 12, 31), 627),
        (date(2026, 1, 1), date(2026, 1, 2), 627),
    ]


def test_a_span_that_begins_with_a_half_year_is_cut_once() -> None:
    assert spans(date(2025, 7, 1), date(2025, 7, 1), shipped()) == [
        (date(2025, 7, 1), date(2025, 7, 1), 627)
    ]


def test_days_are_cut_where_the_rule_book_changes_a_rate() -> None:
    values = (
        ParameterValue(
            valid_from=date(2025, 1, 1), valid_until=date(2025, 3, 31), value=500, basis=ASSUMED
        ),
        ParameterValue(valid_from=date(2025, 4, 1), valid_until=date.max, value=600, basis=ASSUMED),
    )
    changed = tuple(
        one.model_copy(update={"values": values}) if one.name == "interest_surcharge" else one
        for one in shipped().parameters
    )
    book = shipped().model_copy(update={"parameters": changed})

    assert spans(date(2025, 3, 31), date(2025, 4, 1), book) == [
        (date(2025, 3, 31), date(2025, 3, 31), 727),
        (date(2025, 4, 1), date(2025, 4, 1), 827),
    ]


def test_a_span_counts_both_its_days() -> None:
    found = interest_spans(date(2025, 2, 27), date(2025, 3, 1), shipped())

    assert isinstance(found, tuple)
    assert [one.days for one in found] == [3]
    assert isinstance(found[0], InterestSpan)
