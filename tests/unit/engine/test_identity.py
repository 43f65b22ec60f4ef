"""Who applies: all 36 in every spelling, every look-alike, every trap of the list."""

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import cache

import pytest
from tests.unit.builders import asking_but, districts, shipped, with_population

from grantrules.engine.directory import Directory, directory_of, kind_word
from grantrules.engine.draft import Draft
from grantrules.engine.identity import Standing, identified, identify
from grantrules.engine.name import without_period
from grantrules.model.district import District, Lookalike

SPELLINGS: dict[str, Callable[[str], str]] = {
    "as it stands": str,
    "in capitals": str.upper,
    "in small letters": str.lower,
    "with wide blanks": lambda name: "  " + name.replace(" ", "\u00a0  "),
    "with hyphens": lambda name: name.replace(" ", "-"),
    "with other hyphens": lambda name: name.replace("-", "\u2010").replace(" ", "\u2011"),
    "with dashes": lambda name: name.replace("-", "–").replace(" ", " — "),
    "with narrow blanks": lambda name: name.replace(" ", "\u202f"),
    "with a comma at the end": lambda name: f"{name}, ",
    "in quotation marks": lambda name: f"„{name}“",
    "decomposed": lambda name: unicodedata.normalize("NFD", name),
    "without umlauts": lambda name: (
        name.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
    ),
}


@cache
def _directory() -> Directory:
    return directory_of(shipped().districts, shipped().lookalikes)


def _names(district: District) -> Iterator[str]:
    yield district.full_name
    yield from district.aliases
    yield from map(without_period, district.former_names)
    if not district.bare_name_ambiguous:
        yield district.name


@pytest.mark.parametrize("spelling", SPELLINGS.values(), ids=SPELLINGS.keys())
@pytest.mark.parametrize("district", districts(), ids=lambda one: one.ags)
def test_every_name_of_a_district_means_that_district(
    district: District, spelling: Callable[[str], str]
) -> None:
    directory = _directory()

    for name in _names(district):
        identity = identify(spelling(name), None, directory)
        assert identity.standing is Standing.DISTRICT
        assert identity.applicant.ags == district.ags
        assert identity.applicant.name == district.full_name


@pytest.mark.parametrize("district", districts(), ids=lambda one: one.ags)
def test_with_its_ags_even_the_bare_name_means_the_district(district: District) -> None:
    directory = _directory()

    for ags in (district.ags, f"{district.ags}000"):
        for name in (district.name, *_names(district)):
            identity = identify(name, ags, directory)
            assert (identity.standing, identity.applicant.ags) == (Standing.DISTRICT, district.ags)


@pytest.mark.parametrize("district", districts(), ids=lambda one: one.ags)
def test_the_name_of_another_district_contradicts_an_ags(district: District) -> None:
    directory = _directory()
    others = [other for other in districts() if other.name != district.name]

    for other in others:
        identity = identify(other.full_name, district.ags, directory)
        assert identity.standing is Standing.NAME_CONTRADICTS_AGS
        assert identity.applicant.ags is None
        assert district.full_name in identity.hint
        assert other.full_name in identity.hint


@pytest.mark.parametrize("one", shipped().lookalikes, ids=lambda one: one.ags8)
def test_the_full_name_of_a_municipality_is_refused_and_points_to_its_district(
    one: Lookalike,
) -> None:
    identity = identify(f"{kind_word(one)} {one.name}", None, _directory())

    [district] = [each for each in districts() if each.ags == one.district_ags]
    assert identity.standing is Standing.MUNICIPALITY
    assert identity.applicant.ags is None
    assert f"{district.full_name} (AGS {district.ags})" in identity.hint


@pytest.mark.parametrize("one", shipped().lookalikes, ids=lambda one: one.ags8)
def test_the_ags_of_a_municipality_is_refused_whatever_bare_name_stands_beside_it(
    one: Lookalike,
) -> None:
    directory = _directory()

    for name in (f"{kind_word(one)} {one.name}", "Unbekannt"):
        identity = identify(name, one.ags8, directory)
        assert identity.standing is Standing.MUNICIPALITY
        assert one.district_ags in identity.hint


@pytest.mark.parametrize("one", shipped().lookalikes, ids=lambda one: one.ags8)
def test_the_name_of_an_eligible_district_beside_the_ags_of_a_municipality_is_asked_about(
    one: Lookalike,
) -> None:
    [district] = [each for each in districts() if each.ags == one.district_ags]

    identity = identify(district.full_name, one.ags8, _directory())

    assert identity.standing is Standing.NAME_CONTRADICTS_AGS
    assert district.ags in identity.hint
    assert one.ags8 in identity.hint


@pytest.mark.parametrize(
    "name",
    [
        "Verbandsgemeinde Bad Ems",
        "Verbandsgemeinde Altenkirchen (Westerwald)",
        "Verbandsgemeinde Simmern/Hunsrück",
        "VERBANDSGEMEINDE  Montabaur",
        "Gemeinde Haßloch",
        "Ortsgemeinde Neustadt (Wied)",
        "Gemeinde Neustadt (Wied)",
        "Ortsgemeinde Trierweiler",
    ],
)
def test_a_municipality_of_any_kind_is_refused_by_its_full_name(name: str) -> None:
    assert identify(name, None, _directory()).standing is Standing.MUNICIPALITY


@pytest.mark.parametrize(
    "name",
    [
        "Kaiserslautern",
        "Ahrweiler",
        "Altenkirchen",
        "Altenkirchen (Westerwald)",
        "Bad Dürkheim",
        "Bad Kreuznach",
        "Birkenfeld",
        "Germersheim",
        "Kusel",
        "Neuwied",
        "Andernach",
        "Ingelheim am Rhein",
        "Neustadt",
        "Simmern",
        "Verbandsgemeinde Altenkirchen",
        "Landkreis Trierweiler",
        "Landkreis Landau",
        "Stadtverwaltung Neuwied",
        "große kreisangehörige Stadt Neuwied",
        "Landkreis Kaiserlautern",
        "Zweckverband Integration",
        "Kreis",
        "",
        "?",
    ],
)
def test_an_ambiguous_misspelt_or_unknown_name_is_asked_about(name: str) -> None:
    identity = identify(name, None, _directory())

    assert identity.standing is Standing.NAME_UNCLEAR
    assert identity.applicant.ags is None
    assert identity.hint.startswith(("In Frage komm", "Ähnlich hei", "Kein ähnlicher Name"))


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        (
            "Kaiserslautern",
            (
                "In Frage kommen: Stadt Kaiserslautern (AGS 07312); "
                "Landkreis Kaiserslautern (AGS 07335)."
            ),
        ),
        ("Rhein-Lahn", "In Frage kommt: Rhein-Lahn-Kreis (AGS 07141)."),
        ("Donersbergkreis", "Ähnlich heißt: Donnersbergkreis (AGS 07333)."),
        (
            "Landkreis Kussel",
            (
                "Ähnlich heißen: Landkreis Kusel (AGS 07336); "
                "Stadt Kusel (AGS 07336055, nicht antragsberechtigt)."
            ),
        ),
        ("Stadt Wiesbaden", "Kein ähnlicher Name ist bekannt."),
    ],
)
def test_a_question_names_in_german_who_can_be_meant(name: str, hint: str) -> None:
    assert identify(name, None, _directory()).hint == hint


@pytest.mark.parametrize(
    ("name", "ags"),
    [
        ("Landkreis Ludwigshafen", "07338"),
        ("Landkreis Daun", "07233"),
        ("Landkreis Bitburg-Prüm", "07232"),
        ("Landkreis Pirmasens", "07340"),
        ("Landkreis Landau-Bad Bergzabern", "07337"),
        ("Stadt Landau in der Pfalz", "07313"),
        ("Landau", "07313"),
        ("Pirmasens", "07317"),
        ("Landkreis Mainz-Bingen", "07339"),
        ("Mainz", "07315"),
    ],
)
def test_old_names_and_shared_seats_are_told_apart(name: str, ags: str) -> None:
    assert identify(name, None, _directory()).applicant.ags == ags


@pytest.mark.parametrize(
    ("name", "ags", "standing"),
    [
        ("Landkreis Bergstraße", "06431", Standing.OTHER),
        ("Hochtaunuskreis", "06434000", Standing.OTHER),
        ("Stadt Offenbach", "06413", Standing.OTHER),
        ("Stadt Bensheim", "06431002", Standing.MUNICIPALITY),
        ("Kaiserslautern", "06413", Standing.OTHER),
        ("Germersheim", "07334007", Standing.MUNICIPALITY),
        ("Landkreis Germersheim", "06413", Standing.NAME_CONTRADICTS_AGS),
        ("Landkreis Kaiserslautern", "07312", Standing.NAME_CONTRADICTS_AGS),
        ("Stadt Kaiserslautern", "07335", Standing.NAME_CONTRADICTS_AGS),
        ("Kaiserslautern", "07312", Standing.DISTRICT),
        ("Kaiserslautern", "07335", Standing.DISTRICT),
        ("Landkreis Daun (bis 31.12.2006)", "07233", Standing.NAME_CONTRADICTS_AGS),
        ("Stadt Koblenz", "07111001", Standing.NAME_CONTRADICTS_AGS),
        ("Stadtteil", "07111001", Standing.MUNICIPALITY),
    ],
)
def test_name_and_ags_decide_together(name: str, ags: str, standing: Standing) -> None:
    assert identify(name, ags, _directory()).standing is standing


def test_a_stranger_is_pointed_to_nobody() -> None:
    assert "Einen Antrag stellen" not in identify("Bensheim", "06431002", _directory()).hint


def test_only_a_settled_applicant_has_a_kind() -> None:
    kinds = {
        standing: identify("Mainz", None, _directory())._replace(standing=standing).kind
        for standing in Standing
    }

    assert kinds == {
        Standing.DISTRICT: "district",
        Standing.MUNICIPALITY: "municipality",
        Standing.OTHER: "other",
        Standing.NAME_CONTRADICTS_AGS: None,
        Standing.NAME_UNCLEAR: None,
        Standing.NOT_STATED: None,
    }


def _towns() -> Directory:
    plain = districts()[0].model_copy(update={"aliases": (), "former_names": ()})
    named = {"08111000": "Stuttgart", "08115003": "Böblingen", "08221": "Heidelberg"}
    return directory_of(
        tuple(
            plain.model_copy(update={"ags": ags, "name": name, "full_name": f"Stadt {name}"})
            for ags, name in named.items()
        ),
        (),
    )


@pytest.mark.parametrize(
    ("name", "ags", "standing", "resolved"),
    [
        ("Stadt Stuttgart", "08111", Standing.DISTRICT, "08111000"),
        ("Stadt Stuttgart", "08111000", Standing.DISTRICT, "08111000"),
        ("Heidelberg", "08221000", Standing.DISTRICT, "08221"),
        ("Stadt Böblingen", "08115003", Standing.DISTRICT, "08115003"),
        ("Stadt Böblingen", None, Standing.DISTRICT, "08115003"),
        ("Stadt Stuttgart", "08115003", Standing.NAME_CONTRADICTS_AGS, None),
        ("Stadt Böblingen", "08115", Standing.NAME_CONTRADICTS_AGS, None),
        ("Stadt Sindelfingen", "08115045", Standing.OTHER, None),
        ("Landkreis Karlsruhe", "08215", Standing.OTHER, None),
        ("Stadt Sindelfingen", None, Standing.NAME_UNCLEAR, None),
    ],
)
def test_where_municipalities_are_eligible_none_is_refused_for_being_one(
    name: str, ags: str | None, standing: Standing, resolved: str | None
) -> None:
    identity = identify(name, ags, _towns())

    assert (identity.standing, identity.applicant.ags) == (standing, resolved)


@pytest.mark.parametrize(
    ("changes", "known", "unset", "causes"),
    [
        ({}, 114_024, frozenset(), {}),
        ({"ags": "07211", "applicant": "Stadt Trier"}, None, frozenset({"population"}), {}),
        (
            {"ags": None, "applicant": "Kusel"},
            None,
            frozenset(),
            {"applicant_kind": ("applicant_kind",), "population": ("population",)},
        ),
        (
            {"applicant": None},
            None,
            frozenset(),
            dict.fromkeys(
                ("applicant_kind", "name_matches_ags", "name_is_unambiguous", "population"),
                ("applicant",),
            ),
        ),
    ],
    ids=str,
)
def test_what_the_list_knows_of_an_applicant_is_a_fact(
    changes: dict[str, object],
    known: int | None,
    unset: frozenset[str],
    causes: Mapping[str, tuple[str, ...]],
) -> None:
    book = with_population(shipped(), d07111=114_024)
    application = asking_but(**changes)
    directory = directory_of(book.districts, book.lookalikes)
    stated = {key: application.entry(key) for key in ("applicant", "ags")}
    draft = Draft(
        {key: str(value) for key, value in stated.items() if value is not None},
        [key for key, value in stated.items() if value is None and key == "ags"],
        (),
    )

    identified(draft, application, directory, book.applicant_facts)

    found = draft.facts()
    assert found.known.get("population") == known
    assert (found.unset, found.causes) == (unset, causes)
