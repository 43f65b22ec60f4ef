"""Names as people write them: every name in every usual form is its bearer or is asked about."""

from collections.abc import Callable

import pytest
from tests.unit.builders import districts, shipped
from tests.unit.rules.verdicts import DIRECTORY

from grantrules.engine.identity import Standing, identify
from grantrules.model.district import Lookalike

DISTRICT, CITY, BARE, OTHER = "Landkreis", "kreisfreie Stadt", "bloßer Name", "jemand anderes"
FORMS = {
    DISTRICT: (
        "Landkreis {}",
        "LK {}",
        "Lkr. {}",
        "Landkr. {}",
        "Kreis {}",
        "Kr. {}",
        "Kreisverwaltung {}",
        "Kreisverwaltung des Landkreises {}",
        "{} (Landkreis)",
        "{}, Landkreis",
        "{}-Kreis",
    ),
    CITY: (
        "Stadt {}",
        "kreisfreie Stadt {}",
        "krfr. Stadt {}",
        "Landeshauptstadt {}",
        "LH {}",
        "SK {}",
        "Stadtverwaltung {}",
        "{} (Stadt)",
        "{}, kreisfreie Stadt",
    ),
    BARE: ("{}", "{},", "„{}“"),
    OTHER: (
        "VG {}",
        "Verbandsgemeinde {}",
        "Verbandsgemeindeverwaltung {}",
        "Ortsgemeinde {}",
        "Gemeinde {}",
        "KV {}",
        "SV {}",
        "Landratsamt {}",
        "Caritasverband {}",
        "Volkshochschule {} e. V.",
        "Zweckverband {}",
        "Jugendamt {}",
        "An die Kreisverwaltung {}",
        "Landkreis {}, Jugendamt",
        "Landkreis {} - Der Landrat",
        "Stadt {}, Sozialamt",
        "{}-Land",
        "67000 {}",
    ),
}
# What people call applicants beside the names of the list, each with those whom it may mean.
CALLED = {
    DISTRICT: {
        "Altenkirchen": "07132",
        "Altenkirchen (Ww.)": "07132",
        "MYK": "07137",
        "KH": "07133",
        "Rhein-Hunsrück": "07140",
        "Rhein-Lahn": "07141",
        "Westerwald": "07143",
        "Bitburg-Prüm": "07232",
        "Eifel": "07232",
        "Daun": "07233",
        "Donnersberg": "07333",
        "Landau-Bad Bergzabern": "07337",
        "SÜW": "07337",
        "Südl. Weinstraße": "07337",
        "Südl. Weinstr.": "07337",
        "Rhein-Pfalz": "07338",
        "Ludwigshafen": "07338",
        "Pirmasens": "07340",
    },
    CITY: {
        "Frankenthal": "07311",
        "Landau": "07313",
        "Landau i.d.Pf.": "07313",
        "Landau (Pfalz)": "07313",
        "Ludwigshafen": "07314",
        "Ludwigshafen a. Rh.": "07314",
        "Ludwigshafen/Rhein": "07314",
        "Neustadt a. d. Weinstr.": "07316",
        "Neustadt/Weinstr.": "07316",
    },
    BARE: {
        "MYK": "07137",
        "Bitburg-Prüm": "07232",
        "SÜW": "07337",
        "Südl. Weinstraße": "07337",
        "Südl. Weinstr.": "07337",
        "Frankenthal": "07311",
        "Landau": "07313",
        "Landau i.d.Pf.": "07313",
        "Landau (Pfalz)": "07313",
        "Ludwigshafen": "07314",
        "Ludwigshafen a. Rh.": "07314",
        "Ludwigshafen/Rhein": "07314",
        "Neustadt a. d. Weinstr.": "07316",
        "Neustadt/Weinstr.": "07316",
    },
    OTHER: {},
}
STRANGERS = ("Neustadt", "Simmern", "Landau an der Isar", "Offenbach", "Karlsruhe", "Trierweiler")
NAMES = tuple(
    dict.fromkeys(
        (
            *(one.name for one in districts()),
            *(one.name for one in shipped().lookalikes),
            *(name for called in CALLED.values() for name in called),
            *STRANGERS,
        )
    )
)


def bearers(kind: str) -> dict[str, str]:
    """Gives whom each name means when the word for the kind stands beside it."""
    listed = {
        one.name: one.ags
        for one in districts()
        if kind == one.kind or (kind == BARE and not one.bare_name_ambiguous)
    }
    return {**listed, **CALLED[kind]}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", FORMS)
def test_a_name_in_any_form_means_its_bearer_or_is_not_recognised(kind: str, name: str) -> None:
    bearer = bearers(kind).get(name)

    for form in FORMS[kind]:
        assert identify(form.format(name), None, DIRECTORY).applicant.ags in {None, bearer}


@pytest.mark.parametrize("one", shipped().lookalikes, ids=lambda one: one.ags8)
def test_a_municipality_is_refused_or_asked_about_by_the_word_for_a_town(one: Lookalike) -> None:
    for form in (*FORMS[CITY], *FORMS[OTHER]):
        identity = identify(form.format(one.name), None, DIRECTORY)
        assert identity.standing in {Standing.MUNICIPALITY, Standing.NAME_UNCLEAR}


@pytest.mark.parametrize("form", FORMS[DISTRICT][:10])
def test_the_usual_forms_of_a_district_are_understood(form: str) -> None:
    plain = [one for one in districts() if one.full_name == f"{DISTRICT} {one.name}"]

    for one in plain:
        assert identify(form.format(one.name), None, DIRECTORY).applicant.ags == one.ags
    assert len(plain) == 18


@pytest.mark.parametrize("form", [one for one in FORMS[CITY] if "L" not in one])
def test_the_usual_forms_of_a_city_are_understood(form: str) -> None:
    cities = [one for one in districts() if one.kind == CITY]

    for one in cities:
        assert identify(form.format(one.name), None, DIRECTORY).applicant.ags == one.ags
    assert len(cities) == 12


@pytest.mark.parametrize(
    ("written", "ags"),
    [
        ("LH Mainz", "07315"),
        ("SÜW", "07337"),
        ("LK SÜW", "07337"),
        ("Kreisverwaltung SUEW", "07337"),
        ("Südl. Weinstraße", "07337"),
        ("Suedliche Weinstrasse", "07337"),
        ("Kreisverwaltung Südl. Weinstr.", "07337"),
        ("Kreis Südwestpfalz", "07340"),
        ("Kreis Rhein-Lahn", "07141"),
        ("Rheinpfalzkreis", "07338"),
        ("Rhein-Pfalzkreis", "07338"),
        ("RPK", "07338"),
        ("Eifelkreis", "07232"),
        ("Landkreis Donnersberg", "07333"),
        ("Neustadt a.d.W.", "07316"),
        ("Neustadt a. d. Weinstraße", "07316"),
        ("Stadt Neustadt/Weinstr.", "07316"),
        ("Ludwigshafen a. Rh.", "07314"),
        ("Stadtverwaltung Ludwigshafen am Rhein", "07314"),
        ("Stadt Landau i. d. Pf.", "07313"),
        ("Frankenthal", "07311"),
        ("Frankenthal/Pfalz", "07311"),
        ("Kreis Altenkirchen/Ww.", "07132"),
    ],
)
def test_what_people_call_an_applicant_is_understood(written: str, ags: str) -> None:
    assert identify(written, None, DIRECTORY).applicant.ags == ags


VARIANTS: dict[str, Callable[[str], str]] = {
    "dashes": lambda name: name.replace("-", "–").replace("/", " — "),
    "hyphens": lambda name: name.replace("-", "\u2010").replace(" ", "\u2011"),
    "blanks": lambda name: name.replace(" ", "\u00a0 \u2009"),
    "umlauts": lambda name: (
        name.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
    ),
    "a comma": lambda name: f"{name},",
}


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("kind", FORMS)
def test_hyphens_blanks_and_umlauts_change_nobody(kind: str, variant: str) -> None:
    for name in NAMES:
        for form in FORMS[kind]:
            written = form.format(name)
            varied = VARIANTS[variant](written)
            assert DIRECTORY.identifies(varied) == DIRECTORY.identifies(written)


def test_letters_of_another_alphabet_are_other_letters() -> None:
    cyrillic = "Stadt M\u0430inz"

    assert identify(cyrillic, None, DIRECTORY).standing is Standing.NAME_UNCLEAR
