"""Names in the one form in which they are compared."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grantrules.engine.name import normalised, without_period


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Landkreis Germersheim", "landkreis germersheim"),
        ("  LANDKREIS   Germersheim ", "landkreis germersheim"),
        ("Südliche Weinstraße", "suedliche weinstrasse"),
        ("SÜDLICHE WEINSTRASSE", "suedliche weinstrasse"),
        ("Su\u0308dliche Weinstra\u00dfe", "suedliche weinstrasse"),
        ("Südliche Weinstraẞe", "suedliche weinstrasse"),
        ("Suedliche-Weinstrasse", "suedliche weinstrasse"),
        ("Landau i. d. Pfalz", "landau i d pfalz"),
        ("Landau/Pfalz", "landau pfalz"),
        ("Frankenthal (Pfalz)", "frankenthal pfalz"),
        ("Mainz\u00a0–\u2009Bingen", "mainz bingen"),
        ("Mainz_Bingen", "mainz bingen"),
        ("ﬁx", "fix"),
        ("Ｍａｉｎｚ", "mainz"),
        ("—", ""),
        ("", ""),
    ],
)
def test_case_umlauts_punctuation_and_blanks_play_no_part(name: str, form: str) -> None:
    assert normalised(name) == form


@given(name=st.text(st.characters(categories=["L", "N", "P", "Zs"]), max_size=30))
def test_a_normalised_name_stays_as_it_is(name: str) -> None:
    assert normalised(normalised(name)) == normalised(name)


@given(name=st.text(st.sampled_from("aäöüßÄÖÜé -./"), max_size=30))
def test_the_form_of_unicode_plays_no_part(name: str) -> None:
    assert normalised(unicodedata.normalize("NFD", name)) == normalised(name)


@pytest.mark.parametrize(
    ("former", "name"),
    [
        ("Landkreis Daun (bis 31.12.2006)", "Landkreis Daun"),
        ("Landkreis Ludwigshafen (bis 2003)", "Landkreis Ludwigshafen"),
        ("Frankenthal (Pfalz)", "Frankenthal (Pfalz)"),
    ],
)
def test_the_period_of_a_former_name_is_no_part_of_it(former: str, name: str) -> None:
    assert without_period(former) == name
