from tests.unit.specification.gates.books import compare

from grantrules.model.condition import (
    All,
    AnyOf,
    Between,
    Comparator,
    Informs,
    Judged,
    Not,
    OneOf,
    Present,
)
from grantrules.specification.gates.comparison import comparisons

AT_MOST, LESS_THAN = Comparator.AT_MOST, Comparator.LESS_THAN
SMALL = compare("fte", AT_MOST, 5)


def test_a_comparison_knows_its_fact_and_its_limit() -> None:
    [found] = comparisons(compare("fte", AT_MOST, "max_fte"))

    assert (found.fact, found.comparator, found.limit, found.literal) == (
        "fte",
        AT_MOST,
        "max_fte",
        None,
    )


def test_a_limit_may_be_written_in_the_condition_itself() -> None:
    [found] = comparisons(SMALL)

    assert (found.limit, found.literal) == (None, 5)


def test_a_comparison_can_be_replaced() -> None:
    [found] = comparisons(SMALL)

    assert found.replaced(LESS_THAN) == compare("fte", LESS_THAN, 5)


def test_under_not_a_comparison_works_the_other_way_round() -> None:
    [found] = comparisons(Not(part=SMALL))

    assert found.comparator is Comparator.MORE_THAN
    assert found.replaced(Comparator.AT_LEAST) == Not(part=compare("fte", LESS_THAN, 5))


def test_only_the_comparison_in_its_place_is_replaced() -> None:
    whole = AnyOf(parts=(Present(fact="fte"), All(parts=(SMALL, SMALL))))

    _, second = comparisons(whole)

    assert second.replaced(LESS_THAN) == AnyOf(
        parts=(Present(fact="fte"), All(parts=(SMALL, compare("fte", LESS_THAN, 5))))
    )


def test_a_range_is_two_comparisons() -> None:
    low, high = comparisons(Between(fact="fte", low=1, high=5))

    assert (low.comparator, low.literal) == (Comparator.AT_LEAST, 1)
    assert (high.comparator, high.literal) == (AT_MOST, 5)
    assert high.replaced(LESS_THAN) == All(
        parts=(compare("fte", Comparator.AT_LEAST, 1), compare("fte", LESS_THAN, 5))
    )


def test_what_compares_nothing_gives_nothing() -> None:
    for condition in (OneOf(fact="ags", values=("x",)), Present(fact="ags"), Informs(), Judged()):
        assert list(comparisons(condition)) == []
