"""The map of tiles that ships for a set of districts; it is a picture, no part of a rule book."""

import csv
from functools import cache

from grantrules.model.rulebook import RuleBook
from grantrules.model.tile import Tile
from grantrules.rulebook.source import shipped

_FILE = "reference/tile-map.csv"
_LINE_BREAK = "|"


def tiles_for(book: RuleBook) -> tuple[Tile, ...]:
    """Gives a tile for every district of the rule book; none where the map shows others."""
    tiles = _tiles()
    return tiles if {one.ags for one in tiles} == {one.ags for one in book.districts} else ()


@cache
def _tiles() -> tuple[Tile, ...]:
    text = (shipped() / _FILE).read_text(encoding="utf-8")
    return tuple(
        Tile(
            ags=row["ags"],
            column=int(row["column"]),
            row=int(row["row"]),
            label=tuple(row["label"].split(_LINE_BREAK)),
        )
        for row in csv.DictReader(text.splitlines())
    )
