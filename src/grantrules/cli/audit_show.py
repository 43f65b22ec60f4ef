"""`grantrules audit show`: the entries of the trail, one line each."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

import click

from grantrules.cli.day import Day
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import database, database_address
from grantrules.cli.trail_look import is_damaged, status_with
from grantrules.model.local_time import BERLIN
from grantrules.register.database import open_for_reading
from grantrules.register.entry import BODIES, line_of, moment_text
from grantrules.register.history import Filter, programmes, readable
from grantrules.register.naming import names_in, pseudonym_in
from grantrules.report.entry_line import entry_line


@click.command(cls=GermanCommand)
@click.option(
    "--type",
    "kind",
    type=click.Choice(tuple(BODIES)),
    help="Nur Einträge dieser Art.",
)
@click.option("--reference", metavar="AKTENZEICHEN", help="Nur Einträge zu diesem Aktenzeichen.")
@click.option("--run", "run_key", metavar="LAUF", help="Nur Einträge dieses Laufs.")
@click.option("--programme", metavar="NAME", help="Nur Einträge zu diesem Programm.")
@click.option("--person", metavar="PERSON", help="Nur was sie getan hat: Schlüssel oder Pseudonym.")
@click.option("--since", type=Day(), metavar="DATUM", help="Nur Einträge ab diesem Tag.")
@click.option("--until", type=Day(), metavar="DATUM", help="Nur Einträge bis zu diesem Tag.")
@click.option("--json", "as_json", is_flag=True, help="Die Einträge, wie sie gespeichert sind.")
@database
def show(  # noqa: PLR0913 - one parameter an option
    *,
    kind: str | None,
    reference: str | None,
    run_key: str | None,
    programme: str | None,
    person: str | None,
    since: date | None,
    until: date | None,
    as_json: bool,
    database: str | None,
) -> int:
    """Zeigt die Einträge in ihrer Reihenfolge; mit --json eine Zeile je Eintrag.

    Namen stehen dabei, solange sie nicht gelöscht sind, sonst das Pseudonym.
    """
    trail = open_for_reading(database_address(database))
    wanted = Filter(
        type=kind,
        reference=reference,
        run=run_key,
        programme=programme,
        person=None if person is None else pseudonym_in(trail, person),
        since=_first_moment(since),
        before=_end(until),
    )
    damaged = is_damaged(trail)
    names, several = names_in(trail), len(programmes(trail)) > 1
    matching = False
    for seq, entry in readable(trail, wanted):
        matching = True
        if entry is None:
            damaged = True
            click.echo(f"{seq:>6}  nicht lesbar", err=as_json)
            continue
        line = line_of(entry)
        shown = line.decode() if as_json else _shown(json.loads(line), names, several=several)
        click.echo(shown)
    if not matching:
        click.echo("Kein Eintrag des Protokolls passt zu diesen Angaben.", err=True)
    return status_with(ExitStatus.DONE, damaged=damaged)


def _shown(line: Mapping[str, Any], names: Mapping[str, str], *, several: bool) -> str:
    """Writes an entry; with its programme where the database holds more than one."""
    programme = line["body"].get("programme") if several else None
    about = f" · {programme}" if programme else ""
    return f"{line['seq']:>6}  {entry_line(line, names)}{about}"


def _first_moment(since: date | None) -> str | None:
    # Before the first day that can be written there is no entry.
    return None if since is None or since == date.min else _beginning(since)


def _end(until: date | None) -> str | None:
    if until is None or until == date.max:
        return None
    return _beginning(until + timedelta(days=1))


def _beginning(day: date) -> str:
    """Gives the first moment of a day in Germany."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=BERLIN)
    return moment_text(midnight.astimezone(UTC))
