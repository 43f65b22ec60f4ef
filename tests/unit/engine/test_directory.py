"""The directory: which names mean which district, and whom an unclear name could mean."""

import pytest
from tests.unit.builders import districts, shipped

from grantrules.engine.directory import Directory, directory_of, kind_word
from grantrules.engine.name import normalised
from grantrules.model.district import Lookalike

AMBIGUOUS = {
    "Ahrweiler",
    "Altenkirchen (Westerwald)",
    "Bad Dürkheim",
    "Bad Kreuznach",
    "Birkenfeld",
    "Germersheim",
    "Kaiserslautern",
    "Kusel",
    "Neuwied",
}


def _directory() -> Directory:
    return directory_of(shipped().districts, shipped().lookalikes)


def _named(candidates: tuple[object, ...]) -> list[str]:
    return [getattr(one, "german", "") for one in candidates]


def test_no_name_but_a_bare_ambiguous_one_means_two_districts() -> None:
    directory = _directory()

    shared = {name for name, owners in directory.by_name.items() if len(owners) > 1}

    assert shared == {"kaiserslautern"}
    assert directory.ambiguous == {normalised(name) for name in AMBIGUOUS}
    assert len(directory.by_name) >= 165


def test_no_name_of_a_district_is_the_full_name_of_a_municipality() -> None:
    directory = _directory()

    assert not directory.municipalities.keys() & directory.by_name.keys()


@pytest.mark.parametrize(
    ("name", "listed"),
    [
        (
            "Germersheim",
            [
                "Landkreis Germersheim (AGS 07334)",
                "Stadt Germersheim (AGS 07334007, nicht antragsberechtigt)",
            ],
        ),
        (
            "Kaiserslautern",
            ["Stadt Kaiserslautern (AGS 07312)", "Landkreis Kaiserslautern (AGS 07335)"],
        ),
        (
            "Altenkirchen",
            [
                "Landkreis Altenkirchen (Westerwald) (AGS 07132)",
                "Stadt Altenkirchen (Westerwald) (AGS 07132501, nicht antragsberechtigt)",
                "Ortsgemeinde Altenkirchen (AGS 07336004, nicht antragsberechtigt)",
            ],
        ),
        (
            "Neustadt",
            [
                "Stadt Neustadt an der Weinstraße (AGS 07316)",
                "Ortsgemeinde Neustadt (Wied) (AGS 07138044, nicht antragsberechtigt)",
                "Ortsgemeinde Neustadt/Westerwald (AGS 07143272, nicht antragsberechtigt)",
            ],
        ),
        ("Landkreis", []),
    ],
)
def test_an_ambiguous_name_lists_everybody_whom_it_could_mean(name: str, listed: list[str]) -> None:
    found = _named(_directory().candidates(name))

    assert found == listed or (not listed and len(found) > 3)


@pytest.mark.parametrize(
    ("name", "ags"),
    [
        ("Landkreis Germerheim", "07334"),
        ("Stadt Kaiserslauten", "07312"),
        ("Donersbergkreis", "07333"),
        ("Trierr", "07211"),
        ("KV Vulkaneifel", "07233"),
        ("Kreisverwaltung Kaiserslauten", "07335"),
        ("An die Stadtverwaltung Kaiserslautern", "07312"),
        ("Landkreis Germersheim, Jugendamt", "07334"),
    ],
)
def test_a_misspelt_name_suggests_at_most_three_and_the_right_one_first(
    name: str, ags: str
) -> None:
    suggestions = _directory().similar(name)

    assert _directory().candidates(name) == ()
    assert suggestions[0].ags == ags
    assert len(suggestions) <= 3


@pytest.mark.parametrize(
    "name", ["", "—", "Xyzzy", "Berlin-Mitte", "Stadt Wiesbaden", "Landkreis Karlsruhe", "LD"]
)
def test_an_unknown_name_suggests_nobody(name: str) -> None:
    assert _directory().candidates(name) == ()
    assert _directory().similar(name) == ()


@pytest.mark.parametrize(
    ("name", "listed"),
    [
        ("Zell", ["Landkreis Cochem-Zell (AGS 07135)"]),
        ("Saarburg", ["Landkreis Trier-Saarburg (AGS 07235)"]),
        (
            "Daun",
            [
                "Landkreis Vulkaneifel (AGS 07233)",
                "Stadt Daun (AGS 07233501, nicht antragsberechtigt)",
            ],
        ),
        (
            "Weinstraße",
            [
                "Stadt Neustadt an der Weinstraße (AGS 07316)",
                "Landkreis Südliche Weinstraße (AGS 07337)",
            ],
        ),
    ],
)
def test_part_of_a_name_lists_everybody_who_bears_it(name: str, listed: list[str]) -> None:
    assert _named(_directory().candidates(name)) == listed


@pytest.mark.parametrize(
    ("kind", "word"),
    [
        ("große kreisangehörige Stadt", "Stadt"),
        ("Stadt; Sitz Landkreis Kusel", "Stadt"),
        ("verbandsfreie Stadt", "Stadt"),
        ("verbandsfreie Gemeinde", "Gemeinde"),
        ("Ortsgemeinde (Namensfalle zu 07211)", "Ortsgemeinde"),
    ],
)
def test_a_municipality_is_called_by_its_kind(kind: str, word: str) -> None:
    assert kind_word(Lookalike(ags8="07000000", name="X", kind=kind, district_ags="07000")) == word


def test_a_name_that_the_list_does_not_know_identifies_nobody() -> None:
    directory = _directory()

    assert directory.identifies("Berlin") is None
    assert directory.identifies("Kaiserslautern") is None
    assert directory.identifies(districts()[0].full_name) == districts()[0]


def _of(*ags: str) -> Directory:
    plain = districts()[0]
    listed = tuple(
        plain.model_copy(update={"ags": one, "name": f"Ort {one}", "full_name": f"Stadt {one}"})
        for one in ags
    )
    return directory_of(listed, ())


@pytest.mark.parametrize("listed", ["08111", "08111000"])
@pytest.mark.parametrize("asked", ["08111", "08111000"])
def test_a_district_is_found_by_five_digits_and_by_eight(listed: str, asked: str) -> None:
    district = _of(listed, "08115003").listed(asked)

    assert district is not None
    assert district.ags == listed


@pytest.mark.parametrize("asked", ["", "08", "08115", "08115000", "081150030", "08111001"])
def test_nobody_else_is_found(asked: str) -> None:
    assert _of("08111", "08115003").listed(asked) is None


def test_a_list_of_districts_names_no_municipality() -> None:
    assert not _of("08111", "08212000").lists_municipalities
    assert _of("08111", "08115003").lists_municipalities
    assert not _of().lists_municipalities
