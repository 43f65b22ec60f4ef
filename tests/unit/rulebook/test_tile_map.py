"""The map of tiles: every district once, and neighbours beside each other."""

import pytest
from tests.unit.builders import shipped

from grantrules.model.tile import Tile
from grantrules.rulebook.loading import load_rulebook
from grantrules.rulebook.tile_map import tiles_for

# Districts that share a border, for all corners of the Land.
NEIGHBOURS = (
    ("07131", "07233"),
    ("07138", "07132"),
    ("07138", "07143"),
    ("07137", "07111"),
    ("07143", "07141"),
    ("07232", "07233"),
    ("07232", "07235"),
    ("07211", "07235"),
    ("07235", "07134"),
    ("07135", "07140"),
    ("07140", "07133"),
    ("07133", "07339"),
    ("07339", "07315"),
    ("07339", "07331"),
    ("07331", "07319"),
    ("07336", "07335"),
    ("07335", "07312"),
    ("07333", "07331"),
    ("07332", "07311"),
    ("07311", "07314"),
    ("07332", "07316"),
    ("07338", "07318"),
    ("07340", "07317"),
    ("07340", "07320"),
    ("07337", "07313"),
    ("07337", "07334"),
    ("07334", "07338"),
)
# Who lies further north, and who further west, by far.
NORTH_OF = (("07132", "07334"), ("07131", "07211"), ("07111", "07315"), ("07315", "07314"))
WEST_OF = (("07232", "07143"), ("07211", "07319"), ("07320", "07318"), ("07134", "07315"))


@pytest.fixture(name="tiles", scope="module")
def _tiles() -> dict[str, Tile]:
    return {one.ags: one for one in tiles_for(shipped())}


def test_every_district_has_one_tile_and_no_two_lie_on_each_other(tiles: dict[str, Tile]) -> None:
    placed = tiles_for(shipped())

    assert sorted(one.ags for one in placed) == sorted(one.ags for one in shipped().districts)
    assert len({(one.column, one.row) for one in placed}) == len(placed) == 36
    assert min(one.column for one in tiles.values()) == 0
    assert min(one.row for one in tiles.values()) == 0


@pytest.mark.parametrize(("one", "other"), NEIGHBOURS)
def test_neighbours_touch(one: str, other: str, tiles: dict[str, Tile]) -> None:
    first, second = tiles[one], tiles[other]

    assert abs(first.column - second.column) <= 1
    assert abs(first.row - second.row) <= 1


def test_north_is_up_and_west_is_left(tiles: dict[str, Tile]) -> None:
    assert all(tiles[one].row < tiles[other].row for one, other in NORTH_OF)
    assert all(tiles[one].column < tiles[other].column for one, other in WEST_OF)


def test_a_label_names_its_district_and_fits_its_tile(tiles: dict[str, Tile]) -> None:
    names = {one.ags: one.name for one in shipped().districts}
    for ags, tile in tiles.items():
        assert 1 <= len(tile.label) <= 2
        assert max(len(line) for line in tile.label) <= 14
        word = tile.label[0].rstrip("-").split("-")[0].split()[0]
        assert word in names[ags]
    assert len({tile.label for tile in tiles.values()}) == 36


def test_another_set_of_districts_has_no_map() -> None:
    assert tiles_for(load_rulebook("integrationsbeauftragte-bw")) == ()
