"""What commands that act on cases share: the options of the desk, and what they say in the end."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

import click

from grantrules.batch.award_document import steps_of
from grantrules.batch.case_document import case_document, changes_document, look
from grantrules.batch.deciding import Done
from grantrules.batch.desk import Desk
from grantrules.cli.day import Day, PastDay
from grantrules.cli.desk import act_as, as_json, desk_of, people
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.options import database, programme
from grantrules.cli.recorded_text import RecordedText
from grantrules.register.life import State
from grantrules.report.case_page import change_lines, to_do
from grantrules.report.text import visible

F = TypeVar("F", bound=Callable[..., Any])


def at_desk(command: F) -> F:
    """Gives a command the options of the desk."""
    for option in (as_json, act_as, people, database, programme):
        command = option(command)
    return command


reference = click.argument("reference", metavar="AKTENZEICHEN")
reason = click.option(
    "--reason", type=RecordedText(), required=True, metavar="TEXT", help="Begründung."
)
despite = click.option(
    "--despite",
    type=RecordedText(),
    metavar="TEXT",
    help="Grund, trotz abgelaufener Jahresfrist zu handeln (§ 48 Abs. 4 VwVfG).",
)


def desk_from(
    programme: str, database: str | None, people: Path | None, act_as: str | None
) -> Desk:
    """Gives the desk that the options name."""
    return desk_of(database, programme, (people, act_as))


def day_option(name: str, target: str, text: str) -> Callable[[F], F]:
    """Gives an option that names a day and has to be there."""
    return click.option(name, target, type=Day(), required=True, metavar="DATUM", help=text)


def past_day_option(name: str, target: str, text: str) -> Callable[[F], F]:
    """Gives an option that names a day which has come, and has to be there."""
    return click.option(name, target, type=PastDay(), required=True, metavar="DATUM", help=text)


def told_acts(desk: Desk, done: Iterable[Done], *, as_json: bool) -> int:
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
        told_lines(steps_of(case["award"], one["entries"][-1]))
        told_lines(change_lines(one["changes"]))
    return ExitStatus.DONE


def told_lines(lines: Iterable[str]) -> None:
    """Says lines that belong to what was said before."""
    for line in lines:
        click.echo(visible(f"  {line}"))
