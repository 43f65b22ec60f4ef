from tests.unit.builders import shipped
from tests.unit.specification.gates.books import compare, worlds

from grantrules.model.condition import Comparator
from grantrules.model.fact import Code
from grantrules.model.parameter import Grade
from grantrules.model.rulebook import RuleBook
from grantrules.rulebook.loading import load_rulebook
from grantrules.specification.gates.gate_finding import GateFinding, Severity
from grantrules.specification.gates.grades import grades

HALF, ONE = 500_000, 1_000_000
HIGH, LOW, PLAIN = 2_000_000, 1_000_000, 6_000_000


def at_least(posts: int, value: Code) -> Grade:
    return Grade(when=compare("fte", Comparator.AT_LEAST, posts), value=value)


def graded(*found: Grade, value: Code | None = PLAIN) -> RuleBook:
    cap = shipped().parameter("salary_cap")
    [stated] = cap.values
    other = stated.model_copy(update={"grades": found, "value": value})
    return shipped().model_copy(
        update={
            "parameters": tuple(
                one.model_copy(update={"values": (other,)}) if one is cap else one
                for one in shipped().parameters
            )
        }
    )


def findings(book: RuleBook) -> list[GateFinding]:
    return grades(book, worlds(book))


def test_grades_from_the_highest_bound_down_are_sound() -> None:
    assert findings(graded(at_least(ONE, HIGH), at_least(HALF, LOW))) == []


def test_a_grade_behind_a_wider_one_never_decides() -> None:
    [finding] = findings(graded(at_least(HALF, LOW), at_least(ONE, HIGH)))

    assert finding.severity is Severity.ERROR
    assert finding.subject == "salary_cap: 20.000,00 €"
    assert "Der Satz 20.000,00 € gilt nie, weil" in finding.message
    assert "immer schon vorher gilt" in finding.message
    assert finding.example.startswith("Beispiel: Antrag mit Stellenumfang (VZÄ) 1 (es gilt:")


def test_several_wider_grades_together_hide_one_as_well() -> None:
    below = Grade(when=compare("fte", Comparator.LESS_THAN, ONE), value=LOW)

    [hidden, plain] = findings(graded(below, at_least(ONE, HIGH), at_least(HALF, 3_000_000)))

    assert "immer schon vorher gilt: eine der Bedingungen davor" in hidden.message
    assert "ohne Bedingung gilt nie" in plain.message


def test_grades_for_every_application_need_no_value_beside_them() -> None:
    below = Grade(when=compare("fte", Comparator.LESS_THAN, ONE), value=LOW)

    assert findings(graded(below, at_least(ONE, HIGH), value=None)) == []


def test_a_grade_for_nobody_is_found() -> None:
    [finding] = findings(graded(Grade(when=compare("fte", Comparator.LESS_THAN, 0), value=LOW)))

    assert "auf keinen Antrag zutrifft" in finding.message


def test_a_grade_for_everybody_is_found_once() -> None:
    always = Grade(when=compare("fte", Comparator.MORE_THAN, 0), value=LOW)

    [finding] = findings(graded(always, at_least(ONE, HIGH)))

    assert "gilt immer" in finding.message


def test_two_neighbours_with_one_value_are_found() -> None:
    [finding] = findings(graded(at_least(ONE, HIGH), at_least(HALF, HIGH)))

    assert "steht zweimal hintereinander" in finding.message


def test_the_last_grade_with_the_value_beside_it_is_found() -> None:
    [finding] = findings(graded(at_least(ONE, PLAIN)))

    assert finding.subject == "salary_cap: 60.000,00 €"


def test_the_grades_of_the_other_programme_are_sound_in_their_order_only() -> None:
    book = load_rulebook("integrationsbeauftragte-bw")
    cap = book.parameter("salary_cap")
    [stated] = cap.values
    swapped = stated.model_copy(update={"grades": stated.grades[::-1]})
    other = cap.model_copy(update={"values": (swapped,)})
    parameters = tuple(other if one is cap else one for one in book.parameters)

    [finding] = findings(book.model_copy(update={"parameters": parameters}))

    assert findings(book) == []
    assert "Der Satz 20.000,00 € gilt nie" in finding.message


def test_figures_without_grades_are_left_alone() -> None:
    assert findings(shipped()) == []
