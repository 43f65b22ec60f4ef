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


def test_days_and_years_of_an_example_are_those_of_its_era() -> None:
    one = world()
    later = yes(one, "funding_start", Comparator.AT_MOST, "funding_end")

    facts = one.example(later, told=("funding_start", "funding_end", "period_first_year"))

    assert facts.known["period_first_year"] == one.era.first.year
    assert facts.known["funding_start"] == one.era.first.toordinal()


def test_posts_of_an_example_are_stated_in_thousandths() -> None:
    one = world()
    odd = yes(one, "fte", Comparator.LESS_THAN, HALF - 1)

    posts = one.example(odd, told=("fte",)).known["fte"]

    assert isinstance(posts, int)
    assert posts % 1_000 == 0


def test_of_claims_that_exclude_each_other_only_the_needed_ones_are_named() -> None:
    one = world()
    claims = {
        "few": yes(one, "fte", Comparator.LESS_THAN, HALF),
        "many": yes(one, "fte", Comparator.MORE_THAN, HALF),
        "free": yes(one, "salary_costs", Comparator.EQUALS, 0),
    }

    assert one.conflict(claims) == ("few", "many")
    assert one.conflict({"few": claims["few"], "free": claims["free"]}) == ()
    assert one.possible(claims["many"])
