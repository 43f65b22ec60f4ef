"""`grantrules interest`: interest on a repayment, with the steps that lead to it."""

import json
from datetime import date

import click

from grantrules.cli.day import Day
from grantrules.cli.euro import Euro
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import programme
from grantrules.cli.problem_answer import answer_problem
from grantrules.engine.interest import late_use_interest, repayment_interest
from grantrules.model.interest import Interest
from grantrules.model.money import decimal_text, euros
from grantrules.model.problem import Problem
from grantrules.rulebook.loading import load_rulebook


@click.command(cls=GermanCommand)
@click.option("--amount", type=Euro(), required=True, help="Zu verzinsender Betrag.")
@click.option(
    "--from",
    "paid_on",
    type=Day(),
    required=True,
    help="Tag der Auszahlung; er zählt nicht mit.",
)
@click.option(
    "--to",
    "until",
    type=Day(),
    required=True,
    help="Tag der Erstattung oder der Verwendung; er zählt mit.",
)
@click.option(
    "--late-use",
    is_flag=True,
    help="Zinsen wegen nicht alsbaldiger Verwendung (§ 49a Abs. 4 VwVfG).",
)
@programme
@click.option("--json", "as_json", is_flag=True, help="Nur das JSON auf die Standardausgabe.")
def interest(  # noqa: PLR0913 - one parameter an option
    amount: int, paid_on: date, until: date, *, late_use: bool, programme: str, as_json: bool
) -> int:
    """Berechnet Zinsen nach § 49a VwVfG und nennt jeden Abschnitt mit seinem Zinssatz.

    Fünf Prozentpunkte über dem Basiszinssatz, jeder Tag als ein 365stel Jahr. Fehlt ein
    Basiszinssatz im Regelwerk, gibt es keinen Betrag.
    """
    book = load_rulebook(programme)
    reckon = late_use_interest if late_use else repayment_interest
    found = reckon(amount, paid_on, until, book)
    if isinstance(found, Problem):
        return answer_problem(found, as_json=as_json)
    # As bytes, so that the document is UTF-8 wherever it is written.
    click.echo((_document(found) if as_json else _answer(found)).encode(), nl=False)
    return ExitStatus.DONE


def _document(found: Interest) -> str:
    told = {**found.model_dump(mode="json"), "interest": decimal_text(found.interest)}
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _answer(found: Interest) -> str:
    steps = "".join(f"{number}. {step}\n" for number, step in enumerate(found.steps, start=1))
    noun = "Zinstag" if found.days == 1 else "Zinstage"
    return f"Zinsen: {euros(found.interest)} ({found.days} {noun})\n\n{steps}"
