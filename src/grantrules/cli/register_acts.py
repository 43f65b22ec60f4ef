"""The commands with which people act on cases; each is one turn, all of it or nothing."""

import json
from datetime import date
from typing import Any

import click

from grantrules.batch import deciding
from grantrules.batch.case_document import changes_document
from grantrules.cli.case_act import (
    at_desk,
    desk_from,
    despite,
    reason,
    reference,
    told_acts,
    told_lines,
)
from grantrules.cli.day import PastDay
from grantrules.cli.euro import Euro
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import Budget
from grantrules.model.finding import Status
from grantrules.model.proposal import Outcome
from grantrules.register.overriding import Wish
from grantrules.report.case_page import change_lines
from grantrules.report.text import visible

_OUTCOMES = tuple(one.value for one in Outcome if one.grants or one is Outcome.REJECT)


@click.command(cls=GermanCommand)
@click.argument("references", metavar="AKTENZEICHEN…", nargs=-1, required=True)
@at_desk
def sign(*, references: tuple[str, ...], as_json: bool, **where: Any) -> int:  # noqa: ANN401 - the options of the desk
    """Zeichnet Vorgänge, alle oder keinen. Die zweite Unterschrift gibt eine andere Person."""
    desk = desk_from(**where)
    return told_acts(desk, deciding.sign(desk, references), as_json=as_json)


@click.command(cls=GermanCommand)
@reference
@click.argument("rules", metavar="REGEL[,REGEL…]")
@click.argument("status", metavar="met|not_met", type=click.Choice(["met", "not_met"]))
@reason
@at_desk
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
    desk = desk_from(**where)
    named = [one.strip().upper() for one in rules.split(",") if one.strip()]
    done = deciding.assess(desk, reference, named, (Status(status), reason))
    return told_acts(desk, [done], as_json=as_json)


@click.command(cls=GermanCommand)
@reference
@click.argument("outcome", metavar="ERGEBNIS", type=click.Choice(_OUTCOMES))
@reason
@click.option("--salary", type=Euro(), metavar="EUR", help="Personalkosten (sonst förderfähig).")
@click.option("--material", type=Euro(), metavar="EUR", help="Sachkosten (sonst förderfähig).")
@click.option(
    "--year", "years", type=Budget(), multiple=True, metavar="JAHR=EUR", help="Je Haushaltsjahr."
)
@at_desk
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
    desk = desk_from(**where)
    wish = Wish("", Outcome(outcome), reason, salary, material, dict(years))
    return told_acts(desk, [deciding.propose_otherwise(desk, reference, wish)], as_json=as_json)


@click.command(cls=GermanCommand)
@reference
@click.argument("entry", metavar="EINTRAG", type=int)
@reason
@at_desk
def dismiss(*, reference: str, entry: int, reason: str, as_json: bool, **where: Any) -> int:  # noqa: ANN401 - the options of the desk
    """Hält fest, dass neue Angaben zu einem gezeichneten Vorgang nichts ändern."""
    desk = desk_from(**where)
    return told_acts(desk, [deciding.dismiss(desk, reference, entry, reason)], as_json=as_json)


@click.command(cls=GermanCommand)
@reference
@click.option(
    "--posted", type=PastDay(), required=True, metavar="DATUM", help="Tag der Aufgabe zur Post."
)
@at_desk
def request(*, reference: str, posted: date, as_json: bool, **where: Any) -> int:  # noqa: ANN401 - the options of the desk
    """Hält fest, dass Angaben nachgefordert wurden, und berechnet die Nachfrist."""
    desk = desk_from(**where)
    done = deciding.request_information(desk, reference, posted)
    status = told_acts(desk, [done], as_json=as_json)
    if not as_json and done.case.request is not None:
        for step in done.case.request.body.steps:
            click.echo(visible(f"  {step}"))
    return status


@click.command(cls=GermanCommand)
@reference
@reason
@at_desk
def withdraw(*, reference: str, reason: str, as_json: bool, **where: Any) -> int:  # noqa: ANN401 - the options of the desk
    """Hält fest, dass der Antragsteller zurücknimmt oder verzichtet; gibt sein Geld frei."""
    desk = desk_from(**where)
    return told_acts(desk, [deciding.withdraw(desk, reference, reason)], as_json=as_json)


@click.command(cls=GermanCommand)
@reference
@reason
@despite
@at_desk
def revoke(
    *,
    reference: str,
    reason: str,
    despite: str | None,
    as_json: bool,
    **where: Any,  # noqa: ANN401 - the options of the desk
) -> int:
    """Hält fest, dass eine Entscheidung aufgehoben wurde (§§ 48, 49 VwVfG)."""
    desk = desk_from(**where)
    return told_acts(desk, [deciding.revoke(desk, reference, reason, despite)], as_json=as_json)


@click.command(cls=GermanCommand)
@at_desk
def promote(*, as_json: bool, **where: Any) -> int:  # noqa: ANN401 - the options of the desk
    """Verteilt freie Mittel neu unter allen offenen Vorgängen; wer wartet, rückt nach."""
    desk = desk_from(**where)
    changes = changes_document(deciding.promote(desk))
    if as_json:
        click.echo(json.dumps({"changes": changes}, ensure_ascii=False, indent=2))
        return ExitStatus.DONE
    told_lines(change_lines(changes))
    click.echo("Neu verteilt." if changes else "Neu verteilt; es ändert sich nichts.")
    return ExitStatus.DONE


@click.command(cls=GermanCommand)
@reference
@click.argument("entry", metavar="EINTRAG", type=int)
@reason
@at_desk
def correct(*, reference: str, entry: int, reason: str, as_json: bool, **where: Any) -> int:  # noqa: ANN401 - the options of the desk
    """Berichtigt einen Eintrag; wirksam wird es, wenn eine andere Person bestätigt."""
    desk = desk_from(**where)
    return told_acts(desk, [deciding.correct(desk, reference, entry, reason)], as_json=as_json)


@click.command(cls=GermanCommand)
@reference
@click.argument("entry", metavar="EINTRAG", type=int)
@at_desk
def confirm(*, reference: str, entry: int, as_json: bool, **where: Any) -> int:  # noqa: ANN401 - the options of the desk
    """Bestätigt die Berichtigung einer anderen Person."""
    desk = desk_from(**where)
    return told_acts(desk, [deciding.confirm(desk, reference, entry)], as_json=as_json)
