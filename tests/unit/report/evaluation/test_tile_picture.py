"""The picture of the districts."""

from tests.unit.builders import shipped
from tests.unit.report.evaluation.evaluations import year_2025

from grantrules.report.evaluation.tile_picture import TILE_HEIGHT, TILE_WIDTH, tile_picture
from grantrules.rulebook.tile_map import tiles_for


def test_every_district_has_a_tile_inside_the_drawing_and_none_covers_another() -> None:
    picture = tile_picture(year_2025(), tiles_for(shipped()))

    assert picture is not None
    assert len({(one.x, one.y) for one in picture.tiles}) == 36
    assert max(one.x for one in picture.tiles) + TILE_WIDTH < picture.width
    assert max(one.y for one in picture.tiles) + TILE_HEIGHT < picture.height
    names = {one.label: one.row.district.name for one in picture.tiles}
    assert names["Kaiserslautern", "(Stadt)"] == "Stadt Kaiserslautern"


def test_without_a_map_there_is_no_picture() -> None:
    assert tile_picture(year_2025(), ()) is None
