"""What a command that reckons one thing says where it cannot: a problem, and no figure."""

import json

import click

from grantrules.cli.exit_status import ExitStatus
from grantrules.model.problem import Problem


def answer_problem(problem: Problem, *, as_json: bool) -> ExitStatus:
    """Tells people what is wrong on standard error, other systems on standard output."""
    click.echo(f"Mangel ({problem.code}): {problem.message}", err=True)
    if as_json:
        # As bytes, so that the document is UTF-8 wherever it is written.
        click.echo(_document(problem).encode(), nl=False)
    return ExitStatus.ATTENTION


def _document(problem: Problem) -> str:
    told = {
        "code": problem.code,
        "severity": problem.severity.value,
        "message": problem.message,
    }
    return json.dumps({"problems": [told]}, ensure_ascii=False, indent=2) + "\n"
