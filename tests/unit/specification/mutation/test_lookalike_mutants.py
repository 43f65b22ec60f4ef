from tests.unit.builders import shipped
from tests.unit.specification.mutation.mutated import by_id

from grantrules.engine.directory import directory_of
from grantrules.model.rulebook import RuleBook
from grantrules.specification.mutation.lookalike_mutants import lookalike_mutants

FOUND = by_id(lookalike_mutants(shipped()))


def changed(name: str) -> RuleBook:
    return FOUND[f"lookalike.07138045.{name}"].change(shipped())


def test_a_municipality_is_forgotten() -> None:
    assert "07138045" not in {one.ags8 for one in changed("dropped").lookalikes}


def test_a_municipality_is_admitted() -> None:
    book = changed("admitted")

    admitted = directory_of(book.districts, book.lookalikes).identifies("Stadt Neuwied")
    assert admitted is not None
    assert admitted.ags == "07138045"


def test_a_municipality_gets_another_kind_key_and_district() -> None:
    kinds = {one.ags8: one.kind for one in changed("kind→Ortsgemeinde").lookalikes}
    districts = {one.ags8: one.district_ags for one in changed("district_ags→07111").lookalikes}

    assert kinds["07138045"] == "Ortsgemeinde"
    assert districts["07138045"] == "07111"
    assert "07138046" in {one.ags8 for one in changed("ags8+1").lookalikes}


def test_a_mutant_is_told_by_the_full_name() -> None:
    assert FOUND["lookalike.07138045.admitted"].told == (
        "Stadt Neuwied (AGS 07138045) gilt als antragsberechtigt."
    )
