from grantrules.specification.award_expectation import InterestIs


def test_no_interest_is_something_else_than_none() -> None:
    assert InterestIs(None) != InterestIs(0)
