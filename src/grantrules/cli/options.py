"""Options that several commands share."""

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from grantrules.intake.limits import USUAL_LIMITS, Limits
from grantrules.intake.limits_file import limits_from
from grantrules.model.money import cents_of

DEFAULT_PROGRAMME = "integrationsmanager-rlp"
_BUDGET = re.compile(r"(?P<year>20[0-9]{2})=(?P<amount>[0-9]{1,13}(?:\.[0-9]{2})?)", re.ASCII)

programme = click.option(
    "--programme",
    default=DEFAULT_PROGRAMME,
    show_default=False,
    metavar="NAME|ORDNER",
    help=f"Mitgeliefertes Programm oder Ordner mit einem Regelwerk (sonst {DEFAULT_PROGRAMME}).",
)
features = click.option(
    "--features",
    metavar="ORDNER",
    type=click.Path(path_type=Path),
    help="Ordner mit den Szenarien (sonst die mitgelieferten).",
)
database = click.option(
    "--db",
    "database",
    metavar="URL",
    help="Falldatenbank: PFAD, sqlite:///PFAD oder postgresql://… (sonst $GRANTRULES_DB, sonst "
    "grantrules.db).",
)
limits = click.option(
    "--limits",
    metavar="DATEI",
    type=click.Path(path_type=Path),
    help="Grenzen für das Lesen einer Datei (TOML, siehe docs/grenzen.md; sonst "
    "$GRANTRULES_LIMITS, sonst die üblichen).",
)


def limits_of(option: Path | None) -> Limits:
    """Gives the limits: those of the option's file, else of the environment's, else the usual."""
    named = option or os.environ.get("GRANTRULES_LIMITS")
    return limits_from(Path(named)) if named else USUAL_LIMITS


def database_address(option: str | None) -> str:
    """Gives where the case database is: the option, else the environment, else here."""
    return option or os.environ.get("GRANTRULES_DB") or "grantrules.db"


def stated(budgets: Sequence[tuple[int, int]]) -> dict[int, int]:
    """Gives the cents of each year that `--budget` states; no year may be stated twice."""
    if len({year for year, _ in budgets}) != len(budgets):
        raise click.UsageError("--budget: Ein Jahr ist mehrfach angegeben.")
    return dict(budgets)


class Budget(click.ParamType[Any]):
    """A budget year and its money: 2026=1500000 or 2026=1500000.00."""

    name = "JAHR=EUR"

    def convert(
        self,
        value: Any,  # noqa: ANN401 - whatever click was given
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> tuple[int, int]:
        """Reads the year and the cents."""
        if isinstance(value, tuple):
            return value
        found = _BUDGET.fullmatch(value)
        if found is None:
            self.fail(f"„{value}“ ist kein Jahr mit Betrag wie 2026=1500000.00.", param, ctx)
        return int(found["year"]), cents_of(found["amount"])
