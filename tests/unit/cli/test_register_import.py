"""What an import tells, and whether somebody has to look at it."""

import pytest

from grantrules.batch.distributing import Change, Distribution
from grantrules.batch.importing import Imported
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.register_import import status_of_import, tell
from grantrules.model.problem import Problem, Severity
from grantrules.model.proposal import Batch, Outcome

NOTHING = Imported((), (), (), (), (), (), None, (), ())
EMPTY = Batch(proposals=(), budget=(), problems=())


def _changed(outcome: Outcome) -> Distribution:
    return Distribution(EMPTY, (Change("A", None, outcome),))


def _problem(severity: Severity) -> Problem:
    return Problem(code="x", severity=severity, message="Bitte prüfen.", found="x", expected="y")


@pytest.mark.parametrize(
    ("done", "status"),
    [
        (NOTHING, ExitStatus.DONE),
        (NOTHING._replace(distribution=_changed(Outcome.APPROVE)), ExitStatus.DONE),
        (NOTHING._replace(problems=(_problem(Severity.REMARK),)), ExitStatus.DONE),
        (NOTHING._replace(problems=(_problem(Severity.ERROR),)), ExitStatus.ATTENTION),
        (NOTHING._replace(distribution=_changed(Outcome.REVIEW)), ExitStatus.ATTENTION),
        (
            NOTHING._replace(distribution=_changed(Outcome.REQUEST_INFORMATION)),
            ExitStatus.ATTENTION,
        ),
        (NOTHING._replace(held=("A",)), ExitStatus.ATTENTION),
        (NOTHING._replace(held=("A",), unread=("a.xlsx",)), ExitStatus.UNREAD),
    ],
)
def test_an_import_needs_attention_where_something_waits_for_people(
    done: Imported, status: ExitStatus
) -> None:
    assert status_of_import(done) is status


def test_an_import_tells_errors_files_cases_and_changes(
    capfd: pytest.CaptureFixture[str],
) -> None:
    problems = (_problem(Severity.ERROR), _problem(Severity.REMARK))
    done = NOTHING._replace(
        files=("b.xlsx",),
        known=("a.xlsx",),
        received=("A", "B"),
        distribution=_changed(Outcome.APPROVE),
        problems=problems,
    )

    tell(done)

    said = capfd.readouterr()
    assert said.err == "Mangel: Bitte prüfen.\n"
    assert said.out.splitlines() == [
        "Schon übernommen: a.xlsx",
        "2 neu übernommen: A, B",
        "  A: Bewilligung",
    ]


def test_an_import_of_nothing_says_so(capfd: pytest.CaptureFixture[str]) -> None:
    tell(NOTHING)

    assert capfd.readouterr().out == "Es wurde nichts übernommen.\n"
