"""The value of a parameter on a day: dated, never a default."""

from datetime import date

import pytest
from tests.unit.builders import shipped, with_grades, with_parameters, without_value

from grantrules.engine.parameter_value import InForceValue, value_on
from grantrules.model.basis import BasisKind
from grantrules.model.condition import Present
from grantrules.model.parameter import Grade
from grantrules.model.problem import Problem, Severity
from grantrules.model.rulebook import RuleBook

NAME = "notification_fiction_days"
DAY = date(2026, 8, 10)


@pytest.mark.parametrize(
    ("day", "days"),
    [(date(2003, 1, 1), 3), (date(2024, 12, 31), 3), (date(2025, 1, 1), 4), (DAY, 4)],
)
def test_the_value_is_that_of_the_day(day: date, days: int) -> None:
    found = value_on(shipped(), NAME, day)

    assert isinstance(found, InForceValue)
    assert (found.value, found.basis.kind) == (days, BasisKind.LAW)
    assert found.title == "Bekanntgabefiktion in Tagen nach Aufgabe zur Post"


@pytest.mark.parametrize(
    ("book", "day", "sentence"),
    [
        (shipped(), date(2002, 12, 31), "hat am 31.12.2002 keinen Wert. Bitte im Regelwerk"),
        (without_value(shipped(), NAME), DAY, "hat am 10.08.2026 keinen Wert. Bitte im Regelwerk"),
        (with_parameters(shipped(), **{NAME: None}), DAY, "hat am 10.08.2026 keinen Wert."),
        (
            with_grades(shipped(), NAME, 4, Grade(when=Present(fact="fte"), value=5)),
            DAY,
            "ist gestaffelt und für sich allein kein Wert.",
        ),
    ],
    ids=["before", "unset", "switched off", "graded"],
)
def test_what_is_not_in_force_for_everybody_is_a_problem(
    book: RuleBook, day: date, sentence: str
) -> None:
    found = value_on(book, NAME, day)

    assert isinstance(found, Problem)
    assert (found.code, found.severity) == (f"{NAME}.missing", Severity.ERROR)
    assert f"„Bekanntgabefiktion in Tagen nach Aufgabe zur Post“ {sentence}" in found.message
