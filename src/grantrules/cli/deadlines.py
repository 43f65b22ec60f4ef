"""`grantrules deadlines`: what is due, overdue or soon, and a calendar of it."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path

import click
from rich.console import Console

from grantrules.batch.deadlines.listing import Deadlines
from grantrules.batch.deadlines.listing import deadlines as listed
from grantrules.cli.day import Day
from grantrules.cli.desk import as_json
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import database, database_address, programme
from grantrules.cli.period import PeriodText
from grantrules.model.due_date import DueState
from grantrules.model.local_time import BERLIN
from grantrules.model.period import Period
from grantrules.register.database import open_for_reading
from grantrules.report.due_calendar import due_calendar
from grantrules.report.due_page import due_document, due_summary, due_table, problem_lines
from grantrules.report.due_workbook import write_due
from grantrules.report.new_file import new_file
from grantrules.report.text import visible
from grantrules.rulebook.loading import load_rulebook

_PRESSING = frozenset({DueState.OVERDUE, DueState.DUE})
_new = click.Path(path_type=Path)


@click.command(cls=GermanCommand)
@click.option("--on", "day", type=Day(), metavar="DATUM", help="Stichtag (sonst heute).")
@click.option(
    "--within",
    type=PeriodText(),
    default="30D",
    show_default=False,
    help="Wie weit „bald“ reicht: 30D (sonst), 6W, 3M.",
)
@click.option("--all", "everything", is_flag=True, help="Auch zeigen, was später fällig ist.")
@click.option("--ics", metavar="DATEI", type=_new, help="Als Kalender in eine neue Datei.")
@click.option("--xlsx", metavar="DATEI", type=_new, help="Als Arbeitsmappe in eine neue Datei.")
@programme
@database
@as_json
def deadlines(  # noqa: PLR0913 - one parameter an option
    *,
    day: date | None,
    within: Period,
    everything: bool,
    ics: Path | None,
    xlsx: Path | None,
    programme: str,
    database: str | None,
    as_json: bool,
) -> int:
    """Zeigt, was fällig, abgelaufen oder bald fällig ist, und was auf Unterschriften wartet.

    JSON, Kalender und Arbeitsmappe enthalten auch, was später fällig wird. Rückgabewert 1, wenn
    etwas abgelaufen oder fällig ist oder wartet.
    """
    book = load_rulebook(programme)
    on = day or datetime.now(UTC).astimezone(BERLIN).date()
    found = listed(open_for_reading(database_address(database)), book, on, within)
    if ics is not None:
        calendar = due_calendar(book.programme, found.due, _stamp(found, on))
        _write(ics, lambda waiting: waiting.write_bytes(calendar))
    if xlsx is not None:
        _write(xlsx, lambda waiting: write_due(found.due, on, waiting))
    if as_json:
        document = due_document(book.programme, on, found.due, found.problems)
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
    elif ics is None and xlsx is None:
        _show(found, everything=everything)
    for line in problem_lines(found.problems):
        click.echo(line, err=True)
    pressing = any(one.state in _PRESSING for one in found.due)
    return ExitStatus.ATTENTION if pressing or found.problems else ExitStatus.DONE


def _show(found: Deadlines, *, everything: bool) -> None:
    shown = [one for one in found.due if everything or one.state is not DueState.LATER]
    if shown:
        Console(highlight=False).print(due_table(shown))
    click.echo(due_summary(found.due))
    if len(shown) < len(found.due):
        click.echo("Was später fällig ist, zeigt --all.")


def _write(path: Path, write: Callable[[Path], object]) -> None:
    with new_file(path) as waiting:
        write(waiting)
    click.echo(visible(f"Geschrieben: {path}"), err=True)


def _stamp(found: Deadlines, on: date) -> datetime:
    """Gives the moment of the newest entry: the clock has no part in a calendar."""
    if found.newest is None:
        return datetime.combine(on, time(), UTC)
    return datetime.fromisoformat(found.newest).replace(microsecond=0)
