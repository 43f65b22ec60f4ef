"""`grantrules audit overrides`: where people decided otherwise, and what they corrected."""

import json

import click

from grantrules.batch.review.overrides import overrides_document
from grantrules.batch.review.survey import survey
from grantrules.cli.desk import as_json
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import database, database_address, programme
from grantrules.cli.trail_look import is_damaged, status_with
from grantrules.register.database import open_for_reading
from grantrules.report.overrides_page import overrides_page
from grantrules.rulebook.loading import load_rulebook


@click.command(cls=GermanCommand)
@programme
@database
@as_json
def overrides(*, programme: str, database: str | None, as_json: bool) -> int:
    """Zeigt jede Abweichung vom Programm neben dessen Vorschlag, und jede Berichtigung.

    Mit Begründung, Beträgen und beiden Namen: wer vorgeschlagen und wer genehmigt hat.
    """
    book, opened = load_rulebook(programme), open_for_reading(database_address(database))
    damaged = is_damaged(opened)
    seen = survey(opened, book.programme)
    document = overrides_document(seen)
    if as_json:
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        click.echo(overrides_page(document), nl=False)
    return status_with(ExitStatus.DONE, damaged=damaged)
