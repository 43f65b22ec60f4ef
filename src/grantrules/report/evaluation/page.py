"""The evaluation as one HTML page that needs neither server nor network nor script."""

from base64 import b64encode
from collections.abc import Sequence
from datetime import date
from hashlib import sha256

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from grantrules.engine.spelling import german_day
from grantrules.model.evaluation import EvaluatedYear, Evaluation
from grantrules.model.money import Cents, euros
from grantrules.model.participation import Participation, Standing
from grantrules.model.tile import Tile
from grantrules.report.evaluation import budget_picture, tile_picture
from grantrules.report.text import one_line
from grantrules.version import __version__

MOST_ROWS = 100
"""With more districts than that, the page lists only those that take part."""


def evaluation_page(evaluation: Evaluation, tiles: Sequence[Tile]) -> str:
    """Writes the page; whatever comes from the register is escaped."""
    environment = _environment()
    style = environment.get_template("style.css").render()
    return environment.get_template("page.html").render(
        evaluation=evaluation,
        engine=__version__,
        standings=tuple(Standing),
        budget=lambda year: budget_picture.budget_picture(year.utilisation, evaluation.on),
        budget_at=budget_picture,
        tiles=lambda year: tile_picture.tile_picture(year, tiles),
        tile_at=tile_picture,
        shown=_shown,
        style=Markup(style),  # noqa: S704 - our own, nothing is filled in
        style_hash=f"sha256-{b64encode(sha256(style.encode()).digest()).decode()}",
    )


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("grantrules.report.evaluation"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"day": _day, "euros": _euros, "line": _line}
    return environment


def _shown(year: EvaluatedYear) -> tuple[Participation, ...]:
    """Gives the rows that the page lists: all, or of very many those that say something."""
    rows = year.participations
    if len(rows) <= MOST_ROWS:
        return rows
    return tuple(one for one in rows if one.standing is not Standing.NONE or one.paid)


def _day(day: date | None) -> str:
    return "–" if day is None else german_day(day)


def _euros(cents: Cents | None) -> str:
    return "–" if cents is None else euros(cents)


def _line(text: str | None) -> str:
    return one_line(text or "") or "–"
