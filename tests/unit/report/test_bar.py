from grantrules.model.proposal import BudgetRow
from grantrules.report.bar import BLOCKS, bar, shares


def row(appropriation: int | None, granted: int = 0, reserved: int = 0) -> BudgetRow:
    left = None if appropriation is None else appropriation - granted - reserved
    return BudgetRow(
        year=2026,
        appropriation=appropriation,
        granted=granted,
        reserved=reserved,
        remaining=left,
    )


def test_the_bar_shows_proposed_reserved_and_free() -> None:
    assert bar(row(100, granted=50, reserved=25)) == "█" * 10 + "▒" * 5 + "░" * 5


def test_a_small_amount_is_still_seen() -> None:
    assert bar(row(1_000_000, granted=1)).startswith("█░")


def test_the_bar_never_grows_longer_than_the_year() -> None:
    assert bar(row(100, granted=100, reserved=100)) == "█" * BLOCKS


def test_the_words_say_the_same_and_sum_up_to_a_hundred() -> None:
    assert shares(row(300, granted=100, reserved=100)) == (
        "33,3 % vorgeschlagen, 33,3 % vorgemerkt, 33,4 % frei"
    )


def test_a_year_is_full_only_where_nothing_is_left() -> None:
    assert "99,9 % vorgeschlagen" in shares(row(100_000, granted=99_999))


def test_a_year_without_an_appropriation_says_so() -> None:
    assert bar(row(None)) == ""
    assert shares(row(None)) == "kein Ansatz festgelegt"


def test_an_appropriation_of_nothing_divides_by_nothing() -> None:
    assert bar(row(0)) == ""
    assert shares(row(0)) == "Der Ansatz ist 0,00 €."
