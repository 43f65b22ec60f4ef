"""Traps of names: towns and cities that share or resemble the name of an applicant."""

import pytest
from tests.unit.rules.verdicts import assert_asked, assert_recognised, assert_refused, judged

from grantrules import Outcome

TOWNS_NAMED_LIKE_A_DISTRICT = {
    "Ahrweiler": "07131",
    "Altenkirchen": "07132",
    "Bad Dürkheim": "07332",
    "Bad Kreuznach": "07133",
    "Birkenfeld": "07134",
    "Germersheim": "07334",
    "Kusel": "07336",
    "Neuwied": "07138",
}
LARGE_TOWNS_IN_A_DISTRICT = {
    "Andernach": ("07137003", "07137"),
    "Bad Kreuznach": ("07133006", "07133"),
    "Bingen am Rhein": ("07339005", "07339"),
    "Idar-Oberstein": ("07134045", "07134"),
    "Ingelheim am Rhein": ("07339030", "07339"),
    "Lahnstein": ("07141075", "07141"),
    "Mayen": ("07137068", "07137"),
    "Neuwied": ("07138045", "07138"),
}
INDEPENDENT_CITIES = {
    "Koblenz": "07111",
    "Trier": "07211",
    "Frankenthal (Pfalz)": "07311",
    "Kaiserslautern": "07312",
    "Landau in der Pfalz": "07313",
    "Ludwigshafen am Rhein": "07314",
    "Mainz": "07315",
    "Neustadt an der Weinstraße": "07316",
    "Pirmasens": "07317",
    "Speyer": "07318",
    "Worms": "07319",
    "Zweibrücken": "07320",
}


def test_trap_1_kaiserslautern_is_a_city_and_a_district() -> None:
    reason = assert_asked("Kaiserslautern", "AB-04")

    assert "Stadt Kaiserslautern (AGS 07312)" in reason
    assert "Landkreis Kaiserslautern (AGS 07335)" in reason


@pytest.mark.parametrize(
    ("name", "ags"),
    [
        ("Stadt Kaiserslautern", "07312"),
        ("Stadtverwaltung Kaiserslautern", "07312"),
        ("kreisfreie Stadt Kaiserslautern", "07312"),
        ("Kaiserslautern (Stadt)", "07312"),
        ("Landkreis Kaiserslautern", "07335"),
        ("Kreisverwaltung Kaiserslautern", "07335"),
        ("LK Kaiserslautern", "07335"),
        ("Kaiserslautern, Landkreis", "07335"),
    ],
)
def test_trap_1_one_word_tells_the_city_and_the_district_apart(name: str, ags: str) -> None:
    assert_recognised(name, ags)


@pytest.mark.parametrize("ags", ["07312", "07335"])
def test_trap_1_the_ags_tells_the_city_and_the_district_apart(ags: str) -> None:
    assert_recognised("Kaiserslautern", ags, stated=ags)


@pytest.mark.parametrize(("name", "ags"), TOWNS_NAMED_LIKE_A_DISTRICT.items())
def test_trap_2_the_bare_name_of_a_town_is_asked_about(name: str, ags: str) -> None:
    assert f"(AGS {ags})" in assert_asked(name, "AB-04")


@pytest.mark.parametrize(("name", "ags"), TOWNS_NAMED_LIKE_A_DISTRICT.items())
def test_trap_2_with_the_word_landkreis_it_is_the_district(name: str, ags: str) -> None:
    assert_recognised(f"Landkreis {name}", ags)
    assert_recognised(f"Kreisverwaltung {name}", ags)


@pytest.mark.parametrize("name", TOWNS_NAMED_LIKE_A_DISTRICT)
@pytest.mark.parametrize("form", ["Stadt {}", "Stadtverwaltung {}", "kreisfreie Stadt {}"])
def test_trap_2_with_the_word_stadt_it_is_never_the_district(name: str, form: str) -> None:
    assessment = judged(form.format(name))

    assert assessment.outcome in {Outcome.REJECT, Outcome.REQUEST_INFORMATION}
    assert assessment.applicant.ags is None


@pytest.mark.parametrize(("name", "keys"), LARGE_TOWNS_IN_A_DISTRICT.items())
def test_trap_3_a_large_town_is_refused_and_its_district_named(
    name: str, keys: tuple[str, str]
) -> None:
    ags, district = keys

    for stated in (None, ags):
        reason = assert_refused(f"Stadt {name}", "AB-01", "AB-02", stated=stated)
        assert ags in reason
        assert f"(AGS {district})" in reason


@pytest.mark.parametrize(("name", "keys"), LARGE_TOWNS_IN_A_DISTRICT.items())
def test_trap_3_a_large_town_does_not_pass_under_the_ags_of_its_district(
    name: str, keys: tuple[str, str]
) -> None:
    _, district = keys

    assert_asked(f"Stadt {name}", "AB-03", stated=district)


@pytest.mark.parametrize("name", LARGE_TOWNS_IN_A_DISTRICT)
@pytest.mark.parametrize(
    "form", ["{}", "Stadtverwaltung {}", "große kreisangehörige Stadt {}", "{}, Jugendamt"]
)
def test_trap_3_any_other_name_of_a_large_town_is_asked_about(name: str, form: str) -> None:
    assert_asked(form.format(name), "AB-04")


@pytest.mark.parametrize(
    ("name", "ags", "district"),
    [
        ("Ortsgemeinde Altenkirchen", "07336004", "07336"),
        ("Ortsgemeinde Neustadt (Wied)", "07138044", "07138"),
        ("Ortsgemeinde Neustadt/Westerwald", "07143272", "07143"),
        ("Ortsgemeinde Simmern", "07143071", "07143"),
        ("Ortsgemeinde Trierweiler", "07235137", "07235"),
    ],
)
def test_trap_5_a_namesake_is_refused_and_its_district_named(
    name: str, ags: str, district: str
) -> None:
    for stated in (None, ags):
        assert f"(AGS {district})" in assert_refused(name, "AB-01", "AB-02", stated=stated)


@pytest.mark.parametrize(
    "name",
    [
        "Altenkirchen",
        "Neustadt",
        "Neustadt (Wied)",
        "Neustadt/W.",
        "Neustadt/Westerwald",
        "Stadt Neustadt",
        "Simmern",
        "Simmern (Westerwald)",
        "Trierweiler",
        "Verbandsgemeinde Altenkirchen",
    ],
)
def test_trap_5_the_bare_name_of_namesakes_is_asked_about(name: str) -> None:
    assert_asked(name, "AB-04")


@pytest.mark.parametrize(("name", "ags"), INDEPENDENT_CITIES.items())
def test_trap_8_an_independent_city_may_say_so(name: str, ags: str) -> None:
    for form in ("kreisfreie Stadt {}", "krfr. Stadt {}", "{}, kreisfreie Stadt", "{}, Stadt"):
        assert_recognised(form.format(name), ags)


@pytest.mark.parametrize("name", LARGE_TOWNS_IN_A_DISTRICT)
@pytest.mark.parametrize("form", ["kreisfreie Stadt {}", "krfr. Stadt {}", "SK {}"])
def test_trap_8_a_town_that_only_says_so_is_asked_about(name: str, form: str) -> None:
    assert_asked(form.format(name), "AB-04")
