"""The picture of the districts: a tile each, with word, sign and colour for where it stands."""

from collections.abc import Sequence
from typing import NamedTuple

from grantrules.model.evaluation import EvaluatedYear
from grantrules.model.participation import Participation
from grantrules.model.tile import Tile

TILE_WIDTH, TILE_HEIGHT, GAP = 134, 74, 6


class PlacedTile(NamedTuple):
    """A tile at its place in the drawing, with what is known of its district."""

    x: int
    y: int
    label: tuple[str, ...]
    row: Participation


class TilePicture(NamedTuple):
    """All tiles, and how large the drawing is."""

    width: int
    height: int
    tiles: tuple[PlacedTile, ...]


def tile_picture(year: EvaluatedYear, tiles: Sequence[Tile]) -> TilePicture | None:
    """Places the districts of a year; None where there is no map for them."""
    if not tiles:
        return None
    rows = {one.district.ags: one for one in year.participations}
    return TilePicture(
        width=(max(one.column for one in tiles) + 1) * (TILE_WIDTH + GAP),
        height=(max(one.row for one in tiles) + 1) * (TILE_HEIGHT + GAP),
        tiles=tuple(
            PlacedTile(
                x=one.column * (TILE_WIDTH + GAP) + GAP // 2,
                y=one.row * (TILE_HEIGHT + GAP) + GAP // 2,
                label=one.label,
                row=rows[one.ags],
            )
            for one in tiles
        ),
    )
