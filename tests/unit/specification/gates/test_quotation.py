from tests.unit.builders import rule, shipped
from tests.unit.specification.gates.books import ONE, compare

from grantrules.model.condition import Comparator, Compare, Present
from grantrules.model.parameter import Grade
from grantrules.model.rule import Rule
from grantrules.specification.gates.comparison import comparisons
from grantrules.specification.gates.quotation import limits, texts


def shipped_rule(rule_id: str) -> Rule:
    found = shipped().rule(rule_id)
    assert found is not None
    return found


def test_a_rule_is_spoken_of_by_its_quote_its_figures_and_its_own_sentence() -> None:
    found = list(texts(shipped_rule("HO-01"), shipped()))

    assert [(one.source, one.words, one.quoted) for one in found] == [
        ("Der Wortlaut", "mit bis zu 60.000 Euro", True),
        (
            "Der Wortlaut zu „Höchstbetrag Personal je 1,0 VZÄ und 12 Monate“",
            "mit bis zu 60.000 Euro",
            True,
        ),
        (
            "Der Satz der Regel",
            "Die Personalkosten übersteigen nach Abzügen nicht den anteiligen Höchstbetrag.",
            False,
        ),
    ]


def test_the_quote_of_a_window_speaks_of_the_comparison_with_it() -> None:
    found = list(texts(shipped_rule("FR-01"), shipped()))

    assert ("Der Wortlaut zu „Öffnung des Antragsfensters“", "nach der Sommerpause") in {
        (one.source, one.words) for one in found
    }


def test_texts_and_answers_have_no_order_to_speak_of() -> None:
    [own] = texts(rule(compare("signed", Comparator.EQUALS, 1)), shipped())

    assert own.about == ()


def limits_of(condition: Compare) -> set[int]:
    [found] = comparisons(condition)
    return limits(found, shipped())


def test_limits_are_figures_as_a_quote_writes_them() -> None:
    assert limits_of(compare("fte", Comparator.AT_MOST, "max_fte")) == {100}
    assert limits_of(compare("salary_costs", Comparator.AT_MOST, 6_000_000)) == {6_000_000}
    assert limits_of(compare("missing_entries", Comparator.AT_MOST, 3)) == {300}


def test_the_limit_of_a_derived_fact_is_the_figure_of_its_kind_behind_it() -> None:
    condition = compare("salary_after_deductions", Comparator.AT_MOST, "salary_limit")

    assert limits_of(condition) == {6_000_000}


def test_a_window_has_no_figure_that_a_quote_could_write() -> None:
    assert limits_of(compare("received_at", Comparator.AT_LEAST, "window.opens")) == set()


def test_grades_are_limits_as_well() -> None:
    parameter = shipped().parameter("max_fte")
    grade = Grade(when=Present(fact="ags"), value=ONE // 2)
    values = tuple(one.model_copy(update={"grades": (grade,)}) for one in parameter.values)
    others = tuple(one for one in shipped().parameters if one.name != "max_fte")
    graded = parameter.model_copy(update={"values": values})
    book = shipped().model_copy(update={"parameters": (*others, graded)})
    [found] = comparisons(compare("fte", Comparator.AT_MOST, "max_fte"))

    assert limits(found, book) == {100, 50}
