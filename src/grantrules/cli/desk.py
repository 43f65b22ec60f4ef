"""Options of the register's commands, and the person at the desk they belong to."""

import os
from datetime import UTC, datetime
from pathlib import Path

import click

from grantrules.batch.desk import Desk
from grantrules.cli.options import database_address
from grantrules.register.account import account_of
from grantrules.register.database import Database, open_for_writing
from grantrules.register.person import people_of
from grantrules.register.presence import Presence, present
from grantrules.register.turn import Actor
from grantrules.register.user_namespace import is_mapped, own_map, unknown_account
from grantrules.rulebook.loading import load_rulebook
from grantrules.version import __version__

PEOPLE_VARIABLE = "GRANTRULES_PEOPLE"
PEOPLE_FILE = "personen.toml"

people = click.option(
    "--people",
    metavar="DATEI",
    type=click.Path(path_type=Path),
    help="Wer im Register handeln darf (TOML; sonst $GRANTRULES_PEOPLE, sonst personen.toml).",
)
act_as = click.option(
    "--as",
    "act_as",
    metavar="PERSON",
    help="Für diese Person handeln; nur zum Erproben und nur, wenn die Personendatei es erlaubt.",
)
as_json = click.option("--json", "as_json", is_flag=True, help="JSON auf die Standardausgabe.")


def actor_of(database: Database, file: Path | None, key: str | None) -> Actor:
    """Gives who acts: the person behind the account, or the one whom `--as` may name."""
    return Actor(_present(database, file, key), datetime.now(UTC), __version__)


def desk_of(database: str | None, programme: str, who: tuple[Path | None, str | None]) -> Desk:
    """Gives the desk of whoever calls."""
    book = load_rulebook(programme)
    opened = open_for_writing(database_address(database))
    return Desk(opened, book, actor_of(opened, *who))


def _present(database: Database, file: Path | None, key: str | None) -> Presence:
    named = file or Path(os.environ.get(PEOPLE_VARIABLE) or PEOPLE_FILE)
    people = people_of(named)
    # Whoever is named by `--as` is not known by an account.
    if key is None and not people.allow_user_namespace and is_mapped(database, own_map()):
        raise unknown_account()
    return present(people, account_of(database), key)
