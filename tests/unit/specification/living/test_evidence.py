from tests.unit.specification.samples import BOOK

from grantrules.model.difference import Area, Difference
from grantrules.specification.living.evidence import Since


def changed(area: Area, subject: str) -> Difference:
    return Difference(
        area=area, subject=subject, title="T", aspect="Wert", before="alt", after="neu"
    )


def test_differences_are_grouped_by_the_part_of_the_rule_book() -> None:
    differences = (changed(Area.PARAMETER, "p"), changed(Area.RULE, "FR-01"))

    groups = Since(BOOK, differences).by_area

    assert [area for area, _ in groups] == [Area.RULE, Area.PARAMETER]
    assert groups[0][1] == (differences[1],)
