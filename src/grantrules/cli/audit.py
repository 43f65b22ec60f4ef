"""`grantrules audit`: verify the trail, show it, work old proposals out again."""

import json

import click

from grantrules.batch.replaying import Replayed, Unreadable, replay
from grantrules.cli.desk import as_json
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand, GermanGroup, LazyCommand
from grantrules.cli.options import database, database_address
from grantrules.cli.trail_look import is_damaged, status_with
from grantrules.register.database import open_for_reading, open_for_writing
from grantrules.report.text import visible

_COMMANDS = {
    "verify": LazyCommand(
        "grantrules.cli.audit_verify", "Prüfen, ob das Protokoll unversehrt ist."
    ),
    "show": LazyCommand("grantrules.cli.audit_show", "Einträge des Protokolls zeigen."),
    "diff": LazyCommand(
        "grantrules.cli.audit_diff", "Zeigen, was ein anderes Regelwerk gesagt hätte."
    ),
    "checkpoint": LazyCommand("grantrules.cli.audit_checkpoint", "Einen Prüfpunkt ausstellen."),
    "key": LazyCommand("grantrules.cli.audit_key", "Einen Signierschlüssel erzeugen."),
    "receipt": LazyCommand(
        "grantrules.cli.audit_receipt", "Eine Quittung für einen Eintrag ausstellen."
    ),
    "move": LazyCommand(
        "grantrules.cli.audit_move", "Die Falldatenbank in eine andere übertragen."
    ),
    "overrides": LazyCommand(
        "grantrules.cli.audit_overrides", "Abweichungen vom Programm und Berichtigungen zeigen."
    ),
    "four-eyes": LazyCommand(
        "grantrules.cli.audit_four_eyes", "Beide Unterschriften jeder Entscheidung.", "four_eyes"
    ),
    "complete": LazyCommand(
        "grantrules.cli.audit_complete", "Prüfen, was aus jeder eingereichten Zeile wurde."
    ),
    "sample": LazyCommand("grantrules.cli.audit_sample", "Eine Stichprobe nach Risiko ziehen."),
    "findings": LazyCommand(
        "grantrules.cli.audit_findings", "Prüffragen der Rechnungshöfe, Vorgang für Vorgang."
    ),
    "export": LazyCommand(
        "grantrules.cli.audit_export", "Das Protokoll ausgeben: Mappe, Zeilen, Bündel."
    ),
    "erase": LazyCommand("grantrules.cli.audit_erase", "Löschen, wer ein Pseudonym ist."),
    "backup": LazyCommand("grantrules.cli.audit_backup", "Die Falldatenbank geprüft sichern."),
}


@click.group(cls=GermanGroup, lazy=_COMMANDS)
def audit() -> None:
    """Prüft und zeigt das Protokoll der Falldatenbank."""


@audit.command("init", cls=GermanCommand, short_help="Die Falldatenbank anlegen.")
@database
def initialise(database: str | None) -> int:
    """Legt die Falldatenbank an oder bringt sie auf den Stand dieser Version.

    Jeder Lauf tut das von selbst. Auf PostgreSQL darf es nur, wem die Tabellen gehören.
    """
    opened = open_for_writing(database_address(database))
    click.echo(f"Die Falldatenbank {visible(opened.name)} ist bereit.")
    return ExitStatus.DONE


@audit.command("replay", cls=GermanCommand, short_help="Vorschläge neu berechnen und vergleichen.")
@click.argument("entry", metavar="[EINTRAG]", type=int, required=False)
@click.option("--all", "every", is_flag=True, help="Alle Läufe und Verteilungen neu berechnen.")
@database
@as_json
def replay_runs(entry: int | None, *, every: bool, database: str | None, as_json: bool) -> int:
    """Berechnet Läufe und Verteilungen aus dem Aufbewahrten neu und vergleicht jedes Byte."""
    if every is (entry is not None):
        raise click.UsageError("Bitte entweder einen EINTRAG oder --all angeben.")
    trail = open_for_reading(database_address(database))
    damaged = is_damaged(trail)
    told = []
    for one in replay(trail, entry):
        damaged |= isinstance(one, Unreadable) or not one.identical
        if as_json:
            told.append(_json(one))
        else:
            click.echo(_told(one))
    if as_json:
        document = {"schema": "grantrules/replay/1", "replayed": told}
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
    return status_with(ExitStatus.DONE, damaged=damaged)


def _json(one: Replayed | Unreadable) -> dict[str, object]:
    told = {"entry": one.seq, "run": one.run, "engine": one.engine}
    if isinstance(one, Unreadable):
        nothing = dict.fromkeys(("proposals", "different", "identical"))
        return {**told, **nothing, "problem": one.german}
    return {
        **told,
        "proposals": one.proposals,
        "different": list(one.different),
        "identical": one.identical,
        "problem": None,
    }


def _told(one: Replayed | Unreadable) -> str:
    if isinstance(one, Unreadable):
        return one.german
    engine = f" (damals Programmversion {one.engine})" if one.other_engine else ""
    same = one.proposals - sum(seq != one.seq for seq in one.different)
    told = f"Eintrag {one.seq}: {same} von {one.proposals} Vorschlägen bytegleich{engine}"
    if one.identical:
        return f"{told}."
    return f"{told}; abweichend: {', '.join(str(seq) for seq in one.different)}."
