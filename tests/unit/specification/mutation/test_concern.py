import pytest
from tests.unit.builders import rule, shipped, with_grades, with_population

from grantrules.model.condition import Comparator, Compare, FactName
from grantrules.model.parameter import Grade
from grantrules.specification.mutation.concern import concerned, required_concerns, way_concerns


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("min_fte", "FG-02"),
        ("max_fte", "AB-06"),
        ("minimum_grant", "HO-08"),
        ("window.opens", "FR-01"),
        ("highest_plausible_amount", "VO-03"),
    ],
)
def test_the_rule_that_names_a_figure_comes_first(name: str, first: str) -> None:
    assert concerned(shipped(), [name])[0] == first


def test_a_figure_concerns_the_rules_that_are_judged_on_what_comes_from_it() -> None:
    assert {"HO-01", "HO-05", "HH-01"} <= set(concerned(shipped(), ["salary_cap"]))


def test_a_rule_that_only_shows_a_figure_is_concerned_only_where_no_other_is() -> None:
    reading = rule(Compare(fact="own_funds", comparator=Comparator.EQUALS, operand=0), id="XX-01")
    showing = rule(id="XX-02", shows=("own_funds",))
    both = shipped().model_copy(update={"rules": (showing, reading)})
    alone = shipped().model_copy(update={"rules": (showing,)})

    assert concerned(both, ["own_funds"]) == ("XX-01",)
    assert concerned(alone, ["own_funds"]) == ("XX-02",)


def test_a_graded_figure_rests_on_what_its_grades_ask() -> None:
    large = Compare(fact="population", comparator=Comparator.AT_LEAST, operand=20_000)
    capped = rule(
        Compare(
            fact="salary_costs", comparator=Comparator.AT_MOST, operand=FactName(fact="salary_cap")
        )
    )
    book = with_grades(with_population(shipped()), "salary_cap", 1, Grade(when=large, value=2))

    found = concerned(book.model_copy(update={"rules": (capped,)}), ["population"])

    assert found == ("XX-01",)


def test_what_nobody_reads_concerns_nobody() -> None:
    assert concerned(shipped(), ["granting_authority_seat"]) == ()


def test_in_which_way_something_is_done_is_told_by_a_rule_of_its_own() -> None:
    assert way_concerns(shipped(), "proration") == ("HO-04",)
    assert way_concerns(shipped(), "skip_allowed") == ("HH-02",)
    assert way_concerns(shipped(), "material_mode") == concerned(shipped(), ["material_mode"])


def test_a_required_entry_concerns_those_who_count_it_and_those_who_read_it() -> None:
    assert {"VO-01", "FG-06"} <= set(required_concerns(shipped(), "financing_secured"))
    assert "VO-02" in required_concerns(shipped(), "salary_costs")
    assert "VO-02" not in required_concerns(shipped(), "financing_secured")
