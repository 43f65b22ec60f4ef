"""`grantrules register activate`: another rule book comes into force, after its gates."""

import json
from datetime import datetime
from pathlib import Path

import click

from grantrules.batch.activating import Gates
from grantrules.batch.activating import activate as put_into_force
from grantrules.batch.case_document import changes_document
from grantrules.cli.desk import act_as, as_json, desk_of, people
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import database, programme
from grantrules.cli.recorded_text import RecordedText
from grantrules.model.local_time import BERLIN
from grantrules.report.case_page import change_lines
from grantrules.report.text import visible
from grantrules.specification.gates.examination import Examination, examined
from grantrules.specification.gates.gate_finding import Severity


@click.command(cls=GermanCommand)
@click.option("--reason", type=RecordedText(), required=True, metavar="TEXT", help="Begründung.")
@programme
@database
@people
@act_as
@as_json
def activate(  # noqa: PLR0913 - one parameter an option
    *,
    reason: str,
    programme: str,
    database: str | None,
    people: Path | None,
    act_as: str | None,
    as_json: bool,
) -> int:
    """Setzt ein Regelwerk mit seinen Haushaltsansätzen in Kraft und verteilt neu.

    Das darf nur, wer zum zweiten Mal zeichnen darf, und nur, wenn „grantrules rules check“ nichts
    nennt, was nicht angenommen ist. Eine Fassung gehört für immer zu einem Regelwerk. Das erste
    Regelwerk eines Programms gilt mit dem ersten Eingang von selbst.
    """
    desk = desk_of(database, programme, (people, act_as))
    gates = gates_of(examined(desk.book, datetime.now(BERLIN).date()))
    changes = changes_document(put_into_force(desk, reason, gates))
    if as_json:
        click.echo(json.dumps({"changes": changes}, ensure_ascii=False, indent=2))
        return ExitStatus.DONE
    click.echo(visible(f"In Kraft ist jetzt Fassung {desk.book.version} ({desk.book.sha256})."))
    for line in change_lines(changes):
        click.echo(visible(line))
    return ExitStatus.DONE


def gates_of(examination: Examination) -> Gates:
    """Says what the gates found: what is left over, accepted, or only remarked."""
    serious = (Severity.ERROR, Severity.WARNING)
    return Gates(
        left=tuple(
            f"{severity.german}: {one.german}"
            for severity in serious
            for one in examination.of(severity)
        ),
        accepted=tuple(f"{one.finding.german} – {one.reason}" for one in examination.accepted),
        remarks=tuple(one.german for one in examination.of(Severity.REMARK)),
    )
