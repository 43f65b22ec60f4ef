from grantrules.model.difference import Area


def test_every_area_of_a_rule_book_has_a_german_heading() -> None:
    assert len({area.german for area in Area}) == len(Area)
