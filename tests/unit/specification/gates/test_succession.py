from datetime import date, timedelta

import pytest
from tests.unit.builders import shipped, with_budget

from grantrules.model.rulebook import RuleBook
from grantrules.specification.gates.gate_finding import GateFinding, Severity
from grantrules.specification.gates.succession import succession

LAST_DAY = date(2026, 11, 16)
HALF_YEAR = date(2026, 6, 30)


def found(subject: str, on: date, book: RuleBook | None = None) -> GateFinding | None:
    findings = succession(book or shipped(), on)
    return next((one for one in findings if one.subject == subject), None)


def severity(subject: str, on: date, book: RuleBook | None = None) -> Severity | None:
    finding = found(subject, on, book)
    return None if finding is None else finding.severity


@pytest.mark.parametrize(
    ("days", "expected"),
    [(91, None), (90, Severity.WARNING), (0, Severity.WARNING), (-1, Severity.ERROR)],
)
def test_a_window_without_a_successor_is_warned_about_and_then_an_error(
    days: int, expected: Severity | None
) -> None:
    on = LAST_DAY - timedelta(days=days)

    assert severity("window 2026", on) is expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [(91, None), (90, Severity.WARNING), (0, Severity.WARNING), (-1, Severity.ERROR)],
)
def test_a_parameter_that_ends_is_warned_about_and_then_an_error(
    days: int, expected: Severity | None
) -> None:
    on = HALF_YEAR - timedelta(days=days)

    assert severity("base_rate", on) is expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2026, 10, 1), None),
        (date(2026, 10, 2), Severity.WARNING),
        (date(2026, 12, 31), Severity.WARNING),
        (date(2027, 1, 1), Severity.ERROR),
    ],
)
def test_a_budget_year_without_a_next_one_is_warned_about_and_then_an_error(
    on: date, expected: Severity | None
) -> None:
    assert severity("appropriation 2026", on) is expected


def test_the_message_says_what_ends_when_and_what_to_do() -> None:
    finding = found("window 2026", LAST_DAY + timedelta(days=1))

    assert finding is not None
    assert finding.german == (
        "Das Antragsfenster 2026 ist am 16.11.2026 ausgelaufen, und nichts folgt. "
        "Bitte das Antragsfenster 2027 in einer eigenen Datei eintragen."
    )


def test_a_window_that_another_follows_never_ends() -> None:
    assert severity("window 2025", date(2025, 11, 18)) is None


def test_a_budget_year_whose_next_one_is_set_never_ends() -> None:
    book = with_budget(shipped(), {2026: 1, 2027: 1})

    assert severity("appropriation 2026", date(2026, 12, 31), book) is None


def test_a_budget_year_whose_next_one_is_named_but_not_set_ends() -> None:
    book = with_budget(shipped(), {2026: 1, 2027: None})

    assert severity("appropriation 2026", date(2026, 12, 31), book) is Severity.WARNING


def test_a_parameter_value_that_another_follows_at_once_never_ends() -> None:
    assert severity("base_rate", date(2025, 6, 30)) is None
    assert severity("notification_fiction_days", date(2024, 12, 31)) is None


def test_a_gap_of_one_day_between_two_values_is_an_end() -> None:
    parameter = shipped().parameter("base_rate")
    first, _, last = parameter.values
    broken = parameter.model_copy(update={"values": (first, last)})
    others = tuple(one for one in shipped().parameters if one.name != "base_rate")
    book = shipped().model_copy(update={"parameters": (*others, broken)})

    assert severity("base_rate", date(2025, 6, 30), book) is Severity.WARNING


def test_a_value_without_an_end_never_ends() -> None:
    assert severity("salary_cap", date(9999, 12, 31)) is None


def test_before_anything_begins_nothing_ends() -> None:
    assert succession(shipped(), date(2000, 1, 1)) == []
