"""However a name is misspelt, nobody is recognised but who bears exactly that name."""

from string import ascii_lowercase

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.unit.builders import shipped

from grantrules.engine.directory import directory_of, kind_word
from grantrules.engine.identity import Standing, identify
from grantrules.engine.name import normalised, without_period
from grantrules.model.district import District

DIRECTORY = directory_of(shipped().districts, shipped().lookalikes)
WRITTEN = [
    *(one.full_name for one in shipped().districts),
    *(one.name for one in shipped().districts),
    *(alias for one in shipped().districts for alias in one.aliases),
    *(one.name for one in shipped().lookalikes),
    *(f"{kind_word(one)} {one.name}" for one in shipped().lookalikes),
]
_LETTERS = st.sampled_from(ascii_lowercase)
_SIGNS = st.characters(codec="utf-8", exclude_categories=["Cs"])


def names_of(district: District) -> set[str]:
    former = map(without_period, district.former_names)
    names = {district.full_name, district.name, *district.aliases, *former}
    return set(map(normalised, names))


@st.composite
def misspelt(draw: st.DrawFn, names: list[str], signs: st.SearchStrategy[str], most: int) -> str:
    """Draws a name and spoils it: signs left out, put in, replaced, exchanged."""
    name = draw(st.sampled_from(names))
    for _ in range(draw(st.integers(min_value=1, max_value=most))):
        place = draw(st.integers(min_value=0, max_value=max(len(name) - 1, 0)))
        before, one, after = name[:place], name[place : place + 1], name[place + 1 :]
        name = draw(
            st.sampled_from(
                [
                    before + after,
                    before + draw(signs) + one + after,
                    before + draw(signs) + after,
                    before + after[:1] + one + after[1:],
                ]
            )
        )
    return name


@settings(max_examples=500)
@given(text=misspelt(WRITTEN, _SIGNS, most=3) | st.text(max_size=20))
def test_without_an_ags_only_a_name_of_the_list_is_recognised(text: str) -> None:
    bearers = {one.ags for one in shipped().districts if normalised(text) in names_of(one)}

    identity = identify(text, None, DIRECTORY)

    assert identity.applicant.ags in {None, *bearers}
    if not bearers:
        assert identity.standing in {Standing.NAME_UNCLEAR, Standing.MUNICIPALITY}


@settings(max_examples=500)
@given(
    text=misspelt(WRITTEN, _SIGNS, most=3),
    district=st.sampled_from(shipped().districts),
)
def test_beside_an_ags_only_a_name_of_its_district_is_recognised(
    text: str, district: District
) -> None:
    fits = normalised(text) in names_of(district)

    identity = identify(text, district.ags, DIRECTORY)

    assert identity.applicant.ags == (district.ags if fits else None)
    assert identity.standing is (Standing.DISTRICT if fits else Standing.NAME_CONTRADICTS_AGS)


@pytest.mark.parametrize("district", shipped().districts, ids=lambda one: one.ags)
@settings(max_examples=25)
@given(data=st.data())
def test_one_wrong_letter_leaves_the_right_district_among_the_suggestions(
    district: District, data: st.DataObject
) -> None:
    text = data.draw(misspelt([district.full_name], _LETTERS, most=1))
    assume(normalised(text) not in DIRECTORY.spellings)

    suggested = DIRECTORY.candidates(text) or DIRECTORY.similar(text)
    identity = identify(text, None, DIRECTORY)

    assert identity.standing is Standing.NAME_UNCLEAR
    assert district.ags in [one.ags for one in suggested[:3]]
    assert f"{district.full_name} (AGS {district.ags})" in identity.hint
