"""`grantrules register`: applications become cases, and cases become decisions."""

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime

import click
from rich.console import Console

from grantrules.batch.case_document import (
    budget_document,
    case_document,
    cases_document,
    course_document,
    course_of,
    look,
)
from grantrules.batch.overdue import overdue_cases
from grantrules.cli.day import Day
from grantrules.cli.desk import as_json
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand, GermanGroup, LazyCommand
from grantrules.cli.options import database, database_address, programme
from grantrules.engine.spelling import german_day
from grantrules.model.local_time import BERLIN
from grantrules.register.database import open_for_reading
from grantrules.register.life import State
from grantrules.report.case_page import budget_lines, case_page, case_table
from grantrules.report.text import visible
from grantrules.rulebook.loading import load_rulebook

STATES = {one.value: one.german for one in State}
_ACTS = "grantrules.cli.register_acts"
_AWARD = "grantrules.cli.register_award"
_RETURN = "grantrules.cli.register_return"
_LAZY = {
    "import": LazyCommand(
        "grantrules.cli.register_import", "Anträge in das Register übernehmen.", "import_"
    ),
    "assess": LazyCommand(_ACTS, "Eine Feststellung zu einer Regel treffen."),
    "dismiss": LazyCommand(_ACTS, "Festhalten, dass neue Angaben nichts ändern."),
    "sign": LazyCommand(_ACTS, "Vorschläge zeichnen; die zweite Unterschrift entscheidet."),
    "override": LazyCommand(_ACTS, "Abweichend vom Programm vorschlagen."),
    "request": LazyCommand(_ACTS, "Festhalten, dass Angaben nachgefordert wurden."),
    "extend": LazyCommand("grantrules.cli.register_extend", "Eine Nachfrist verlängern."),
    "letter": LazyCommand(
        "grantrules.cli.register_letter", "Bescheide und andere Schreiben entwerfen (Word)."
    ),
    "withdraw": LazyCommand(_ACTS, "Rücknahme durch den Antragsteller festhalten."),
    "revoke": LazyCommand(_ACTS, "Rücknahme oder Widerruf einer Entscheidung festhalten."),
    "people": LazyCommand(
        "grantrules.cli.register_people", "Die Personendatei binden oder zu zweit ändern."
    ),
    "notify": LazyCommand(_AWARD, "Bekanntgabe festhalten, Bestandskraft berechnen."),
    "instalments": LazyCommand(_AWARD, "Den Ratenplan einer Bewilligung zeigen."),
    "pay": LazyCommand(_AWARD, "Eine Auszahlung festhalten."),
    "prove": LazyCommand(_AWARD, "Die Prüfung des Verwendungsnachweises festhalten."),
    "know": LazyCommand(_RETURN, "Kenntnis von einem Aufhebungsgrund festhalten (Jahresfrist)."),
    "hearing": LazyCommand(_RETURN, "Eine Anhörung festhalten (§ 28 VwVfG).", "hear"),
    "statement": LazyCommand(_RETURN, "Die Stellungnahme zur Anhörung festhalten."),
    "claim": LazyCommand(_RETURN, "Eine Rückforderung mit Zinsen vorbereiten (§ 49a VwVfG)."),
    "late-use": LazyCommand(_RETURN, "Zinsen wegen später Verwendung vorbereiten.", "late_use"),
    "waive": LazyCommand(_RETURN, "Den Verzicht auf eine Forderung vorbereiten."),
    "approve": LazyCommand(_AWARD, "Genehmigen, was eine andere Person vorbereitet hat."),
    "repaid": LazyCommand(_RETURN, "Festhalten, dass Geld zurückgekommen ist."),
    "activate": LazyCommand(
        "grantrules.cli.register_activate", "Ein anderes Regelwerk in Kraft setzen."
    ),
    "promote": LazyCommand(_ACTS, "Freie Mittel neu verteilen; wer wartet, rückt nach."),
    "correct": LazyCommand(_ACTS, "Einen Eintrag berichtigen (wirkt nach Bestätigung)."),
    "confirm": LazyCommand(_ACTS, "Die Berichtigung einer anderen Person bestätigen."),
}


@click.group(cls=GermanGroup, lazy=_LAZY)
def register() -> None:
    """Führt Vorgänge vom Eingang bis zur Entscheidung, mit zwei Unterschriften und Haushalt."""


@register.command("list", cls=GermanCommand, short_help="Vorgänge und Haushalt zeigen.")
@click.option("--state", type=click.Choice(tuple(STATES)), help="Nur Vorgänge in diesem Stand.")
@programme
@database
@as_json
def list_cases(*, state: str | None, programme: str, database: str | None, as_json: bool) -> int:
    """Zeigt alle Vorgänge mit Stand, Vorschlag und dem, was zu tun ist."""
    seen = look(open_for_reading(database_address(database)), load_rulebook(programme).programme)
    cases = [one for one in seen.book.cases.values() if state in {None, one.state.value}]
    document = cases_document(seen, cases)
    if as_json:
        _print_json(document)
    else:
        _print_table(document["cases"])
        _print_lines(budget_lines(document["budget"]))
    return ExitStatus.DONE


@register.command("show", cls=GermanCommand, short_help="Einen Vorgang zeigen.")
@click.argument("reference", metavar="AKTENZEICHEN")
@programme
@database
@as_json
def show_case(*, reference: str, programme: str, database: str | None, as_json: bool) -> int:
    """Zeigt einen Vorgang: Stand, was zu tun ist, Geld, und alles, was mit ihm geschah."""
    book, opened = load_rulebook(programme), open_for_reading(database_address(database))
    seen = look(opened, book.programme)
    case = seen.book.case(reference)
    document, course = case_document(case, seen.names), course_of(opened, case)
    if as_json:
        _print_json(document | {"course": course_document(course, seen.names)})
    else:
        click.echo(case_page(document, STATES, course, seen.names), nl=False)
    return ExitStatus.DONE


@register.command("budget", cls=GermanCommand, short_help="Den Haushaltsstand zeigen.")
@programme
@database
@as_json
def show_budget(*, programme: str, database: str | None, as_json: bool) -> int:
    """Zeigt je Haushaltsjahr, was gebunden, vorgemerkt und frei ist."""
    seen = look(open_for_reading(database_address(database)), load_rulebook(programme).programme)
    document = budget_document(seen)
    if as_json:
        _print_json({"programme": seen.book.programme, "budget": document})
    else:
        _print_lines(budget_lines(document))
    return ExitStatus.DONE


@register.command("overdue", cls=GermanCommand, short_help="Abgelaufene Nachfristen zeigen.")
@click.option("--on", "day", type=Day(), metavar="DATUM", help="Stichtag (sonst heute).")
@programme
@database
@as_json
def show_overdue(*, day: date | None, programme: str, database: str | None, as_json: bool) -> int:
    """Zeigt Vorgänge, deren Nachfrist abgelaufen ist und für die nichts eingegangen ist."""
    day = day or datetime.now(UTC).astimezone(BERLIN).date()
    seen = look(open_for_reading(database_address(database)), load_rulebook(programme).programme)
    document = cases_document(seen, overdue_cases(seen.book, day))
    if as_json:
        _print_json({"on": day.isoformat(), **document})
        return ExitStatus.ATTENTION if document["cases"] else ExitStatus.DONE
    if not document["cases"]:
        click.echo(f"Am {german_day(day)} ist keine Nachfrist abgelaufen.")
        return ExitStatus.DONE
    _print_table(document["cases"])
    click.echo("Wer nichts nachgereicht hat: grantrules register assess AKTENZEICHEN VO-04 not_met")
    return ExitStatus.ATTENTION


def _print_json(document: object) -> None:
    click.echo(json.dumps(document, ensure_ascii=False, indent=2))


def _print_table(cases: list[dict[str, object]]) -> None:
    Console(highlight=False).print(case_table(cases, STATES))


def _print_lines(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(visible(line))
