"""`grantrules audit`: verify the trail, show it, work old proposals out again."""

import click

from grantrules.batch.replaying import Replayed, Unreadable, replay
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand, GermanGroup, LazyCommand
from grantrules.cli.options import database, database_address
from grantrules.model.proposal import Outcome
from grantrules.register.database import open_for_reading, open_for_writing
from grantrules.register.entry import BODIES, Entry, line_of
from grantrules.register.history import Filter, entries
from grantrules.register.run_entries import RecordedProposal, RecordedSubmission
from grantrules.register.verification import verify
from grantrules.report.text import visible

_LAZY = {
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
    "export": LazyCommand("grantrules.cli.audit_export", "Alle Einträge in eine Datei ausgeben."),
    "erase": LazyCommand("grantrules.cli.audit_erase", "Löschen, wer ein Pseudonym ist."),
    "backup": LazyCommand("grantrules.cli.audit_backup", "Die Falldatenbank geprüft sichern."),
}


@click.group(cls=GermanGroup, lazy=_LAZY)
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


@audit.command("verify", cls=GermanCommand, short_help="Prüfen, ob das Protokoll unversehrt ist.")
@database
def verify_trail(database: str | None) -> int:
    """Findet jeden geänderten, gelöschten, eingefügten oder vertauschten Eintrag."""
    verification = verify(open_for_reading(database_address(database)))
    for fault in verification.faults:
        click.echo(fault, err=True)
    if not verification.intact:
        click.echo("Das Protokoll ist NICHT unversehrt.", err=True)
        return ExitStatus.AUDIT
    click.echo(
        f"Das Protokoll ist unversehrt: {verification.entries} Einträge, "
        f"letzte Prüfsumme {verification.head}."
    )
    return ExitStatus.DONE


@audit.command("show", cls=GermanCommand, short_help="Einträge des Protokolls zeigen.")
@click.option(
    "--type",
    "kind",
    type=click.Choice(tuple(BODIES)),
    help="Nur Einträge dieser Art.",
)
@click.option("--reference", metavar="AKTENZEICHEN", help="Nur Einträge zu diesem Aktenzeichen.")
@click.option("--run", "run_key", metavar="LAUF", help="Nur Einträge dieses Laufs.")
@click.option("--json", "as_json", is_flag=True, help="Die Einträge, wie sie gespeichert sind.")
@database
def show(  # noqa: PLR0913 - one parameter an option
    kind: str | None,
    reference: str | None,
    run_key: str | None,
    *,
    as_json: bool,
    database: str | None,
) -> int:
    """Zeigt die Einträge in ihrer Reihenfolge; mit --json eine Zeile je Eintrag."""
    wanted = Filter.model_validate({"type": kind, "reference": reference, "run": run_key})
    for entry in entries(open_for_reading(database_address(database)), wanted):
        click.echo(line_of(entry).decode() if as_json else visible(_line(entry)))
    return ExitStatus.DONE


@audit.command("replay", cls=GermanCommand, short_help="Vorschläge neu berechnen und vergleichen.")
@click.argument("entry", metavar="[EINTRAG]", type=int, required=False)
@click.option("--all", "every", is_flag=True, help="Alle Läufe neu berechnen.")
@database
def replay_runs(entry: int | None, *, every: bool, database: str | None) -> int:
    """Berechnet Läufe aus aufbewahrtem Regelwerk und Eingaben neu und vergleicht jedes Byte."""
    if every is (entry is not None):
        raise click.UsageError("Bitte entweder einen EINTRAG oder --all angeben.")
    status = ExitStatus.DONE
    for one in replay(open_for_reading(database_address(database)), entry):
        click.echo(_told(one))
        if isinstance(one, Unreadable) or not one.identical:
            status = ExitStatus.AUDIT
    return status


def _line(entry: Entry) -> str:
    match entry.body:
        case RecordedProposal(proposal=proposal):
            outcome = Outcome(str(proposal["outcome"])).german
            return f"{entry.seq:>6}  {entry.at}  Vorschlag  {proposal['reference']}: {outcome}"
        case RecordedSubmission() as body:
            return (
                f"{entry.seq:>6}  {entry.at}  Lauf       {body.run[:16]}…: "
                f"{len(body.inputs)} Dateien, {body.proposals} Vorschläge"
            )
        case _:
            return f"{entry.seq:>6}  {entry.at}  Protokoll eröffnet"


def _told(one: Replayed | Unreadable) -> str:
    if isinstance(one, Unreadable):
        return one.german
    engine = f" (damals Programmversion {one.engine})" if one.other_engine else ""
    same = one.proposals - sum(seq != one.seq for seq in one.different)
    told = f"Eintrag {one.seq}: {same} von {one.proposals} Vorschlägen bytegleich{engine}"
    if one.identical:
        return f"{told}."
    return f"{told}; abweichend: {', '.join(str(seq) for seq in one.different)}."
