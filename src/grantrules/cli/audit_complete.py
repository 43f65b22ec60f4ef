"""`grantrules audit complete`: what became of each row of a submitted workbook."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click
from rich.console import Console

from grantrules.batch.review.complete import Order
from grantrules.batch.review.complete import complete as followed
from grantrules.cli.desk import as_json
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import database, database_address, limits, limits_of, programme
from grantrules.cli.progress import progress_on
from grantrules.cli.trail_look import is_damaged, status_with
from grantrules.register.database import open_for_reading
from grantrules.register.life import State
from grantrules.report.complete_page import complete_page
from grantrules.rulebook.loading import load_rulebook


@click.command(cls=GermanCommand)
@click.argument("paths", metavar="DATEI…", nargs=-1, required=True, type=click.Path(path_type=Path))
@limits
@programme
@database
@as_json
def complete(  # noqa: PLR0913 - one parameter an option
    *,
    paths: tuple[Path, ...],
    limits: Path | None,
    programme: str,
    database: str | None,
    as_json: bool,
) -> int:
    """Liest eingereichte Mappen neu und zeigt, was aus jeder Zeile wurde.

    Die Datei wird an ihrem Inhalt erkannt, auch unter anderem Namen. Rückgabewert 1, wenn eine
    Zeile keinen oder mehrere Vorgänge hat, 3, wenn eine Datei nicht lesbar ist.
    """
    order = Order(paths, limits_of(limits))
    book, opened = load_rulebook(programme), open_for_reading(database_address(database))
    damaged = is_damaged(opened)
    with progress_on(Console(stderr=True, highlight=False)) as watch:
        document = followed(opened, book, order, watch)
    if as_json:
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        click.echo(complete_page(document, {one.value: one.german for one in State}), nl=False)
    return status_with(_status(document), damaged=damaged)


def _status(document: Mapping[str, Any]) -> ExitStatus:
    if document["unread"]:
        return ExitStatus.UNREAD
    return ExitStatus.DONE if document["complete"] else ExitStatus.ATTENTION
