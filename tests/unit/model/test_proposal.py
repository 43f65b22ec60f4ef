"""Outcomes: seven, each with German words; three of them grant money."""

from grantrules.model.proposal import NOTHING, Outcome


def test_three_of_seven_outcomes_grant_money() -> None:
    assert [outcome for outcome in Outcome if outcome.grants] == [
        Outcome.APPROVE,
        Outcome.APPROVE_REDUCED,
        Outcome.APPROVE_PARTIAL,
    ]


def test_no_outcome_calls_itself_a_decision() -> None:
    words = [outcome.german for outcome in Outcome]

    assert len(set(words)) == len(words) == 7
    assert not [word for word in words if "bescheid" in word.lower()]


def test_nothing_is_zero_in_no_year() -> None:
    assert (NOTHING.total, NOTHING.salary, NOTHING.material, NOTHING.by_year) == (0, 0, 0, {})
