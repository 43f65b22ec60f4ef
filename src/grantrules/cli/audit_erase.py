"""`grantrules audit erase`: forget who a pseudonym is."""

import json
from pathlib import Path

import click

from grantrules.batch.review.erase import Erased, Wish, forget_person
from grantrules.cli.desk import act_as, actor_of, as_json, people
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import database, database_address, programme
from grantrules.cli.plain_text import PlainText
from grantrules.register.database import open_for_writing
from grantrules.rulebook.loading import load_rulebook


@click.command(cls=GermanCommand)
@click.argument("who", metavar="PSEUDONYM|SCHLÜSSEL")
@click.option(
    "--reason",
    type=PlainText(),
    required=True,
    metavar="TEXT",
    help="Begründung, ohne den Namen.",
)
@programme
@database
@people
@act_as
@as_json
def erase(  # noqa: PLR0913 - one parameter an option
    *,
    who: str,
    reason: str,
    programme: str,
    database: str | None,
    people: Path | None,
    act_as: str | None,
    as_json: bool,
) -> int:
    """Löscht, welche Person hinter einem Pseudonym steht; das Protokoll bleibt unversehrt.

    Eine Person schlägt es vor, eine zweite führt es mit demselben Befehl aus; eine von beiden
    braucht Zeichnungsbefugnis, und wer nur prüft, löscht niemanden. Abgelehnt, solange die Person
    an einem offenen Vorgang beteiligt ist, bei dem eine zweite von ihr zu unterscheiden ist.
    """
    opened = open_for_writing(database_address(database))
    actor = actor_of(opened, people, act_as)
    wish = Wish(who, reason, load_rulebook(programme).programme)
    done = forget_person(opened, actor, wish)
    if as_json:
        click.echo(json.dumps(done._asdict(), ensure_ascii=False, indent=2))
    else:
        _tell(done)
    return ExitStatus.ATTENTION if done.erased and not done.bytes_gone else ExitStatus.DONE


def _tell(done: Erased) -> None:
    if not done.erased:
        click.echo(
            f"Die Löschung von {done.pseudonym} ist vorgeschlagen (Eintrag {done.entry}). "
            "Ausführen muss sie eine andere Person mit demselben Befehl; bis dahin steht der Name "
            "im Tresor."
        )
        return
    click.echo(f"Gelöscht: Wer {done.pseudonym} war, ist vergessen (Eintrag {done.entry}).")
    if done.server:
        click.echo(
            "Auf dem Server stehen die Zeichen noch in der Tabelle und in deren Sicherungen: Bitte "
            "als Eigentümer „VACUUM FULL vault, salts“ ausführen."
        )
    elif not done.bytes_gone:
        click.echo(
            "Ein anderes Programm liest gerade; die Zeichen stehen vielleicht noch in der Datei "
            "mit der Endung -wal. Sie verschwinden, sobald das letzte Programm endet."
        )
    click.echo("In früheren Sicherungen und in der Personendatei steht der Name weiterhin.")
