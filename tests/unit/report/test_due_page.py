"""The list of deadlines as data and as a table."""

from datetime import date

from rich.console import Console
from tests.unit.report.dues import OPENING, WAITING, due

from grantrules.model.district import Applicant
from grantrules.model.due_date import DueDate, DueState
from grantrules.model.problem import Problem, Severity
from grantrules.report.due_page import (
    due_document,
    due_summary,
    due_table,
    problem_lines,
    standing,
)


def _printed(width: int, *dues: DueDate) -> str:
    console = Console(width=width, highlight=False)
    with console.capture() as caught:
        console.print(due_table(dues))
    return caught.get()


def test_the_document_has_every_deadline_with_its_german_title() -> None:
    problem = Problem(code="x.missing", severity=Severity.ERROR, message="Fehlt.", reference="A")

    found = due_document("p", date(2026, 11, 24), [due()], [problem])

    assert found == {
        "schema": "grantrules/deadlines/1",
        "programme": "p",
        "on": "2026-11-24",
        "deadlines": [
            {
                "kind": "proof",
                "reference": "2026-017",
                "applicant": {"ags": "07334", "name": "Landkreis Germersheim"},
                "day": "2027-06-30",
                "state": "soon",
                "steps": ["Der Zeitraum endet.", "Dann sechs Monate."],
                "to_do": "Nachweis abwarten",
                "title": "Verwendungsnachweis",
            }
        ],
        "problems": [
            {"code": "x.missing", "severity": "error", "message": "Fehlt.", "reference": "A"}
        ],
    }


def test_days_and_kinds_are_never_cut_on_a_narrow_screen() -> None:
    printed = _printed(80, due(), OPENING, WAITING)

    assert "30.06.2027" in printed
    assert "Antragsfenster öffnet" in printed
    assert max(len(line) for line in printed.splitlines()) <= 80


def test_what_would_steer_a_terminal_is_not_shown() -> None:
    named = due(reference="\x1b[31mA", applicant=Applicant(ags=None, name=None))

    assert "\x1b" not in _printed(80, named)


def test_a_backlog_waits_and_is_no_deadline() -> None:
    dues = [due(), due(state=DueState.OVERDUE), WAITING]

    assert standing(WAITING) == "! wartet"
    assert standing(dues[1]) == "!! abgelaufen"
    assert due_summary(dues) == (
        "Fristen: 1 abgelaufen, 0 fällig, 1 bald, 0 später. Es warten auf Bearbeitung oder "
        "Zeichnung: 1."
    )


def test_the_same_problem_is_told_once_for_all_its_cases() -> None:
    problems = [
        Problem(code="x.missing", severity=Severity.ERROR, message="Fehlt.", reference=reference)
        for reference in ("A", "B")
    ]

    assert list(problem_lines(problems)) == ["Mangel (x.missing) bei A, B: Fehlt."]
