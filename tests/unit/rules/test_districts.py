"""Traps of names: seats, former names, keys and namesakes of the districts."""

import pytest
from tests.unit.builders import shipped
from tests.unit.rules.verdicts import assert_asked, assert_recognised, assert_refused

from grantrules.intake.ags import read_ags
from grantrules.intake.grammar import Understood
from grantrules.intake.raw_cell import CellValue, Number, Text

SEATS_IN_ANOTHER_APPLICANT = {
    "Bahnhofstr. 9, 56068 Koblenz": ("07137", "07111"),
    "Metternichstr. 33, 54292 Trier": ("07235", "07211"),
    "Burgstr. 11, 67659 Kaiserslautern": ("07335", "07312"),
    "An der Kreuzmühle 2, 76829 Landau": ("07337", "07313"),
    "Europaplatz 5, 67063 Ludwigshafen": ("07338", "07314"),
    "Unterer Sommerwaldweg 40-42, 66953 Pirmasens": ("07340", "07317"),
    # Mainz-Bingen has its seat in a town of its own, and Mainz in its name.
    "Georg-Rückert-Str. 11, 55218 Ingelheim am Rhein": ("07339", "07315"),
}
FULL_NAMES = {one.ags: one.full_name for one in shipped().districts}


@pytest.mark.parametrize(("address", "keys"), SEATS_IN_ANOTHER_APPLICANT.items())
def test_trap_4_a_district_is_not_the_city_in_which_it_has_its_seat(
    address: str, keys: tuple[str, str]
) -> None:
    ags, city_ags = keys
    district, city = FULL_NAMES[ags], FULL_NAMES[city_ags]

    assert_recognised(district, ags)
    assert_recognised(city, city_ags)
    assert_asked(district, "AB-03", stated=city_ags)
    assert_asked(city, "AB-03", stated=ags)
    assert f"(AGS {ags})" in assert_asked(f"{district}, {address}", "AB-04")
    assert_asked(address, "AB-04")


@pytest.mark.parametrize(
    ("name", "ags"),
    [
        ("Landkreis Ludwigshafen", "07338"),
        ("LK Ludwigshafen", "07338"),
        ("Landkreis Daun", "07233"),
        ("LK Daun", "07233"),
        ("Landkreis Bitburg-Prüm", "07232"),
        ("Kreis Bitburg-Prüm", "07232"),
        ("Landkreis Pirmasens", "07340"),
        ("Kreis Pirmasens", "07340"),
        ("Landkreis Landau-Bad Bergzabern", "07337"),
        ("LK Landau-Bad Bergzabern", "07337"),
    ],
)
def test_trap_6_a_former_name_is_its_district(name: str, ags: str) -> None:
    assert_recognised(name, ags)
    assert_recognised(name, ags, stated=ags)


@pytest.mark.parametrize("name", ["Stadt Daun", "Stadt Bitburg"])
def test_trap_6_the_town_that_a_former_name_contains_is_refused(name: str) -> None:
    assert_refused(name, "AB-01", "AB-02")


@pytest.mark.parametrize(
    ("name", "without_kreis", "ags"),
    [
        ("Rhein-Hunsrück-Kreis", "Rhein-Hunsrück", "07140"),
        ("Rhein-Lahn-Kreis", "Rhein-Lahn", "07141"),
        ("Westerwaldkreis", "Westerwald", "07143"),
        ("Eifelkreis Bitburg-Prüm", "Bitburg-Prüm", "07232"),
        ("Donnersbergkreis", "Donnersberg", "07333"),
        ("Rhein-Pfalz-Kreis", "Rhein-Pfalz", "07338"),
    ],
)
def test_trap_7_a_kreis_bears_its_name_with_and_without_the_word_landkreis(
    name: str, without_kreis: str, ags: str
) -> None:
    for form in ("{}", "Landkreis {}", "LK {}", "Lkr. {}", "Kreisverwaltung {}"):
        assert_recognised(form.format(name), ags)
    for form in ("Landkreis {}", "LK {}", "Lkr. {}", "Kreis {}", "Kreisverwaltung {}"):
        assert_recognised(form.format(without_kreis), ags)


@pytest.mark.parametrize("name", ["Rhein-Lahn", "Rhein-Hunsrück", "Rhein-Pfalz", "Westerwald"])
def test_trap_7_the_name_of_a_region_is_asked_about(name: str) -> None:
    assert_asked(name, "AB-04")


@pytest.mark.parametrize(
    "written",
    [
        *map(Text, ("07334", "7334", "07334000", "7334000", "073340000000", "7334.0", " 07 334 ")),
        *(Number(digits, percent=False) for digits in ("7334", "7334000", "73340000000")),
    ],
    ids=str,
)
def test_trap_9_every_form_of_an_ags_is_the_same_applicant(written: CellValue) -> None:
    ags = read_ags(written)

    assert isinstance(ags, Understood)
    assert_recognised("Germersheim", "07334", stated=ags.value)


@pytest.mark.parametrize(
    ("name", "ags", "rules"),
    [
        ("Stadt Offenbach am Main", "06413", ("AB-01",)),
        ("Stadt Offenbach am Main", "06413000", ("AB-01",)),
        ("Landeshauptstadt Wiesbaden", "06414", ("AB-01",)),
        ("Landeshauptstadt Wiesbaden", "06414000", ("AB-01",)),
        ("Kaiserslautern", "06413", ("AB-01",)),
        ("Gemeinde Birkenfeld", "08236004", ("AB-01", "AB-02")),
        ("Birkenfeld", "08236004", ("AB-01", "AB-02")),
        ("Stadt Titisee-Neustadt", "08315113", ("AB-01", "AB-02")),
        ("Landkreis Karlsruhe", "08215", ("AB-01",)),
    ],
)
def test_trap_10_whoever_lies_in_another_land_is_refused(
    name: str, ags: str, rules: tuple[str, ...]
) -> None:
    assert_refused(name, *rules, stated=ags)


@pytest.mark.parametrize(
    ("name", "ags"),
    [
        ("Landkreis Birkenfeld", "08236004"),
        ("Stadt Mainz", "06414"),
        ("Stadt Kaiserslautern", "06413"),
    ],
)
def test_trap_10_an_applicant_with_the_ags_of_another_land_is_asked_about(
    name: str, ags: str
) -> None:
    assert ags in assert_asked(name, "AB-03", stated=ags)


@pytest.mark.parametrize(
    "name", ["Stadt Wiesbaden", "Stadt Offenbach", "Landkreis Karlsruhe", "Titisee-Neustadt"]
)
def test_trap_10_without_an_ags_whoever_is_unknown_is_asked_about(name: str) -> None:
    assert_asked(name, "AB-04")


@pytest.mark.parametrize(
    "name", ["KV Germersheim", "SV Trier", "VG Montabaur", "KL", "LD", "GER", "TR", "NW", "PS"]
)
def test_what_others_are_called_as_well_is_asked_about(name: str) -> None:
    # KV is a Kreisverband too, SV a sports club, and KL stands on the plates of city and district.
    assert_asked(name, "AB-04")
