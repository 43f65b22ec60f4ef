"""What a rule book says on one day."""

from datetime import date

from tests.unit.builders import ASSUMED, shipped, with_grades, without_value

from grantrules.engine.inforce import WINDOW_FACTS, in_force
from grantrules.model.basis import BasisKind
from grantrules.model.condition import Present
from grantrules.model.parameter import Grade, ParameterValue

DAY = date(2026, 8, 10)


def _with_two_caps() -> tuple[ParameterValue, ...]:
    return tuple(
        ParameterValue(valid_from=start, valid_until=end, value=cap, basis=ASSUMED)
        for start, end, cap in (
            (date(2025, 1, 1), date(2025, 12, 31), 6_000_000),
            (date(2026, 1, 1), None, 6_500_000),
        )
    )


def test_parameters_and_the_window_of_the_year_are_in_force() -> None:
    terms = in_force(shipped(), DAY)

    assert terms.values["salary_cap"] == 6_000_000
    assert terms.values["window.ends"] == date(2026, 11, 16).toordinal()
    assert terms.values["window.first_funding_year"] == 2026
    assert terms.values["window.last_funding_year"] == 2027
    assert terms.bases["window.closes"].kind is BasisKind.ASSUMPTION
    assert terms.bases["salary_cap"].kind is BasisKind.ANNOUNCEMENT
    assert terms.switched_off == {"minimum_grant"}
    # The base rate of the second half of 2026 is not published; no proposal needs it.
    assert terms.unset == {"base_rate"}
    assert terms.undated == frozenset()


def test_a_year_without_a_window_leaves_its_facts_unset() -> None:
    terms = in_force(shipped(), date(2027, 8, 10))

    assert terms.unset == {"base_rate", *WINDOW_FACTS}
    assert not terms.values.keys() & set(WINDOW_FACTS)
    assert not terms.bases.keys() & set(WINDOW_FACTS)


def test_an_expired_or_unset_parameter_has_no_value() -> None:
    assert "salary_cap" in in_force(shipped(), date(2024, 12, 31)).unset
    assert "salary_cap" in in_force(without_value(shipped(), "salary_cap"), DAY).unset


def test_without_a_day_what_would_depend_on_it_is_undated_and_not_unset() -> None:
    cap = shipped().parameter("salary_cap").model_copy(update={"values": _with_two_caps()})
    others = tuple(one for one in shipped().parameters if one.name != "salary_cap")
    book = without_value(shipped().model_copy(update={"parameters": (*others, cap)}), "own_share")

    terms = in_force(book, None)

    assert terms.unset == {"own_share"}
    assert terms.undated == {
        "salary_cap",
        "base_rate",
        "notification_fiction_days",
        *WINDOW_FACTS,
    }
    assert terms.values["material_cap"] == 2_000_000


def test_a_graded_parameter_has_a_basis_and_no_value_of_its_own() -> None:
    grade = Grade(when=Present(fact="fte"), value=1)
    book = with_grades(with_grades(shipped(), "own_share", 0, grade), "minimum_grant", None, grade)

    terms = in_force(book, DAY)

    assert terms.graded.keys() == {"own_share", "minimum_grant"}
    assert not terms.graded.keys() & {*terms.values, *terms.switched_off, *terms.unset}
    assert terms.bases["own_share"] == ASSUMED
    assert in_force(shipped(), DAY).graded == {}
