"""`grantrules audit sample`: a sample of decisions that anybody can draw again."""

import json
from pathlib import Path

import click

from grantrules.batch.review.risk import Risk
from grantrules.batch.review.sample import Wanted, draw, seed_of_checkpoint
from grantrules.cli.desk import act_as, actor_of, as_json, people
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import database, database_address, programme
from grantrules.cli.plain_text import PlainText
from grantrules.cli.share import Share
from grantrules.cli.trail_look import is_damaged, status_with
from grantrules.model.cause import cause_of
from grantrules.model.errors import RefusedError
from grantrules.register.database import open_for_writing
from grantrules.report.sample_page import sample_page
from grantrules.rulebook.loading import load_rulebook


@click.command(cls=GermanCommand)
@click.option(
    "--share",
    "percent",
    type=Share(),
    default="10%",
    metavar="ANTEIL",
    help="Anteil der entschiedenen Vorgänge, aufgerundet (sonst 10%).",
)
@click.option(
    "--seed-from-checkpoint",
    "checkpoint",
    metavar="DATEI",
    type=click.Path(path_type=Path),
    help="Die Wurzel dieses Prüfpunkts als Saat.",
)
@click.option("--seed", type=PlainText(), metavar="TEXT", help="Dieser Text als Saat.")
@programme
@database
@people
@act_as
@as_json
def sample(  # noqa: PLR0913 - one parameter an option
    *,
    percent: int,
    checkpoint: Path | None,
    seed: str | None,
    programme: str,
    database: str | None,
    people: Path | None,
    act_as: str | None,
    as_json: bool,
) -> int:
    """Zieht eine nach Risiko gewichtete Stichprobe der Entscheidungen und zeichnet sie auf.

    Dieselbe Saat gibt dieselbe Stichprobe; nachrechnen lässt sie sich mit sha256sum. Wie ein
    Prüfpunkt unterschrieben ist, prüft „grantrules audit verify --anchor“.
    """
    chosen = _seed(seed, checkpoint)
    book, opened = load_rulebook(programme), open_for_writing(database_address(database))
    actor = actor_of(opened, people, act_as)
    damaged = is_damaged(opened)
    document = draw(opened, actor, Wanted(book.programme, percent, chosen))
    if as_json:
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        click.echo(sample_page(document, {one.value: one.german for one in Risk}), nl=False)
    return status_with(ExitStatus.DONE, damaged=damaged)


def _seed(seed: str | None, checkpoint: Path | None) -> str:
    if seed is not None and checkpoint is None:
        return seed
    if seed is not None or checkpoint is None:
        raise click.UsageError("Bitte entweder --seed oder --seed-from-checkpoint angeben.")
    try:
        return seed_of_checkpoint(checkpoint.read_bytes())
    except OSError as error:
        raise RefusedError(
            f"Der Prüfpunkt {checkpoint} ist nicht lesbar ({cause_of(error)})."
        ) from error
