"""`grantrules template`: empty workbooks for applicants and clerks."""

from pathlib import Path

import click

from grantrules.batch.asking import questions_of
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import programme
from grantrules.intake.template import TemplateKind, write_template
from grantrules.report.text import visible
from grantrules.rulebook.loading import load_rulebook

_LETTERS = "letters"


@click.command(cls=GermanCommand)
@click.option(
    "--kind",
    type=click.Choice([*(kind.value for kind in TemplateKind), _LETTERS]),
    required=True,
    help="form: Antragsformular; list: Antragsliste; proof: Verwendungsnachweis; proof-list: "
    "Nachweisliste; letters: alle Schreiben (Word, in ORDNER).",
)
@click.option("--force", is_flag=True, help="Eine vorhandene Datei ersetzen.")
@programme
@click.argument("file", metavar="DATEI|ORDNER", type=click.Path(path_type=Path))
def template(kind: str, *, force: bool, programme: str, file: Path) -> int:
    """Schreibt eine Vorlage mit Auswahllisten, Eingabehinweisen und Prüfungen.

    Mit --kind letters schreibt es die Vorlagen aller Schreiben, die in Word zu bearbeiten sind.
    """
    if kind == _LETTERS:
        return _letters(file, replace=force)
    if file.exists() and not force:
        raise click.UsageError(f"Die Datei {file} gibt es schon; ersetzen mit --force.")
    if file.suffix.lower() != ".xlsx":
        raise click.UsageError(f"Der Name {file} endet nicht auf .xlsx.")
    questions = questions_of(load_rulebook(programme))
    try:
        write_template(TemplateKind(kind), file, questions)
    except OSError as error:
        raise click.UsageError(
            f"{file} lässt sich nicht schreiben; bitte den Ordner prüfen."
        ) from error
    click.echo(f"Geschrieben: {file}", err=True)
    return ExitStatus.DONE


def _letters(folder: Path, *, replace: bool) -> int:
    # Word files need libraries that take a while to load.
    from grantrules.report.letters.template_folder import write_templates  # noqa: PLC0415 - slow

    for path in write_templates(folder, replace=replace):
        click.echo(visible(f"Geschrieben: {path}"), err=True)
    return ExitStatus.DONE
