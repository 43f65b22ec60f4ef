"""Rank by completeness; ties by a lot that anybody can draw again."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from grantrules.engine.rank import Entrant, ranked

NINE = datetime(2026, 8, 10, 9, 0, tzinfo=UTC)


def _entrant(number: int, minutes: float = 0, fingerprint: str = "", ref: str = "") -> Entrant:
    return Entrant(number, NINE + timedelta(minutes=minutes), fingerprint or f"f{number}", ref)


def _order(entrants: Sequence[Entrant]) -> list[int]:
    return [place.number for place in ranked(entrants)]


def test_who_was_complete_first_stands_first_to_the_microsecond() -> None:
    later = Entrant(0, NINE + timedelta(microseconds=1), "a", "")

    assert _order([later, _entrant(1), _entrant(2, minutes=-1)]) == [2, 1, 0]


def test_without_a_tie_nothing_is_drawn() -> None:
    [place] = ranked([_entrant(0)])

    assert place.lot == "Kein Gleichstand."


def test_a_tie_is_drawn_by_a_seed_over_all_facts_and_the_facts_of_each() -> None:
    tied = [_entrant(0, fingerprint="aaa"), _entrant(1, fingerprint="bbb")]

    places = ranked(tied)

    seed = sha256(b"aaa\nbbb").hexdigest()
    lots = {
        number: sha256(f"{seed}{own}".encode()).hexdigest()
        for number, own in ((0, "aaa"), (1, "bbb"))
    }
    assert [place.number for place in places] == sorted(lots, key=lots.__getitem__)
    assert places[0].lot == (
        f"Gleichstand von 2 Anträgen; durch Los Platz 1 (Startwert {seed[:16]}…, "
        f"Los {lots[places[0].number][:16]}…)."
    )


def test_the_reference_counts_only_where_the_facts_are_equal() -> None:
    equal = [_entrant(0, fingerprint="x", ref="B"), _entrant(1, fingerprint="x", ref="A")]
    different = [_entrant(0, fingerprint="x", ref="B"), _entrant(1, fingerprint="y", ref="A")]
    renamed = [one._replace(reference="A" if one.number == 0 else "B") for one in different]

    assert _order(equal) == [1, 0]
    assert _order(different) == _order(renamed)


@given(
    prints=st.lists(st.text("abc", min_size=1, max_size=3), min_size=2, unique=True),
    data=st.data(),
)
def test_the_order_of_rows_decides_no_lot(prints: list[str], data: st.DataObject) -> None:
    tied = [_entrant(place, fingerprint=one) for place, one in enumerate(prints)]

    shuffled = data.draw(st.permutations(tied))

    assert ranked(shuffled) == ranked(tied)


def test_a_lot_favours_no_place_in_the_list() -> None:
    winners = [_order([_entrant(0, fingerprint=f"a{n}"), _entrant(1, fingerprint=f"b{n}")])[0]
               for n in range(400)]  # fmt: skip

    assert 150 < sum(winners) < 250


def test_one_more_in_a_tie_draws_again() -> None:
    pairs = [
        [_entrant(0, fingerprint=f"a{n}"), _entrant(1, fingerprint=f"b{n}")] for n in range(40)
    ]
    changed = [
        _order(pair) != [one for one in _order([*pair, _entrant(2)]) if one != 2] for pair in pairs
    ]

    assert any(changed)
