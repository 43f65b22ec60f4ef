"""Districts, municipalities that look like them, and applicants are plain values."""

from tests.unit.builders import districts, shipped

from grantrules.model.district import Applicant


def test_twelve_cities_and_twenty_four_districts_may_apply() -> None:
    kinds = [district.kind for district in districts()]

    assert kinds.count("kreisfreie Stadt") == 12
    assert kinds.count("Landkreis") == 24
    assert len(kinds) == 36


def test_only_an_independent_city_is_a_municipality_itself() -> None:
    for district in districts():
        is_city = district.kind == "kreisfreie Stadt"
        assert (district.ags8 == f"{district.ags}000") is is_city
        assert (district.ags8 is None) is not is_city


def test_no_municipality_of_the_list_is_eligible() -> None:
    eligible = {district.ags8 for district in districts()}

    assert not eligible & {one.ags8 for one in shipped().lookalikes}
    assert len(shipped().lookalikes) == 33


def test_an_applicant_may_be_unresolved() -> None:
    assert Applicant(ags=None, name=None).ags is None
