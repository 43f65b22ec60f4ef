from tests.unit.builders import rule, shipped
from tests.unit.specification.gates.books import compare, only

from grantrules.model.condition import Comparator, Informs, Judged, Present
from grantrules.model.parameter import Grade
from grantrules.specification.gates.relevance import (
    decides,
    figures_read,
    parameters_used,
    roots_of,
)

LIMITED = rule(compare("salary_after_deductions", Comparator.AT_MOST, "salary_limit"))


def test_a_rule_that_informs_or_is_judged_decides_nothing() -> None:
    assert decides(LIMITED)
    assert not decides(rule(Informs()))
    assert not decides(rule(Judged()))


def test_the_figures_behind_facts_are_read() -> None:
    assert {"salary_cap", "max_fte", "proration"} <= figures_read(only(LIMITED))
    assert "min_fte" not in figures_read(only(LIMITED))


def test_a_parameter_that_is_only_named_is_used() -> None:
    named = rule(Informs(), parameters=("min_fte",), limit="material_limit")

    assert {"min_fte", "material_cap"} <= parameters_used(only(named))


def test_what_grades_ask_for_is_read_with_their_parameter() -> None:
    cap = shipped().parameter("salary_cap")
    grade = Grade(when=Present(fact="own_funds"), value=1)
    graded = cap.model_copy(
        update={"values": tuple(one.model_copy(update={"grades": (grade,)}) for one in cap.values)}
    )
    book = only(LIMITED, parameters=(graded,))

    assert "own_funds" in roots_of(["salary_limit"], book)
    assert "own_funds" not in roots_of(["material_limit"], book)
