"""A tile of the map: one district as one square, roughly where it lies."""

from grantrules.model.value import Value


class Tile(Value):
    """The place of a district in a grid of tiles (Kachelkarte); `label` has one or two lines."""

    ags: str
    column: int
    row: int
    label: tuple[str, ...]
