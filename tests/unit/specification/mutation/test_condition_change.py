from tests.unit.builders import shipped

from grantrules.model.condition import (
    All,
    AnyOf,
    Between,
    Comparator,
    Compare,
    Condition,
    FactName,
    Informs,
    Judged,
    Not,
    OneOf,
    Present,
)
from grantrules.specification.mutation.condition_change import Change, changes_of

FTE = Compare(fact="fte", comparator=Comparator.AT_LEAST, operand=500_000)
SIGNED = Present(fact="contract_signed_on")


def changes(condition: Condition) -> dict[str, Change]:
    return {one.name: one for one in changes_of(condition, shipped())}


def test_every_comparison_becomes_every_other() -> None:
    found = changes(FTE)

    words = {name.partition("→")[2] for name in found if "→" in name}
    assert words == {"equals", "differs", "at_most", "less_than", "more_than"}


def test_a_threshold_moves_by_one_unit_up_and_down() -> None:
    found = changes(FTE)

    assert found["at_least.+0.001"].whole == FTE.model_copy(update={"operand": 501_000})
    assert found["at_least.-0.001"].whole == FTE.model_copy(update={"operand": 499_000})


def test_a_threshold_that_is_another_fact_moves_beside_it() -> None:
    signed = Compare(
        fact="contract_signed_on",
        comparator=Comparator.AT_LEAST,
        operand=FactName(fact="received_on"),
    )

    change = changes(signed)["at_least.received_on+1d"]

    assert change.shift is not None
    assert change.whole == signed.model_copy(update={"operand": FactName(fact="received_on+1d")})


def test_parameters_and_windows_have_mutants_of_their_own() -> None:
    limited = Compare(fact="fte", comparator=Comparator.AT_MOST, operand=FactName(fact="max_fte"))
    opened = Compare(
        fact="received_at", comparator=Comparator.AT_LEAST, operand=FactName(fact="window.opens")
    )

    assert not [name for name in (*changes(limited), *changes(opened)) if "+" in name]


def test_equality_becomes_a_tolerance_of_one_unit() -> None:
    nothing = Compare(fact="other_state_funds", comparator=Comparator.EQUALS, operand=0)
    something = nothing.model_copy(update={"comparator": Comparator.DIFFERS})

    near = Between(fact="other_state_funds", low=0, high=1)
    assert changes(nothing)["equals.tolerance+0.01"].whole == near
    assert changes(something)["differs.tolerance+0.01"].whole == Not(part=near)


def test_a_tolerance_reaches_to_both_sides() -> None:
    found = changes(Compare(fact="missing_entries", comparator=Comparator.EQUALS, operand=3))

    assert found["equals.tolerance+1"].whole == Between(fact="missing_entries", low=3, high=4)
    assert found["equals.tolerance-1"].whole == Between(fact="missing_entries", low=2, high=3)


def test_what_no_facts_can_tell_apart_is_no_change() -> None:
    nothing = Compare(fact="other_state_funds", comparator=Comparator.EQUALS, operand=0)
    yes = Compare(fact="financing_secured", comparator=Comparator.EQUALS, operand=1)

    assert "equals→at_most" not in changes(nothing)
    assert list(changes(yes)) == ["equals→differs"]


def test_a_text_becomes_every_other_known_text() -> None:
    district = Compare(fact="applicant_kind", comparator=Comparator.EQUALS, operand="district")

    assert set(changes(district)) == {
        "equals→differs",
        "district→municipality",
        "district→other",
    }


def test_entries_of_a_list_are_dropped_and_added() -> None:
    listed = OneOf(fact="applicant_kind", values=("district", "other"))

    found = changes(listed)

    assert found["one_of-other"].whole == OneOf(fact="applicant_kind", values=("district",))
    assert found["one_of+municipality"].after == OneOf(
        fact="applicant_kind", values=("district", "other", "municipality")
    )
    assert found["one_of→not"].whole == Not(part=listed)


def test_a_list_of_figures_gets_the_figures_beside_it() -> None:
    found = changes(OneOf(fact="missing_entries", values=(2,)))

    assert set(found) == {"one_of→not", "one_of+1", "one_of+3"}


def test_the_bounds_of_a_range_move_and_become_strict() -> None:
    found = changes(Between(fact="fte", low=500_000, high=FactName(fact="max_fte")))

    assert set(found) == {
        "between→not",
        "between.low.+0.001",
        "between.low.-0.001",
        "between.low.strict",
        "between.high.strict",
    }


def test_presence_becomes_absence_and_absence_presence() -> None:
    assert changes(SIGNED)["present→absent"].whole == Not(part=SIGNED)
    assert changes(Not(part=SIGNED))["absent→present"].whole == SIGNED
    assert len(changes(Not(part=SIGNED))) == 1


def test_all_becomes_any_and_any_becomes_all() -> None:
    parts = (SIGNED, FTE)

    assert changes(All(parts=parts))["all→any"].whole == AnyOf(parts=parts)
    assert changes(AnyOf(parts=parts))["any→all"].whole == All(parts=parts)


def test_each_part_is_left_out() -> None:
    found = changes(All(parts=(SIGNED, FTE)))

    assert found["all[1].dropped"].whole == All(parts=(FTE,))
    assert found["all[2].dropped"].whole == All(parts=(SIGNED,))
    assert found["all[1].dropped"].after is None


def test_the_only_part_is_not_left_out() -> None:
    assert "all[1].dropped" not in changes(All(parts=(SIGNED,)))


def test_a_negation_is_removed() -> None:
    assert changes(Not(part=FTE))["not.dropped"].whole == FTE


def test_a_change_deep_inside_leaves_the_rest_as_it_is() -> None:
    inner = All(parts=(SIGNED, FTE))
    whole = AnyOf(parts=(Not(part=SIGNED), inner))

    change = changes(whole)["any[2].all[2].at_least→more_than"]

    strict = FTE.model_copy(update={"comparator": Comparator.MORE_THAN})
    assert change.before == FTE
    assert change.after == strict
    assert change.whole == AnyOf(parts=(Not(part=SIGNED), All(parts=(SIGNED, strict))))


def test_informing_becomes_judging_and_the_other_way() -> None:
    assert changes(Informs())["informs→judged"].whole == Judged()
    assert changes(Judged())["judged→informs"].whole == Informs()
