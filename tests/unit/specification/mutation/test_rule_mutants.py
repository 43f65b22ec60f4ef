import pytest
from tests.unit.builders import facts, rule, shipped
from tests.unit.specification.mutation.mutated import by_id, ids

from grantrules.model.condition import (
    All,
    Comparator,
    Compare,
    Condition,
    FactName,
    Informs,
    Judged,
    Not,
    Present,
)
from grantrules.model.finding import Effect, Status
from grantrules.model.rule import Rule, Stage
from grantrules.specification.mutation.mutant import Mutant
from grantrules.specification.mutation.rule_mutants import rule_mutants

LARGE = Compare(fact="fte", comparator=Comparator.AT_LEAST, operand=FactName(fact="min_fte"))


def mutants(one: Rule) -> dict[str, Mutant]:
    return by_id(rule_mutants(one, shipped()))


def changed(one: Rule, name: str) -> Rule:
    """Gives the rule as it stands in the mutant of this name."""
    book = shipped().model_copy(update={"rules": (one,)})
    (found,) = mutants(one)[f"XX-01.{name}"].change(book).rules
    return found


def test_a_rule_is_left_out() -> None:
    one = rule(LARGE)
    book = shipped().model_copy(update={"rules": (one,)})

    assert mutants(one)["XX-01.dropped"].change(book).rules == ()


def test_only_scenarios_of_the_rule_itself_may_notice() -> None:
    assert {mutant.rules for mutant in mutants(rule(LARGE)).values()} == {("XX-01",)}


def test_the_condition_is_changed_and_told_before_and_after() -> None:
    one = rule(LARGE)

    assert changed(one, "condition.at_least→more_than").condition == LARGE.model_copy(
        update={"comparator": Comparator.MORE_THAN}
    )
    assert mutants(one)["XX-01.condition.at_least→more_than"].told == (
        "XX-01: Stellenumfang (VZÄ) ist mindestens „Mindestumfang der Stelle“ → "
        "Stellenumfang (VZÄ) ist mehr als „Mindestumfang der Stelle“"
    )


def test_a_part_that_is_left_out_is_told() -> None:
    both = All(parts=(LARGE, Present(fact="signed")))

    mutant = mutants(rule(both))["XX-01.condition.all[2].dropped"]

    assert mutant.told == "XX-01: „Unterschrift“ ist angegeben → entfällt"


def test_a_threshold_that_is_a_fact_is_moved_by_the_evaluator() -> None:
    ended = Compare(
        fact="funding_end", comparator=Comparator.AT_LEAST, operand=FactName(fact="funding_start")
    )
    one = rule(ended)

    mutant = mutants(one)["XX-01.condition.at_least.funding_start+1d"]

    judge = mutant.evaluator((one,))
    assert judge.statuses(facts(funding_start=5, funding_end=5))["XX-01"] is Status.NOT_MET
    assert mutant.change(shipped()) is shipped()
    assert mutant.told.endswith("→ dieselbe Grenze einen Tag später")


def test_the_time_when_a_rule_applies_is_dropped_negated_and_changed() -> None:
    asked = Present(fact="minimum_grant")
    one = rule(LARGE, applies_when=asked)

    assert changed(one, "applies_when.dropped").applies_when is None
    assert changed(one, "applies_when.negated").applies_when == Not(part=asked)
    assert changed(one, "applies_when.present→absent").applies_when == Not(part=asked)


def test_both_effects_become_every_other_that_is_possible() -> None:
    one = rule(LARGE)

    found = [name.removeprefix("XX-01.") for name in mutants(one) if "e.reject" in name]

    others = ["review", "ask", "reduce", "budget", "confirm"]
    assert found == [f"otherwise.reject→{effect}" for effect in others]
    assert changed(one, "otherwise.reject→ask").otherwise is Effect.ASK
    assert changed(one, "if_open.ask→review").if_open is Effect.REVIEW


@pytest.mark.parametrize("condition", [Informs(), Judged()])
def test_effects_that_never_come_about_are_not_changed(condition: Condition) -> None:
    one = rule(condition, if_open=Effect.CONFIRM)

    assert not [name for name in mutants(one) if "otherwise" in name or "if_open" in name]


def test_what_becomes_a_judgement_is_confirmed_and_what_no_longer_is_one_is_not() -> None:
    judging = changed(rule(Informs()), "condition.informs→judged")
    informing = changed(rule(Judged(), if_open=Effect.CONFIRM), "condition.judged→informs")

    assert judging.if_open is Effect.CONFIRM
    assert informing.if_open is Effect.ASK


def test_a_rule_is_judged_at_another_stage() -> None:
    one = rule(LARGE)

    assert changed(one, "stage.application→batch").stage is Stage.BATCH
    assert changed(one, "stage.application→register").stage is Stage.REGISTER


def test_a_rule_about_the_other_applications_stays_where_they_are_known() -> None:
    collides = Compare(fact="colliding_application", comparator=Comparator.EQUALS, operand="none")

    assert not [name for name in mutants(rule(collides, stage=Stage.BATCH)) if ".stage." in name]


@pytest.mark.parametrize("condition", [Informs(), Judged()])
def test_what_weighs_nothing_weighs_nothing_later_either(condition: Condition) -> None:
    assert "XX-01.stage.application→batch" not in mutants(rule(condition))


def test_every_mutant_has_an_id_of_its_own() -> None:
    every = [name for one in shipped().rules for name in ids(rule_mutants(one, shipped()))]

    assert len(every) == len(set(every))
