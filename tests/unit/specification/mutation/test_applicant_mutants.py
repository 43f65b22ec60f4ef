import pytest
from tests.unit.builders import shipped, with_population
from tests.unit.specification.mutation.mutated import by_id, ids

from grantrules.model.district import District
from grantrules.specification.mutation.applicant_mutants import applicant_mutants, names_of

FOUND = by_id(applicant_mutants(shipped()))


def changed(ags: str, name: str) -> District:
    """Gives an applicant in the mutant of this name."""
    book = FOUND[f"district.{ags}.{name}"].change(shipped())
    place = next(at for at, one in enumerate(shipped().districts) if one.ags == ags)
    return book.districts[place]


def test_an_applicant_is_dropped() -> None:
    book = FOUND["district.07334.dropped"].change(shipped())

    assert "07334" not in {one.ags for one in book.districts}
    assert len(book.districts) == 35


@pytest.mark.parametrize(
    ("name", "lost"),
    [
        ("alias.Kreis Germersheim.dropped", "kreis germersheim"),
        ("name.dropped", "germersheim"),
        ("full_name.dropped", "landkreis germersheim"),
    ],
)
def test_each_name_is_lost(name: str, lost: str) -> None:
    before = next(one for one in shipped().districts if one.ags == "07334")

    assert names_of(before) - names_of(changed("07334", name)) == {lost}


def test_a_name_that_another_entry_keeps_is_not_lost() -> None:
    # „Landkreis Daun“ is a former name as well as an alias: without one of them it is still known.
    found = [
        name for name in FOUND if name.startswith("district.07233") and "Landkreis Daun" in name
    ]

    assert found == []


def test_a_bare_name_becomes_ambiguous_or_unambiguous() -> None:
    assert changed("07111", "bare_name_ambiguous.flipped").bare_name_ambiguous
    assert not changed("07131", "bare_name_ambiguous.flipped").bare_name_ambiguous


def test_a_name_of_two_is_ambiguous_whatever_the_list_says() -> None:
    kaiserslautern = [
        name for name in FOUND if name.startswith(("district.07312", "district.07335"))
    ]

    assert not [name for name in kaiserslautern if "bare_name" in name]


def test_an_applicant_gets_a_key_that_nobody_has() -> None:
    assert changed("07334", "ags→07341").ags == "07341"


def test_a_fact_of_the_list_moves_and_is_dropped() -> None:
    book = with_population(shipped(), d07334=20_000)

    found = by_id(applicant_mutants(book))

    grown = found["district.07334.population.+1"].change(book)
    lost = found["district.07334.population.dropped"].change(book)
    assert {20_001} == {one.facts["population"] for one in grown.districts if one.facts}
    assert not any(one.facts for one in lost.districts)
    assert "district.07111.population.+1" not in found


def test_the_rules_about_the_applicant_have_to_notice() -> None:
    assert FOUND["district.07334.dropped"].rules[:4] == ("AB-01", "AB-02", "AB-03", "AB-04")


def test_every_mutant_has_an_id_of_its_own() -> None:
    every = ids(applicant_mutants(shipped()))

    assert len(every) == len(set(every))
