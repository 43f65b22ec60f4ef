"""The commands after the decision: notice, instalments, payments, proof of use, approval."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import click

from grantrules.batch import approving, awarding
from grantrules.batch.award_document import plan_document
from grantrules.batch.award_reckoning import Wanted
from grantrules.batch.proof_file import proof_in
from grantrules.cli.case_act import (
    at_desk,
    day_option,
    desk_from,
    past_day_option,
    reason,
    reference,
    told_acts,
)
from grantrules.cli.day import PastDay
from grantrules.cli.desk import as_json
from grantrules.cli.euro import Euro
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import database, database_address, programme
from grantrules.register.database import open_for_reading
from grantrules.report.award_page import plan_lines
from grantrules.report.text import visible
from grantrules.rulebook.loading import load_rulebook


@click.command(cls=GermanCommand)
@reference
@click.option("--posted", type=PastDay(), metavar="DATUM", help="Tag der Aufgabe zur Post.")
@click.option(
    "--handed-over", type=PastDay(), metavar="DATUM", help="Tag der Übergabe an den Empfänger."
)
@click.option("--waived", type=PastDay(), metavar="DATUM", help="Tag des Rechtsbehelfsverzichts.")
@at_desk
def notify(  # noqa: PLR0913 - one parameter an option
    *,
    reference: str,
    posted: date | None,
    handed_over: date | None,
    waived: date | None,
    as_json: bool,
    **where: Any,  # noqa: ANN401 - the options of the desk
) -> int:
    """Hält fest, wann der Bescheid zur Post ging oder übergeben wurde: bekannt gegeben, angreifbar.

    Danach mit --waived: Der Empfänger hat auf den Rechtsbehelf verzichtet; bestandskräftig ist
    der Bescheid an diesem Tag.
    """
    acts = (awarding.notify, posted), (awarding.hand_over, handed_over)
    named = [(act, day) for act, day in (*acts, (awarding.waive_remedy, waived)) if day]
    if len(named) != 1:
        raise click.UsageError("Bitte eines von --posted, --handed-over und --waived angeben.")
    act, day = named[0]
    desk = desk_from(**where)
    return told_acts(desk, [act(desk, reference, day)], as_json=as_json)


@click.command(cls=GermanCommand)
@reference
@programme
@database
@as_json
def instalments(*, reference: str, programme: str, database: str | None, as_json: bool) -> int:
    """Zeigt den Ratenplan: Bedarf, Betrag, frühester Auszahlungstag, was ausgezahlt ist."""
    book = load_rulebook(programme)
    planned = awarding.plan(open_for_reading(database_address(database)), book, reference)
    document = plan_document(reference, planned)
    if as_json:
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
        return ExitStatus.DONE
    for line in plan_lines(document):
        click.echo(visible(line))
    return ExitStatus.DONE


@click.command(cls=GermanCommand)
@reference
@day_option("--for-need", "need_from", "Erster Tag des Bedarfs, für den gezahlt wird.")
@click.option("--amount", type=Euro(), metavar="EUR", help="Betrag (sonst was fällig ist).")
@past_day_option("--on", "day", "Tag der Auszahlung.")
@at_desk
def pay(  # noqa: PLR0913 - one parameter an option
    *,
    reference: str,
    need_from: date,
    amount: int | None,
    day: date,
    as_json: bool,
    **where: Any,  # noqa: ANN401 - the options of the desk
) -> int:
    """Hält eine Auszahlung fest: nicht vor Bestandskraft, nicht zu früh, nicht zu viel."""
    desk = desk_from(**where)
    wanted = Wanted(day, need_from, amount)
    return told_acts(desk, [awarding.pay(desk, reference, wanted)], as_json=as_json)


@click.command(cls=GermanCommand)
@reference
@click.option(
    "--from",
    "file",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    metavar="DATEI",
    help="Ergebnis von „grantrules proof“ (verwendungsnachweise.json).",
)
@reason
@at_desk
def prove(*, reference: str, file: Path, reason: str, as_json: bool, **where: Any) -> int:  # noqa: ANN401 - the options of the desk
    """Hält fest, was die Prüfung des Verwendungsnachweises ergab (Prüfvermerk).

    Es zählt, wenn eine andere Person genehmigt.
    """
    desk = desk_from(**where)
    done = approving.prove(desk, reference, proof_in(file, reference), reason)
    return told_acts(desk, [done], as_json=as_json)


@click.command(cls=GermanCommand)
@reference
@click.argument("entry", metavar="EINTRAG", type=int)
@at_desk
def approve(*, reference: str, entry: int, as_json: bool, **where: Any) -> int:  # noqa: ANN401 - the options of the desk
    """Genehmigt, was eine andere Person vorbereitet hat; von da an zählt es."""
    desk = desk_from(**where)
    return told_acts(desk, [approving.approve(desk, reference, entry)], as_json=as_json)
