from tests.unit.specification.living.small import scenarios, strength

from grantrules.specification.living.hold import hold_of, holds_of


def test_what_is_noticed_excused_and_survives_is_counted() -> None:
    hold = hold_of(strength().verdicts, scenarios())

    assert (hold.noticed, hold.accepted, hold.survived, hold.total) == (2, 1, 1, 4)


def test_rows_of_one_outline_count_for_the_outline() -> None:
    hold = hold_of(strength().verdicts, scenarios())

    assert [(one.name, count) for one, count in hold.by] == [("Eingang um die Öffnung", 2)]


def test_a_change_belongs_to_each_rule_that_it_concerns() -> None:
    holds = holds_of(strength().verdicts, scenarios())

    assert list(holds) == ["FR-01"]
