"""`grantrules deadline`: the last day of a period, with the steps that lead to it."""

from datetime import date

import click

from grantrules.cli.day import Day
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import programme
from grantrules.cli.period import PeriodText
from grantrules.cli.problem_answer import answer_problem
from grantrules.engine.deadline import deadline_of, extended_deadline, posted_deadline
from grantrules.engine.spelling import german_day
from grantrules.model.deadline import Deadline
from grantrules.model.period import Period
from grantrules.model.problem import Problem
from grantrules.model.window import DeadlineKind
from grantrules.rulebook.loading import load_rulebook

_WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")


@click.command(cls=GermanCommand)
@click.option(
    "--from",
    "start",
    type=Day(),
    required=True,
    help="Tag der Bekanntgabe oder eines anderen Ereignisses; er zählt nicht mit.",
)
@click.option(
    "--period",
    type=PeriodText(),
    required=True,
    help="Dauer: 4W (Wochen), 6M (Monate), 10D (Tage) oder 2Y (Jahre).",
)
@click.option(
    "--posted",
    is_flag=True,
    help="Der Tag bei --from ist der Tag der Aufgabe zur Post (§ 41 Abs. 2 VwVfG).",
)
@click.option(
    "--kind",
    type=click.Choice([kind.value for kind in DeadlineKind]),
    default=DeadlineKind.FRIST.value,
    help="frist (sonst) und ausschlussfrist enden am nächsten Werktag, ein termin bleibt.",
)
@click.option(
    "--extend-until",
    "until",
    type=Day(),
    help="Die Behörde verlängert die Frist bis zu diesem Tag, auch rückwirkend (§ 31 Abs. 7).",
)
@programme
@click.option("--json", "as_json", is_flag=True, help="Nur das JSON auf die Standardausgabe.")
def deadline(  # noqa: PLR0913 - one parameter an option
    *,
    start: date,
    period: Period,
    posted: bool,
    kind: str,
    until: date | None,
    programme: str,
    as_json: bool,
) -> int:
    """Berechnet das Ende einer Frist und nennt jeden Schritt mit seiner Vorschrift.

    Welche Feiertage zählen und wann ein Brief als bekannt gilt, sagt das Regelwerk.
    """
    book = load_rulebook(programme)
    sort = DeadlineKind(kind)
    found = (
        posted_deadline(start, period, sort, book)
        if posted
        else deadline_of(start, period, sort, book.land)
    )
    if isinstance(found, Problem):
        return answer_problem(found, as_json=as_json)
    if until is not None:
        found = extended_deadline(found, until, sort, book.land)
    # As bytes, so that the document is UTF-8 wherever it is written.
    click.echo(
        f"{found.model_dump_json(indent=2)}\n".encode() if as_json else _answer(found), nl=False
    )
    return ExitStatus.DONE


def _answer(found: Deadline) -> str:
    steps = "".join(f"{number}. {step}\n" for number, step in enumerate(found.steps, start=1))
    weekday = _WEEKDAYS[found.end.weekday()]
    return f"Ende: {weekday}, {german_day(found.end)}\n\n{steps}"
