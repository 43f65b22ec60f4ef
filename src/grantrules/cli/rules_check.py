"""`grantrules rules check`: the files of a rule book, then the gates that prove things about it."""

from datetime import date, datetime

import click

from grantrules.cli.day import Day
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import DEFAULT_PROGRAMME
from grantrules.model.local_time import BERLIN
from grantrules.model.rulebook import RuleBook
from grantrules.rulebook.loading import check as checked
from grantrules.rulebook.source import find_source
from grantrules.specification.gates.examination import Examination, examined
from grantrules.specification.gates.gate_finding import Severity


@click.command(cls=GermanCommand)
@click.argument("programme", metavar="[NAME|ORDNER]", default=DEFAULT_PROGRAMME)
@click.option(
    "--on",
    type=Day(),
    metavar="DATUM",
    help="Tag, an dem Fenster, Haushaltsjahre und Werte noch laufen müssen (sonst heute).",
)
def check(programme: str, on: date | None) -> int:
    """Nennt alle Fehler eines Regelwerks auf einmal.

    Zuerst die Dateien, mit Zeile und Schlüssel. Dann die Prüfungen des Inhalts: ob Wortlaut und
    Bedingung übereinstimmen, ob alles gelesen und belegt ist, ob jede Regel erfüllt sein und
    scheitern kann, ob eine Regel eine andere überflüssig macht, was ohne Nachfolge endet.

    Rückgabewert: 0 in Ordnung, 1 mit Warnung, 2 bei falschem Aufruf, 4 mit Fehler.
    """
    loaded = checked(find_source(programme))
    for fault in loaded.faults:
        click.echo(fault.german, err=True)
    if loaded.book is None:
        count = len(loaded.faults)
        click.echo(f"{count} Fehler; das Regelwerk ist nicht verwendbar.", err=True)
        return ExitStatus.RULEBOOK
    examination = examined(loaded.book, on or datetime.now(BERLIN).date())
    _tell(examination)
    return _sum_up(loaded.book, examination)


def _tell(examination: Examination) -> None:
    for severity in Severity:
        for finding in examination.of(severity):
            serious = severity is not Severity.REMARK
            click.echo(f"{severity.german}: {finding.german}", err=serious)
    for accepted in examination.accepted:
        click.echo(f"Angenommen: {accepted.finding.message} – Grund: {accepted.reason}")


def _sum_up(book: RuleBook, examination: Examination) -> int:
    errors, warnings, remarks = (len(examination.of(severity)) for severity in Severity)
    accepted = len(examination.accepted)
    state = f"hat {errors} Fehler und ist so nicht freizugeben" if errors else "ist in Ordnung"
    click.echo(
        f"Das Regelwerk {book.programme}, Fassung {book.version}, {state}: "
        f"{len(book.rules)} Regeln, {len(book.parameters)} Parameter, {len(book.windows)} "
        f"Antragsfenster, {len(book.districts)} Antragsberechtigte.\n"
        f"Prüfungen: Fehler {errors}, Warnungen {warnings}, angenommen {accepted}, "
        f"Hinweise {remarks}; bewiesen für {examination.rules} Regeln in {examination.eras} "
        f"Zeitabschnitten.\nPrüfsumme {book.sha256}"
    )
    if errors:
        return ExitStatus.RULEBOOK
    return ExitStatus.ATTENTION if warnings else ExitStatus.DONE
