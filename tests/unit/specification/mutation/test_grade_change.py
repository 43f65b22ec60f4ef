from tests.unit.builders import shipped, with_grades, with_population

from grantrules.model.condition import Comparator, Compare
from grantrules.model.parameter import Grade
from grantrules.specification.mutation.grade_change import GradeChange, grade_changes

LARGE = Compare(fact="population", comparator=Comparator.AT_LEAST, operand=20_000)
MIDDLE = Compare(fact="population", comparator=Comparator.AT_LEAST, operand=10_000)
GRADES = (Grade(when=LARGE, value=2_000_000), Grade(when=MIDDLE, value=1_000_000))


def changes() -> dict[str, GradeChange]:
    book = with_grades(with_population(shipped()), "salary_cap", None, *GRADES)
    return {one.name: one for one in grade_changes(book.parameter("salary_cap"), GRADES, book)}


def test_each_grade_is_left_out() -> None:
    assert changes()["grade[1].dropped"].grades == GRADES[1:]
    assert changes()["grade[2].dropped"].grades == GRADES[:1]


def test_each_value_moves_by_a_cent() -> None:
    change = changes()["grade[2].+0.01"]

    assert change.grades == (GRADES[0], Grade(when=MIDDLE, value=1_000_001))
    assert change.told == "Stufe „Einwohnerzahl ist mindestens 10.000“: 10.000,00 € → 10.000,01 €"


def test_each_condition_is_changed() -> None:
    strict = LARGE.model_copy(update={"comparator": Comparator.MORE_THAN})

    change = changes()["grade[1].at_least→more_than"]

    assert change.grades == (Grade(when=strict, value=2_000_000), GRADES[1])


def test_grades_beside_each_other_change_places() -> None:
    assert changes()["grade[1]↔[2]"].grades == (GRADES[1], GRADES[0])
