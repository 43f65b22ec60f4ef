"""`grantrules register import`: workbooks become cases with proposals."""

import json
from pathlib import Path
from typing import Any

import click
from rich.console import Console

from grantrules.batch.case_document import changes_document
from grantrules.batch.importing import Import, Imported, import_applications
from grantrules.cli.desk import act_as, as_json, desk_of, people
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import database, limits, limits_of, programme
from grantrules.cli.progress import progress_on
from grantrules.cli.recorded_text import RecordedText
from grantrules.model.problem import Severity
from grantrules.model.proposal import Outcome
from grantrules.report.case_page import change_lines
from grantrules.report.document import problem_json
from grantrules.report.text import one_line, visible

_LISTS = {
    "received": "neu übernommen",
    "renewed": "mit neuen Angaben",
    "unchanged": "unverändert",
    "held": "mit neuen Angaben, die Menschen ansehen müssen (schon gezeichnet oder beendet)",
}

_FOR_PEOPLE = frozenset({Outcome.REQUEST_INFORMATION, Outcome.REVIEW})


@click.command("import", cls=GermanCommand)
@click.argument("paths", metavar="PFAD…", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--key",
    type=RecordedText(),
    metavar="TEXT",
    help="Kennzeichen des Eingangs; verhindert Wiederholungen.",
)
@limits
@programme
@database
@people
@act_as
@as_json
def import_(  # noqa: PLR0913 - one parameter an option
    *,
    paths: tuple[Path, ...],
    key: str | None,
    limits: Path | None,
    programme: str,
    database: str | None,
    people: Path | None,
    act_as: str | None,
    as_json: bool,
) -> int:
    """Übernimmt Anträge aus Arbeitsmappen in das Register und verteilt die Mittel neu.

    Schon übernommene Dateien ändern nichts.
    """
    desk = desk_of(database, programme, (people, act_as))
    with progress_on(Console(stderr=True, highlight=False)) as watch:
        done = import_applications(Import(paths, key, limits_of(limits)), desk, watch)
    if as_json:
        click.echo(json.dumps(_document(done), ensure_ascii=False, indent=2))
    else:
        tell(done)
    return status_of_import(done)


def _document(done: Imported) -> dict[str, Any]:
    return {
        "files": list(done.files),
        "known": list(done.known),
        **{name: list(getattr(done, name)) for name in _LISTS},
        "changes": changes_document(done.distribution),
        "problems": [problem_json(one) for one in done.problems],
        "unread": list(done.unread),
    }


def tell(done: Imported) -> None:
    """Says what was taken in and what changed by it."""
    for problem in done.problems:
        if problem.severity is Severity.ERROR:
            click.echo(one_line(f"Mangel: {problem.message}"), err=True)
    for file in done.known:
        click.echo(visible(f"Schon übernommen: {file}"))
    for name, german in _LISTS.items():
        references = getattr(done, name)
        if references:
            click.echo(visible(f"{len(references)} {german}: {', '.join(references)}"))
    for line in change_lines(changes_document(done.distribution)):
        click.echo(visible(f"  {line}"))
    if not done.files:
        click.echo("Es wurde nichts übernommen.")


def status_of_import(done: Imported) -> ExitStatus:
    """Gives the exit status: attention where a file, a case or a proposal waits for people."""
    if done.unread:
        return ExitStatus.UNREAD
    errors = any(one.severity is Severity.ERROR for one in done.problems)
    changes = done.distribution.changes if done.distribution else ()
    waiting = any(one.after in _FOR_PEOPLE for one in changes)
    attention = errors or waiting or bool(done.held)
    return ExitStatus.ATTENTION if attention else ExitStatus.DONE
