from dataclasses import replace

from tests.unit.specification.samples import BOOK, PROGRAMME

from grantrules.specification.case import Case
from grantrules.specification.expectation import OutcomeIs, StatusIs
from grantrules.specification.feature_text import Row
from grantrules.specification.mutation.catalogue import mutants_of
from grantrules.specification.mutation.hunt import Hunt
from grantrules.specification.mutation.scene import scenes_of

MUTANTS = {one.id: one for one in mutants_of(BOOK)}
STRICT = MUTANTS["FG-02.condition.at_least→more_than"]


def row(name: str, *tags: str) -> Row:
    return Row("f.feature", 1, "", name, frozenset(tags), ())


def case(posts: str, *, outcome: str = "approve") -> Case:
    district = PROGRAMME.districts["des Landkreises Kusel"]
    asked = Case(PROGRAMME).asking(PROGRAMME.complete_application(district, 2026, 1))
    small = asked.stating("fte", posts).stating("salary_costs", "20000.00")
    return small.stating("material_costs", "5000.00").expecting(OutcomeIs(outcome))


def hunt(*cases: tuple[Row, Case]) -> Hunt:
    return Hunt(BOOK, scenes_of(BOOK, cases))


def test_the_first_scenario_that_expects_something_else_is_the_killer() -> None:
    beside, on_it = row("darüber", "FG-02"), row("genau", "FG-02")

    found = hunt((beside, case("0.501")), (on_it, case("0.5"))).killer(STRICT)

    assert found is on_it


def test_a_scenario_without_the_tag_of_the_rule_notices_nothing() -> None:
    assert hunt((row("genau", "FG-01"), case("0.5"))).killer(STRICT) is None


def test_a_scenario_away_from_the_threshold_notices_nothing() -> None:
    assert hunt((row("weit", "FG-02"), case("1"))).killer(STRICT) is None


def test_a_figure_is_noticed_by_a_rule_that_it_concerns() -> None:
    exact = row("genau", "FG-02")

    found = hunt((exact, case("0.5"))).killer(MUTANTS["min_fte.2025-01-01.+0.001"])

    assert found is exact


def test_without_its_clue_a_scenario_is_not_replayed() -> None:
    blind = replace(STRICT, clue=lambda _: False)

    assert hunt((row("genau", "FG-02"), case("0.5"))).killer(blind) is None


def test_a_judgement_that_contradicts_itself_is_noticed() -> None:
    # The budget says that nothing is left, and the rule about it says that enough is.
    met = MUTANTS["HH-01.condition.equals→differs"]
    scarce = case("1").funding(2026, 1)
    asked = replace(scarce, expectations=(StatusIs("HH-01", "not_met"),))
    waiting = row("Mittel fehlen", "HH-01")

    assert hunt((waiting, asked)).killer(met) is waiting


def test_the_nearest_row_is_one_about_the_rule() -> None:
    other, own = row("anderes", "FG-01"), row("darüber", "FG-02")
    found = hunt((other, case("1")), (own, case("1")))

    assert found.nearest(STRICT) is own
    assert found.nearest(replace(STRICT, rules=("HO-08",))) is None


def test_a_threshold_that_is_a_fact_is_noticed_only_one_unit_beside_it() -> None:
    mutant = MUTANTS["HO-01.condition.at_most.salary_limit+0.01"]
    beside = row("ein Cent darüber", "HO-01")
    above = row("weit darüber", "HO-01")

    def salary(amount: str) -> Case:
        asked = replace(case("1"), expectations=(StatusIs("HO-01", "not_met"),))
        return asked.stating("salary_costs", amount)

    found = hunt((above, salary("72500.00")), (beside, salary("60000.01")))

    assert found.killer(mutant) is beside
