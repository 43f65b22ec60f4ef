from tests.unit.builders import rule, shipped
from tests.unit.specification.gates.books import HALF, compare

from grantrules.model.condition import Comparator
from grantrules.model.fact import Facts
from grantrules.model.rulebook import RuleBook
from grantrules.specification.gates.era import eras
from grantrules.specification.gates.logic import Claim
from grantrules.specification.gates.world import World

LIMIT = "salary_limit"


def world(book: RuleBook | None = None) -> World:
    chosen = book or shipped()
    return World(chosen, eras(chosen, frozenset(chosen.vocabulary))[0])


def yes(one: World, fact: str, comparator: Comparator, operand: int | str) -> Claim:
    return one.holds(compare(fact, comparator, operand)).yes


def test_an_example_has_plain_values_where_there_is_a_choice() -> None:
    one = world()
    least = rule(compare("fte", Comparator.AT_LEAST, "min_fte"))

    facts = one.example(one.verdict(least).yes, told=("fte", "min_fte", "salary_costs"))

    assert facts.known["fte"] == HALF
    assert facts.known["salary_costs"] == 0


def test_an_example_tells_texts_as_texts() -> None:
    one = world()
    town = yes(one, "applicant_kind", Comparator.EQUALS, "municipality")

    assert one.example(town, told=()).known["applicant_kind"] == "municipality"


def test_facts_that_contradict_each_other_are_of_no_world() -> None:
    one = world()
    facts = one.example(told=())

    assert one.admits(facts)
    assert not one.admits(Facts(known={**facts.known, "fte": 0}, empty=facts.empty))
