"""`grantrules audit four-eyes`: who signed each decision."""

import json

import click

from grantrules.batch.review.four_eyes import four_eyes_document
from grantrules.batch.review.survey import survey
from grantrules.cli.desk import as_json
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import database, database_address, programme
from grantrules.cli.trail_look import is_damaged, status_with
from grantrules.register.database import open_for_reading
from grantrules.register.trail_entries import Role
from grantrules.report.four_eyes_page import four_eyes_page
from grantrules.rulebook.loading import load_rulebook


@click.command(cls=GermanCommand)
@programme
@database
@as_json
def four_eyes(*, programme: str, database: str | None, as_json: bool) -> int:
    """Zeigt jede Entscheidung mit beiden Unterschriften: Personen, Rollen, Zeiten.

    Beanstandet, wo eine Unterschrift fehlt, dieselbe Person zweimal oder jemand ohne die nötige
    Rolle gezeichnet oder wer abweichend vorschlug selbst genehmigt hat (Rückgabewert 1).
    """
    book, opened = load_rulebook(programme), open_for_reading(database_address(database))
    damaged = is_damaged(opened)
    seen = survey(opened, book.programme)
    document = four_eyes_document(seen)
    if as_json:
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        click.echo(four_eyes_page(document, {one.value: one.german for one in Role}), nl=False)
    faulty = any(one["faults"] for one in document["decisions"])
    return status_with(ExitStatus.ATTENTION if faulty else ExitStatus.DONE, damaged=damaged)
