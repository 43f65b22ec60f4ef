"""The commands with which people act on cases; each is one turn, all of it or nothing."""

import json
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from grantrules.batch import deciding
from grantrules.batch.case_document import case_document, changes_document, look
from grantrules.batch.deciding import Done
from grantrules.batch.desk import Desk
from grantrules.cli.day import Day
from grantrules.cli.desk import act_as, as_json, desk_of, people
from grantrules.cli.euro import Euro
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import Budget, database, programme
from grantrules.cli.recorded_text import RecordedText
from grantrules.model.finding import Status
from grantrules.model.proposal import Outcome
from grantrules.register.life import State
from grantrules.register.overriding import Wish
from grantrules.report.case_page import change_lines, to_do
from grantrules.report.text import visible

F = TypeVar("F", bound=Callable[..., Any])
_OUTCOMES = tuple(one.value for one in Outcome if one.grants or one is Outcome.REJECT)


def _at_desk(command: F) -> F:
    """Gives a command the options of the desk."""
    for option in (as_json, act_as, people, database, programme):
        command = option(command)
    return command


reference = click.argument("reference", metavar="AKTENZEICHEN")
reason = click.option(
    "--reason", type=RecordedText(), required=True, metavar="TEXT", help="Begründung."
)


@click.command(cls=GermanCommand)
@click.argument("references", metavar="AKTENZEICHEN…", nargs=-1, required=True)
@_at_desk
def sign(*, references: tuple[str, ...], as_json: bool, **where: Any) -> int:  # noqa: ANN401 - the options of the desk
    """Zeichnet Vorgänge, alle oder keinen. Die zweite Unterschrift gibt eine andere Person."""
    desk = _desk(**where)
    return _told(desk, deciding.sign(desk, references), as_json=as_json)


@click.command(cls=GermanCommand)
@reference
@click.argument("rules", metavar="REGEL[,REGEL…]")
@click.argument("status", metavar="met|not_met", type=click.Choice(["met", "not_met"]))
@reason
@_at_desk
def assess(  # noqa: PLR0913 - one parameter an option
    *,
    reference: str,
    rules: str,
    status: str,
    reason: str,
    as_json: bool,
    **where: Any,  # noqa: ANN401 - the options of the desk
) -> int:
    """Trifft eine Feststellung zu Regeln, die das Programm Menschen überlässt."""
    desk = _desk(**where)
    named = [one.strip().upper() for one in rules.split(",") if one.strip()]
    done = deciding.assess(desk, reference, named, (Status(status), reason))
    return _told(desk, [done], as_json=as_json)


@click.command(cls=GermanCommand)
@reference
@click.argument("outcome", metavar="ERGEBNIS", type=click.Choice(_OUTCOMES))
@reason
@click.option("--salary", type=Euro(), metavar="EUR", help="Personalkosten (sonst förderfähig).")
@click.option("--material", type=Euro(), metavar="EUR", help="Sachkosten (sonst förderfähig).")
@click.option(
    "--year", "years", type=Budget(), multiple=True, metavar="JAHR=EUR", help="Je Haushaltsjahr."
)
@_at_desk
def override(  # noqa: PLR0913 - one parameter an option
    *,
    reference: str,
    outcome: str,
    reason: str,
    salary: int | None,
    material: int | None,
    years: tuple[tuple[int, int], ...],
    as_json: bool,
    **where: Any,  # noqa: ANN401 - the options of the desk
) -> int:
    """Schlägt etwas anderes vor als das Programm; genehmigen muss es eine andere Person."""
    desk = _desk(**where)
    wish = Wish("", Outcome(outcome), reason, salary, material, dict(years))
    return _told(desk, [deciding.propose_otherwise(desk, reference, wish)], as_json=as_json)


@click.command(cls=GermanCommand)
@reference
@click.argument("entry", metavar="EINTRAG", type=int)
@reason
@_at_desk
def dismiss(*, reference: str, entry: int, reason: str, as_json: bool, **where: Any) -> int:  # noqa: ANN401 - the options of the desk
    """Hält fest, dass neue Angaben zu einem gezeichneten Vorgang nichts ändern."""
    desk = _desk(**where)
    return _told(desk, [deciding.dismiss(desk, reference, entry, reason)], as_json=as_json)


@click.command(cls=GermanCommand)
@reference
@click.option(
    "--posted", type=Day(), required=True, metavar="DATUM", help="Tag der Aufgabe zur Post."
)
@_at_desk
def request(*, reference: str, posted: date, as_json: bool, **where: Any) -> int:  # noqa: ANN401 - the options of the desk
    """Hält fest, dass Angaben nachgefordert wurden, und berechnet die Nachfrist."""
    desk = _desk(**where)
    done = deciding.request_information(desk, reference, posted)
    status = _told(desk, [done], as_json=as_json)
    if not as_json and done.case.request is not None:
        for step in done.case.request.body.steps:
            click.echo(visible(f"  {step}"))
    return status


@click.command(cls=GermanCommand)
@reference
@reason
@_at_desk
def withdraw(*, reference: str, reason: str, as_json: bool, **where: Any) -> int:  # noqa: ANN401 - the options of the desk
    """Hält fest, dass der Antragsteller zurücknimmt oder verzichtet; gibt sein Geld frei."""
    desk = _desk(**where)
    return _told(desk, [deciding.withdraw(desk, reference, reason)], as_json=as_json)


@click.command(cls=GermanCommand)
@reference
@reason
@_at_desk
def revoke(*, reference: str, reason: str, as_json: bool, **where: Any) -> int:  # noqa: ANN401 - the options of the desk
    """Hält fest, dass eine Entscheidung aufgehoben wurde (§§ 48, 49 VwVfG)."""
    desk = _desk(**where)
    return _told(desk, [deciding.revoke(desk, reference, reason)], as_json=as_json)


@click.command(cls=GermanCommand)
@reference
@click.option("--amount", type=Euro(), required=True, metavar="EUR", help="Betrag.")
@click.option("--on", "paid_on", type=Day(), required=True, metavar="DATUM", help="Tag.")
@_at_desk
def pay(*, reference: str, amount: int, paid_on: date, as_json: bool, **where: Any) -> int:  # noqa: ANN401 - the options of the desk
    """Hält eine Auszahlung fest; nie mehr, als bewilligt ist."""
    desk = _desk(**where)
    return _told(desk, [deciding.pay(desk, reference, amount, paid_on)], as_json=as_json)


@click.command(cls=GermanCommand)
@_at_desk
def promote(*, as_json: bool, **where: Any) -> int:  # noqa: ANN401 - the options of the desk
    """Verteilt freie Mittel neu unter allen offenen Vorgängen; wer wartet, rückt nach."""
    desk = _desk(**where)
    changes = changes_document(deciding.promote(desk))
    if as_json:
        click.echo(json.dumps({"changes": changes}, ensure_ascii=False, indent=2))
        return ExitStatus.DONE
    _print(change_lines(changes))
    click.echo("Neu verteilt." if changes else "Neu verteilt; es ändert sich nichts.")
    return ExitStatus.DONE


@click.command(cls=GermanCommand)
@reference
@click.argument("entry", metavar="EINTRAG", type=int)
@reason
@_at_desk
def correct(*, reference: str, entry: int, reason: str, as_json: bool, **where: Any) -> int:  # noqa: ANN401 - the options of the desk
    """Berichtigt einen Eintrag; wirksam wird es, wenn eine andere Person bestätigt."""
    desk = _desk(**where)
    return _told(desk, [deciding.correct(desk, reference, entry, reason)], as_json=as_json)


@click.command(cls=GermanCommand)
@reference
@click.argument("entry", metavar="EINTRAG", type=int)
@_at_desk
def confirm(*, reference: str, entry: int, as_json: bool, **where: Any) -> int:  # noqa: ANN401 - the options of the desk
    """Bestätigt die Berichtigung einer anderen Person."""
    desk = _desk(**where)
    return _told(desk, [deciding.confirm(desk, reference, entry)], as_json=as_json)


def _desk(programme: str, database: str | None, people: Path | None, act_as: str | None) -> Desk:
    return desk_of(database, programme, (people, act_as))


def _told(desk: Desk, done: Iterable[Done], *, as_json: bool) -> int:
    """Says what was recorded and what each case waits for now."""
    names = look(desk.database, desk.book.programme).names
    told: list[dict[str, Any]] = [
        {
            "entries": list(one.entries),
            "case": case_document(one.case, names),
            "changes": changes_document(one.distribution),
        }
        for one in done
    ]
    if as_json:
        click.echo(json.dumps({"done": told}, ensure_ascii=False, indent=2))
        return ExitStatus.DONE
    for one in told:
        case = one["case"]
        several = "Einträge" if len(one["entries"]) > 1 else "Eintrag"
        entries = ", ".join(str(seq) for seq in one["entries"])
        click.echo(
            visible(
                f"{case['reference']}: {State(case['state']).german} ({several} {entries}). "
                f"Zu tun: {to_do(case)}"
            )
        )
        _print(change_lines(one["changes"]))
    return ExitStatus.DONE


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(visible(f"  {line}"))
