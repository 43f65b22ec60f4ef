"""The lists of applicants are complete: counted and summed against the published figures."""

from collections import Counter

from grantrules import load_rulebook


def test_rhineland_palatinate_has_24_districts_and_12_independent_cities() -> None:
    kinds = Counter(one.kind for one in load_rulebook("integrationsmanager-rlp").districts)

    assert kinds == {"Landkreis": 24, "kreisfreie Stadt": 12}


def test_baden_wuerttemberg_has_1101_municipalities_with_all_its_inhabitants() -> None:
    municipalities = load_rulebook("integrationsbeauftragte-bw").districts

    assert len({one.ags for one in municipalities}) == 1101
    assert sum(int(one.facts["applicant_population"]) for one in municipalities) == 11_100_394


def test_every_municipality_lies_in_one_of_the_four_regions_and_has_its_court() -> None:
    courts = {
        "081": "VG Stuttgart",
        "082": "VG Karlsruhe",
        "083": "VG Freiburg",
        "084": "VG Sigmaringen",
    }

    municipalities = load_rulebook("integrationsbeauftragte-bw").districts

    assert {one.court for one in municipalities} == set(courts.values())
    assert [one.name for one in municipalities if one.court != courts[one.ags[:3]]] == []
