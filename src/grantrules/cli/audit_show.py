"""`grantrules audit show`: the entries of the trail, one line each."""

import json
from datetime import UTC, date, datetime, timedelta

import click

from grantrules.cli.day import Day
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import database, database_address
from grantrules.model.local_time import BERLIN
from grantrules.register.database import open_for_reading
from grantrules.register.entry import BODIES, line_of, moment_text
from grantrules.register.history import Filter, entries
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
    names = names_in(trail)
    for entry in entries(trail, wanted):
        line = line_of(entry)
        shown = f"{entry.seq:>6}  {entry_line(json.loads(line), names)}"
        click.echo(line.decode() if as_json else shown)
    return ExitStatus.DONE


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
