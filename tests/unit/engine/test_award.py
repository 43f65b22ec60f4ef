"""Who is served in rank order, what is left, who waits and whom that blocks."""

from collections.abc import Mapping

import pytest

from grantrules.engine.award import Demand, Placement, partial_amount, placed
from grantrules.model.proposal import Amount, LedgerRow


def _demand(name: str, /, **changes: object) -> Demand:
    """Builds a demand on 2026 alone that takes no partial grant."""
    needs = changes.pop("needs", {2026: 80})
    assert isinstance(needs, Mapping)
    total = sum(needs.values())
    plain = Demand(
        number=ord(name) - ord("A"),
        name=name,
        eligible=Amount(total=total, salary=total, material=0, by_year=dict(needs)),
        accepts_partial=False,
        holds=True,
        may_be_skipped=False,
    )
    return plain._replace(**changes)  # type: ignore[arg-type]  # the tuple checks the names


def _taken(placements: Mapping[int, Placement]) -> list[Mapping[int, int] | None]:
    return [placements[number].taken for number in sorted(placements)]


def test_who_fits_is_served_and_the_next_finds_the_rest() -> None:
    found = placed([_demand("A"), _demand("B", needs={2026: 20})], {2026: 100})

    assert _taken(found) == [{2026: 80}, {2026: 20}]
    assert found[1].ledger == (LedgerRow(year=2026, before=20, after=0),)


def test_who_does_not_fit_waits_and_blocks_everybody_behind() -> None:
    found = placed([_demand("A"), _demand("B"), _demand("C", needs={2026: 1})], {2026: 120})

    assert _taken(found) == [{2026: 80}, None, None]
    assert found[1].short == {2026: 40}
    assert found[1].blocker is None
    assert (found[2].short, found[2].blocker) == ({}, "B")
    assert found[2].ledger == (LedgerRow(year=2026, before=40, after=40),)


def test_the_first_who_waits_is_named_to_all_behind() -> None:
    found = placed([_demand("A"), _demand("B"), _demand("C")], {2026: 0})

    assert [found[number].blocker for number in (0, 1, 2)] == [None, "A", "A"]


def test_where_skipping_is_allowed_nobody_blocks() -> None:
    demands = [_demand("A", may_be_skipped=True), _demand("B", needs={2026: 50})]

    assert _taken(placed(demands, {2026: 60})) == [None, {2026: 50}]


@pytest.mark.parametrize(
    ("accepts", "taken", "refused"), [(True, {2026: 60}, False), (False, None, True)]
)
def test_a_partial_grant_needs_consent(
    *, accepts: bool, taken: dict[int, int] | None, refused: bool
) -> None:
    [found] = placed([_demand("A", accepts_partial=accepts)], {2026: 60}).values()

    assert found.taken == taken
    assert found.refused is refused
    assert found.partial is accepts


def test_where_nothing_is_left_nothing_is_refused_or_partial() -> None:
    [found] = placed([_demand("A", accepts_partial=True)], {2026: 0}).values()

    assert (found.taken, found.partial, found.refused) == (None, False, False)


def test_a_partial_grant_blocks_nobody() -> None:
    demands = [_demand("A", accepts_partial=True), _demand("B", needs={2026: 5})]

    found = placed(demands, {2026: 60})

    assert found[1].blocker is None
    assert found[1].taken is None


def test_an_application_over_two_years_needs_both() -> None:
    both = _demand("A", needs={2025: 40, 2026: 40})

    assert _taken(placed([both], {2025: 40, 2026: 40})) == [{2025: 40, 2026: 40}]
    assert _taken(placed([both], {2025: 39, 2026: 99})) == [None]
    assert _taken(placed([both], {2025: 99, 2026: 39})) == [None]


def test_a_partial_grant_takes_what_is_left_and_its_full_share_elsewhere() -> None:
    both = _demand("A", needs={2025: 40, 2026: 40}, accepts_partial=True)

    [found] = placed([both], {2025: 10, 2026: 100}).values()

    assert found.taken == {2025: 10, 2026: 40}
    assert found.short == {2025: 30}
    assert found.ledger == (
        LedgerRow(year=2025, before=10, after=0),
        LedgerRow(year=2026, before=100, after=60),
    )


def test_with_one_year_empty_there_is_no_partial_grant() -> None:
    both = _demand("A", needs={2025: 40, 2026: 40}, accepts_partial=True)

    assert _taken(placed([both], {2025: 0, 2026: 100})) == [None]


def test_who_waits_blocks_all_years_and_no_others() -> None:
    demands = [
        _demand("A", needs={2025: 40, 2026: 40}),
        _demand("B", needs={2026: 1}),
        _demand("C", needs={2027: 1}),
        _demand("D", needs={2026: 1, 2027: 1}),
        _demand("E", needs={2027: 1}),
    ]

    found = placed(demands, {2025: 0, 2026: 100, 2027: 100})

    assert [found[number].blocker for number in range(5)] == [None, "A", None, "A", "D"]


def test_a_year_without_an_appropriation_is_not_judged_and_never_blocks() -> None:
    demands = [_demand("A", needs={2026: 90, 2027: 90}), _demand("B", needs={2026: 20, 2027: 1})]

    found = placed(demands, {2026: 100})

    assert _taken(found) == [{2026: 90}, None]
    assert found[0].ledger == (
        LedgerRow(year=2026, before=100, after=10),
        LedgerRow(year=2027, before=None, after=None),
    )
    assert _taken(placed([demands[1], _demand("C", needs={2027: 5})], {2026: 0})) == [None, {}]


def test_who_reserves_nothing_takes_and_blocks_nothing() -> None:
    found = placed([_demand("A", holds=False), _demand("B")], {2026: 80})

    assert _taken(found) == [{}, {2026: 80}]
    assert found[0].ledger == (LedgerRow(year=2026, before=80, after=80),)
    assert (found[0].short, found[0].blocker) == ({}, None)


def test_who_needs_nothing_takes_nothing_and_is_never_blocked() -> None:
    found = placed([_demand("A"), _demand("B", needs={})], {2026: 0})

    assert found[1].taken == {}
    assert found[1].ledger == ()
    assert found[1].blocker is None


@pytest.mark.parametrize(
    ("taken", "salary", "material", "expected"),
    [
        (60, 60, 20, (45, 15)),
        (1, 60, 20, (0, 1)),
        (7, 1, 2, (2, 5)),
        (80, 60, 20, (60, 20)),
        (5, 0, 9, (0, 5)),
        (5, 9, 0, (5, 0)),
    ],
)
def test_the_salary_of_a_partial_grant_is_rounded_down(
    taken: int, salary: int, material: int, expected: tuple[int, int]
) -> None:
    eligible = Amount(total=salary + material, salary=salary, material=material, by_year={})

    amount = partial_amount({2026: taken}, eligible)

    assert (amount.salary, amount.material) == expected
    assert (amount.total, amount.by_year) == (taken, {2026: taken})
