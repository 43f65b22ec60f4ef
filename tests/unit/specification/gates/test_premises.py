from datetime import UTC, datetime

from tests.unit.builders import shipped, with_parameters, without_value
from tests.unit.specification.gates.books import HALF, ONE, compare, worlds

from grantrules.model.condition import Comparator, Present
from grantrules.model.district import ApplicantFact
from grantrules.model.fact import FactKind, micros
from grantrules.model.parameter import Grade
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


def test_a_world_has_the_figures_of_its_era() -> None:
    one = world()

    assert one.possible(yes(one, "min_fte", Comparator.EQUALS, HALF))
    assert not one.possible(yes(one, "min_fte", Comparator.DIFFERS, HALF))


def test_an_application_of_another_year_is_not_of_this_world() -> None:
    one = world()
    later = micros(datetime(2026, 3, 1, tzinfo=UTC))

    assert not one.possible(yes(one, "received_at", Comparator.EQUALS, later))


def test_the_day_of_receipt_is_the_day_of_the_moment() -> None:
    one = world()
    noon = micros(datetime(2025, 3, 1, 12, tzinfo=UTC))
    received = yes(one, "received_at", Comparator.EQUALS, noon)
    same, next_day = (datetime(2025, 3, day, tzinfo=UTC).toordinal() for day in (1, 2))

    assert one.possible(received, yes(one, "received_on", Comparator.EQUALS, same))
    assert not one.possible(received, yes(one, "received_on", Comparator.EQUALS, next_day))


def test_a_period_lies_in_the_years_of_its_days() -> None:
    one = world()
    new_year = datetime(2026, 1, 1, tzinfo=UTC).toordinal()
    starting = yes(one, "funding_start", Comparator.EQUALS, new_year)

    assert one.possible(starting, yes(one, "period_first_year", Comparator.EQUALS, 2026))
    assert not one.possible(starting, yes(one, "period_first_year", Comparator.EQUALS, 2025))


def test_a_period_that_ends_before_it_starts_has_no_years_and_no_limit() -> None:
    one = world()
    backwards = yes(one, "funding_end", Comparator.LESS_THAN, "funding_start")

    assert not one.possible(backwards, one.holds(Present(fact="period_first_year")).yes)
    assert not one.possible(backwards, one.holds(Present(fact=LIMIT)).yes)


def test_who_contradicts_himself_has_no_kind_yet() -> None:
    one = world()
    contradiction = yes(one, "name_matches_ags", Comparator.EQUALS, 0)

    assert not one.possible(contradiction, one.holds(Present(fact="applicant_kind")).yes)


def test_without_a_figure_what_rests_on_it_is_unknown() -> None:
    one = world(without_value(shipped(), "salary_cap"))

    assert not one.possible(one.holds(Present(fact=LIMIT)).yes)


def test_a_figure_that_is_switched_off_is_empty() -> None:
    one = world()

    assert one.possible(one.holds(Present(fact="minimum_grant")).no)


def test_a_grade_gives_the_value_where_its_condition_holds() -> None:
    book = _graded(Grade(when=compare("fte", Comparator.LESS_THAN, ONE), value=1))
    one = world(book)
    small = yes(one, "fte", Comparator.LESS_THAN, ONE)
    large = yes(one, "fte", Comparator.AT_LEAST, ONE)

    assert not one.possible(small, yes(one, "salary_cap", Comparator.DIFFERS, 1))
    assert not one.possible(large, yes(one, "salary_cap", Comparator.DIFFERS, 6_000_000))


def test_while_a_grade_is_unknown_there_is_no_value() -> None:
    book = _graded(Grade(when=compare("applicant_kind", Comparator.EQUALS, "x"), value=1))
    grade = compare("applicant_kind", Comparator.DIFFERS, "x")
    one = world(book)

    assert not one.possible(
        yes(one, "name_matches_ags", Comparator.EQUALS, 0),
        one.holds(Present(fact="salary_cap")).yes,
    )
    assert one.possible(one.holds(grade).yes, one.holds(Present(fact="salary_cap")).yes)


def test_grades_without_a_common_value_leave_the_figure_switched_off() -> None:
    book = _graded(Grade(when=compare("fte", Comparator.LESS_THAN, ONE), value=1), plain=None)
    one = world(book)

    assert not one.possible(
        yes(one, "fte", Comparator.AT_LEAST, ONE), one.holds(Present(fact="salary_cap")).yes
    )


def test_flat_rates_need_their_limit_before_the_deductions() -> None:
    book = with_parameters(shipped(), material_mode="flat_rate")
    backwards = compare("funding_end", Comparator.LESS_THAN, "funding_start")
    deducted = Present(fact="material_after_deductions")
    ceiling, flat = worlds(shipped())[0], worlds(book)[0]

    assert ceiling.possible(ceiling.holds(backwards).yes, ceiling.holds(deducted).yes)
    assert not flat.possible(flat.holds(backwards).yes, flat.holds(deducted).yes)


def _graded(grade: Grade, plain: int | None = 6_000_000) -> RuleBook:
    parameter = shipped().parameter("salary_cap")
    update = {"grades": (grade,), "value": plain}
    values = tuple(one.model_copy(update=update) for one in parameter.values)
    others = tuple(one for one in shipped().parameters if one.name != "salary_cap")
    changed = parameter.model_copy(update={"values": values})
    return shipped().model_copy(update={"parameters": (*others, changed)})


def test_only_who_stands_in_the_list_has_facts_of_the_list() -> None:
    inhabitants = ApplicantFact(
        name="inhabitants", column="population", kind=FactKind.COUNT, label="Einwohner"
    )
    one = world(shipped().model_copy(update={"applicant_facts": (inhabitants,)}))
    known = one.holds(Present(fact="inhabitants")).yes

    assert one.possible(known, yes(one, "applicant_kind", Comparator.EQUALS, "district"))
    assert not one.possible(known, yes(one, "applicant_kind", Comparator.EQUALS, "other"))
