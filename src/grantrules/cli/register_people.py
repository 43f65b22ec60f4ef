"""`grantrules register people`: bind the file of people, or change it by two."""

import json
from datetime import UTC, datetime
from pathlib import Path

import click

from grantrules.cli.desk import act_as, as_json
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import database, database_address
from grantrules.cli.recorded_text import RecordedText
from grantrules.register.account import account_of
from grantrules.register.database import open_for_writing
from grantrules.register.people_change import Caller, Changed, Wanted, change_people
from grantrules.register.person import people_of
from grantrules.register.user_namespace import is_mapped, own_map
from grantrules.report.text import visible
from grantrules.version import __version__


@click.command(cls=GermanCommand)
@click.argument("file", metavar="DATEI", type=click.Path(path_type=Path))
@click.option(
    "--reason", type=RecordedText(), required=True, metavar="TEXT", help="Begründung, ohne Namen."
)
@database
@act_as
@as_json
def people(  # noqa: PLR0913 - one parameter an option
    *, file: Path, reason: str, database: str | None, act_as: str | None, as_json: bool
) -> int:
    """Legt fest, wer im Register handeln darf (TOML; docs/betrieb/personen.md).

    Die erste Personendatei gilt sofort. Jede andere schlägt eine Person vor, und eine zweite setzt
    sie mit demselben Befehl in Kraft; eine von beiden braucht Zeichnungsbefugnis. Wer Sie sind,
    sagt dabei die Personendatei, die gilt.
    """
    wanted = Wanted(people_of(file), reason)
    opened = open_for_writing(database_address(database))
    mapped = is_mapped(opened, own_map())
    caller = Caller(account_of(opened), act_as, datetime.now(UTC), __version__, mapped)
    changed = change_people(opened, caller, wanted)
    if as_json:
        click.echo(json.dumps(changed._asdict(), ensure_ascii=False, indent=2))
    else:
        _tell(changed)
    return ExitStatus.DONE


def _tell(changed: Changed) -> None:
    for one in changed.differences:
        click.echo(visible(one))
    if changed.in_force:
        click.echo(f"Die Personendatei ist in Kraft (Eintrag {changed.entry}).")
        return
    click.echo(
        f"Die Personendatei ist vorgeschlagen (Eintrag {changed.entry}). In Kraft setzt sie eine "
        "andere Person mit demselben Befehl; bis dahin gilt die bisherige."
    )
