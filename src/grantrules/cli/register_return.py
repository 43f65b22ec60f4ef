"""The commands for money that has to come back: hear, claim, waive, take it in."""

from datetime import date
from typing import Any

import click

from grantrules.batch import returning
from grantrules.batch.return_reckoning import Back, Late
from grantrules.cli.case_act import (
    at_desk,
    day_option,
    desk_from,
    despite,
    past_day_option,
    reason,
    reference,
    told_acts,
)
from grantrules.cli.euro import Euro
from grantrules.cli.german import GermanCommand


@click.command(cls=GermanCommand)
@reference
@past_day_option("--on", "day", "Tag der Kenntnis.")
@reason
@at_desk
def know(*, reference: str, day: date, reason: str, as_json: bool, **where: Any) -> int:  # noqa: ANN401 - the options of the desk
    """Hält fest, seit wann ein Aufhebungsgrund bekannt ist; die Jahresfrist läuft."""
    desk = desk_from(**where)
    done = returning.know(desk, reference, day, reason)
    return told_acts(desk, [done], as_json=as_json)


@click.command("hearing", cls=GermanCommand)
@reference
@past_day_option("--posted", "posted", "Tag der Aufgabe zur Post.")
@reason
@at_desk
def hear(*, reference: str, posted: date, reason: str, as_json: bool, **where: Any) -> int:  # noqa: ANN401 - the options of the desk
    """Hält fest, dass die Anhörung zur Post ging, und berechnet die Frist (§ 28 VwVfG)."""
    desk = desk_from(**where)
    done = returning.hear(desk, reference, posted, reason)
    return told_acts(desk, [done], as_json=as_json)


@click.command(cls=GermanCommand)
@reference
@past_day_option("--on", "day", "Tag des Eingangs.")
@at_desk
def statement(*, reference: str, day: date, as_json: bool, **where: Any) -> int:  # noqa: ANN401 - the options of the desk
    """Hält fest, dass die Stellungnahme zur Anhörung eingegangen ist."""
    desk = desk_from(**where)
    return told_acts(desk, [returning.take_statement(desk, reference, day)], as_json=as_json)


@click.command(cls=GermanCommand)
@reference
@day_option("--on", "day", "Tag der Rückforderung; bis dahin werden Zinsen berechnet.")
@despite
@at_desk
def claim(
    *,
    reference: str,
    day: date,
    despite: str | None,
    as_json: bool,
    **where: Any,  # noqa: ANN401 - the options of the desk
) -> int:
    """Bereitet die Rückforderung vor: was ausgezahlt und nicht anerkannt ist, mit Zinsen.

    Nicht vor Ablauf der Anhörung. Es zählt, wenn eine andere Person genehmigt.
    """
    desk = desk_from(**where)
    done = returning.claim(desk, reference, day, despite)
    return told_acts(desk, [done], as_json=as_json)


@click.command("late-use", cls=GermanCommand)
@reference
@click.argument("payment", metavar="EINTRAG", type=int)
@click.option("--amount", type=Euro(), required=True, metavar="EUR", help="Verspäteter Betrag.")
@past_day_option("--used", "used", "Tag der Verwendung.")
@day_option("--on", "day", "Tag der Forderung.")
@reason
@despite
@at_desk
def late_use(  # noqa: PLR0913 - one parameter an option
    *,
    reference: str,
    payment: int,
    amount: int,
    used: date,
    day: date,
    reason: str,
    despite: str | None,
    as_json: bool,
    **where: Any,  # noqa: ANN401 - the options of the desk
) -> int:
    """Bereitet Zinsen wegen nicht alsbaldiger Verwendung vor (§ 49a Abs. 4 VwVfG, Ermessen).

    EINTRAG ist die Auszahlung. Es zählt, wenn eine andere Person genehmigt.
    """
    desk = desk_from(**where)
    late = Late(payment, amount, used, day, reason, despite)
    done = returning.charge(desk, reference, late)
    return told_acts(desk, [done], as_json=as_json)


@click.command(cls=GermanCommand)
@reference
@click.option("--principal", type=Euro(), default=0, metavar="EUR", help="Erstattungsbetrag.")
@click.option("--interest", type=Euro(), default=0, metavar="EUR", help="Zinsen.")
@reason
@at_desk
def waive(  # noqa: PLR0913 - one parameter an option
    *,
    reference: str,
    principal: int,
    interest: int,
    reason: str,
    as_json: bool,
    **where: Any,  # noqa: ANN401 - the options of the desk
) -> int:
    """Bereitet den Verzicht auf eine offene Forderung vor; eine andere Person genehmigt."""
    desk = desk_from(**where)
    done = returning.remit(desk, reference, (principal, interest), reason)
    return told_acts(desk, [done], as_json=as_json)


@click.command(cls=GermanCommand)
@reference
@click.option("--principal", type=Euro(), default=0, metavar="EUR", help="Davon Erstattung.")
@click.option("--interest", type=Euro(), default=0, metavar="EUR", help="Davon Zinsen.")
@past_day_option("--on", "day", "Tag des Eingangs.")
@at_desk
def repaid(  # noqa: PLR0913 - one parameter an option
    *,
    reference: str,
    principal: int,
    interest: int,
    day: date,
    as_json: bool,
    **where: Any,  # noqa: ANN401 - the options of the desk
) -> int:
    """Hält fest, dass Geld zurückgekommen ist, und berechnet die Zinsen bis dahin.

    Zurückgekommenes Geld bleibt im Haushaltsjahr gebunden; von selbst wird es nicht frei.
    """
    desk = desk_from(**where)
    done = returning.take_back(desk, reference, Back(day, principal, interest))
    return told_acts(desk, [done], as_json=as_json)
