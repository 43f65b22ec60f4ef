"""How districts stand: a word and a sign for each, no two alike."""

from grantrules.model.participation import Standing


def test_every_standing_is_told_by_a_word_and_a_sign_of_its_own() -> None:
    assert len({one.german for one in Standing}) == len(Standing)
    assert len({one.symbol for one in Standing}) == len(Standing)


def test_the_best_standing_comes_first() -> None:
    assert [one.value for one in Standing] == [
        "granted",
        "pending",
        "waiting",
        "rejected",
        "ended",
        "none",
    ]
