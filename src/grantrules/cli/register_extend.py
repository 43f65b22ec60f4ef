"""`grantrules register extend`: what was asked for may come later."""

import json
from datetime import date
from pathlib import Path

import click

from grantrules.batch.case_document import case_document, look
from grantrules.batch.extending import extend as extending
from grantrules.cli.day import Day
from grantrules.cli.desk import act_as, as_json, desk_of, people
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import database, programme
from grantrules.cli.recorded_text import RecordedText
from grantrules.report.text import visible


@click.command(cls=GermanCommand)
@click.argument("reference", metavar="AKTENZEICHEN")
@click.option("--until", type=Day(), required=True, metavar="DATUM", help="Neuer letzter Tag.")
@click.option("--reason", type=RecordedText(), required=True, metavar="TEXT", help="Begründung.")
@programme
@database
@people
@act_as
@as_json
def extend(  # noqa: PLR0913 - one parameter an option
    *,
    reference: str,
    until: date,
    reason: str,
    programme: str,
    database: str | None,
    people: Path | None,
    act_as: str | None,
    as_json: bool,
) -> int:
    """Verlängert die Nachfrist eines Vorgangs, auch rückwirkend (§ 31 Abs. 7 VwVfG).

    Fällt der neue letzte Tag auf ein Wochenende oder einen Feiertag, endet die Frist am
    nächsten Werktag.
    """
    desk = desk_of(database, programme, (people, act_as))
    done = extending(desk, reference, until, reason)
    names = look(desk.database, desk.book.programme).names
    case = case_document(done.case, names)
    if as_json:
        told = [{"entries": list(done.entries), "case": case, "changes": []}]
        click.echo(json.dumps({"done": told}, ensure_ascii=False, indent=2))
        return ExitStatus.DONE
    click.echo(
        visible(
            f"{done.case.reference}: Frist verlängert bis {done.case.due_on:%d.%m.%Y} "
            f"(Eintrag {done.entries[0]})."
        )
    )
    for step in case["extension"]["steps"]:
        click.echo(visible(f"  {step}"))
    return ExitStatus.DONE
