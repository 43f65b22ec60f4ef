"""Several applications of one applicant for one year: who counts, who does not."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest

from grantrules.engine.collision import Collision, Contender, Standing, collisions
from grantrules.model.proposal import Outcome

NINE = datetime(2026, 8, 10, 9, 0, tzinfo=UTC)
CLEAN, UNDECIDED = Standing.CLEAN, Standing.UNDECIDED
APPROVE, ASK, REVIEW = Outcome.APPROVE, Outcome.REQUEST_INFORMATION, Outcome.REVIEW
_TAKEN = (2026,)


def _one(name: str, minute: int, outcome: Outcome = APPROVE, *years: int) -> Contender:
    return Contender(
        number=ord(name) - ord("A"),
        name=name,
        ags="07334",
        moment=NINE + timedelta(minutes=minute),
        years=frozenset(years or _TAKEN),
        outcome=outcome,
    )


def _standings(found: Mapping[int, Collision]) -> dict[str, tuple[Standing, str]]:
    return {
        chr(number + ord("A")): (hit.standing, "".join(hit.others)) for number, hit in found.items()
    }


@pytest.mark.parametrize(
    ("contenders", "found"),
    [
        ([_one("A", 0)], {}),
        ([_one("A", 0), _one("B", 1)], {"B": (CLEAN, "A")}),
        ([_one("A", 1), _one("B", 0)], {"A": (CLEAN, "B")}),
        ([_one("A", 0, Outcome.APPROVE_REDUCED), _one("B", 1)], {"B": (CLEAN, "A")}),
        ([_one("A", 0, ASK), _one("B", 1)], {"B": (UNDECIDED, "A")}),
        ([_one("A", 0, REVIEW), _one("B", 1)], {"B": (UNDECIDED, "A")}),
        ([_one("A", 0), _one("B", 1, ASK)], {"B": (CLEAN, "A")}),
        ([_one("A", 0), _one("B", 1, REVIEW)], {"B": (CLEAN, "A")}),
        ([_one("A", 0), _one("B", 0)], {"A": (UNDECIDED, "B"), "B": (UNDECIDED, "A")}),
        ([_one("A", 0), _one("B", 0, ASK)], {"A": (UNDECIDED, "B"), "B": (UNDECIDED, "A")}),
        (
            [_one("A", 0), _one("B", 0), _one("C", 1)],
            {"A": (UNDECIDED, "B"), "B": (UNDECIDED, "A"), "C": (UNDECIDED, "AB")},
        ),
        (
            [_one("A", 0), _one("B", 1), _one("C", 1)],
            {"B": (CLEAN, "A"), "C": (CLEAN, "A")},
        ),
        (
            [_one("A", 0, APPROVE, 2025), _one("B", 1, APPROVE, 2026)],
            {},
        ),
        (
            [_one("A", 0, APPROVE, 2025, 2026), _one("B", 1, APPROVE, 2026, 2027)],
            {"B": (CLEAN, "A")},
        ),
        # B is refused behind A and therefore stands in nobody's way.
        (
            [
                _one("A", 0, APPROVE, 2025),
                _one("B", 1, APPROVE, 2025, 2026),
                _one("C", 2, APPROVE, 2026),
            ],
            {"B": (CLEAN, "A")},
        ),
        # B is unclear behind A; C behind B is unclear as well.
        (
            [
                _one("A", 0, ASK, 2025),
                _one("B", 1, APPROVE, 2025, 2026),
                _one("C", 2, APPROVE, 2026),
            ],
            {"B": (UNDECIDED, "A"), "C": (UNDECIDED, "B")},
        ),
        # A clean application ahead decides, even where an unclear one is in the way as well.
        (
            [
                _one("A", 0, ASK, 2026),
                _one("B", 1, APPROVE, 2027),
                _one("C", 2, APPROVE, 2026, 2027),
            ],
            {"C": (CLEAN, "B")},
        ),
        # Tied, of which one collides with a clean one ahead: the other is clear.
        (
            [
                _one("A", 0, APPROVE, 2025),
                _one("B", 1, APPROVE, 2025, 2026),
                _one("C", 1, APPROVE, 2026),
            ],
            {"B": (CLEAN, "A")},
        ),
    ],
)
def test_collisions_are_found_in_rank_order(
    contenders: list[Contender], found: dict[str, tuple[Standing, str]]
) -> None:
    assert _standings(collisions(contenders)) == found
    assert _standings(collisions(contenders[::-1])) == found


def test_applicants_do_not_collide_with_each_other() -> None:
    other = _one("B", 1)._replace(ags="07335")

    assert collisions([_one("A", 0), other]) == {}


def test_a_sentence_names_three_of_many() -> None:
    tied = [_one(name, 0) for name in "ABCDEFGH"]

    names = {hit.others for hit in collisions(tied).values()}

    assert {len(others) for others in names} == {3}
    assert _standings(collisions(tied))["A"] == (UNDECIDED, "BCD")
    assert _standings(collisions(tied))["H"] == (UNDECIDED, "ABC")
