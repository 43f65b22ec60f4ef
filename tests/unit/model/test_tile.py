"""A tile of the map."""

from grantrules.model.tile import Tile


def test_a_tile_has_a_place_and_a_label() -> None:
    tile = Tile(ags="07111", column=3, row=1, label=("Koblenz",))

    assert (tile.column, tile.row, tile.label) == (3, 1, ("Koblenz",))
