"""Eligible amounts: every step of section 13, to the cent, in every mode."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import pytest
from tests.unit.builders import asking_but, euro, shipped, with_parameters, without_value

from grantrules.engine.assess import assess
from grantrules.model.proposal import Amount

HALF_OF_2025 = {"funding_start": date(2025, 7, 1), "funding_end": date(2025, 12, 31)}
TWO_HALVES = {"funding_start": date(2025, 7, 1), "funding_end": date(2026, 6, 30)}
# Nine months and twice ten days of a month of 31.
BROKEN = {"funding_start": date(2025, 12, 22), "funding_end": date(2026, 10, 10)}


def _eligible(changes: Mapping[str, object], **parameters: str) -> Amount:
    plenty = {"salary_costs": euro(200_000), "material_costs": euro(90_000)}
    book = with_parameters(shipped(), **parameters)
    return assess(asking_but(**{**plenty, **changes}), book).eligible


@pytest.mark.parametrize(
    ("changes", "salary", "material"),
    [
        ({}, euro(60_000), euro(20_000)),
        ({"fte": Decimal("0.5")}, euro(30_000), euro(10_000)),
        ({"fte": Decimal("1.5")}, euro(60_000), euro(20_000)),
        (HALF_OF_2025, euro(30_000), euro(10_000)),
        (TWO_HALVES, euro(60_000), euro(20_000)),
        ({**TWO_HALVES, "funding_end": date(2027, 6, 30)}, euro(120_000), euro(40_000)),
        ({"funding_end": date(2026, 4, 30)}, euro(20_000), 666_667),
        ({"funding_end": date(2026, 1, 1)}, 16_129, 5_376),
        ({"funding_start": date(2026, 2, 2), "funding_end": date(2026, 2, 28)}, 482_143, 160_714),
        ({"fte": Decimal("0.500001"), "funding_end": date(2026, 1, 1)}, 8_065, 2_688),
        ({"salary_costs": 1, "material_costs": 0}, 1, 0),
        ({"salary_costs": euro(59_999) + 99, "material_costs": 5}, euro(59_999) + 99, 5),
        ({"third_party_salary": euro(150_000)}, euro(50_000), euro(20_000)),
        ({"third_party_salary": euro(140_000) - 1}, euro(60_000), euro(20_000)),
        ({"third_party_salary": euro(140_000) + 1}, euro(60_000) - 1, euro(20_000)),
        ({"third_party_material": euro(90_000) + 1}, euro(60_000), 0),
        ({"own_funds": euro(500_000)}, euro(60_000), euro(20_000)),
    ],
    ids=str,
)
def test_a_component_is_what_was_asked_less_deductions_up_to_its_prorated_cap(
    changes: dict[str, object], salary: int, material: int
) -> None:
    found = _eligible(changes)

    assert (found.salary, found.material) == (salary, material)
    assert found.total == salary + material


@pytest.mark.parametrize(
    ("proration", "salary"),
    [("by_days", 4_822_581), ("full_months", 4_500_000), ("started_months", 5_500_000)],
)
def test_broken_months_count_as_the_rule_book_says(proration: str, salary: int) -> None:
    assert _eligible(BROKEN, proration=proration).salary == salary


@pytest.mark.parametrize(
    ("rounding", "salary", "material", "salary_of_a_day"),
    [
        ("half_up_at_the_end", 12_501, 12_502, 8_065),
        ("half_even_at_the_end", 12_500, 12_502, 8_065),
        ("down_at_the_end", 12_500, 12_501, 8_064),
    ],
)
def test_a_component_is_rounded_as_the_rule_book_says(
    rounding: str, salary: int, material: int, salary_of_a_day: int
) -> None:
    halves = {"salary_costs": 25_001, "material_costs": 25_003}
    day = {"fte": Decimal("0.5"), "funding_end": date(2026, 1, 1)}

    shared = _eligible(halves, rounding=rounding, own_share="50")
    capped = _eligible(day, rounding=rounding)

    assert (shared.salary, shared.material) == (salary, material)
    assert capped.salary == salary_of_a_day


@pytest.mark.parametrize(
    ("proration", "by_year"),
    [
        ("by_days", {2025: 161_290 + 53_763, 2026: 4_661_291 + 1_553_764}),
        ("full_months", {2025: 0, 2026: 4_500_000 + 1_500_000}),
        ("started_months", {2025: 500_000 + 166_667, 2026: 5_000_000 + 1_666_666}),
    ],
)
def test_the_years_share_each_component_by_its_months(
    proration: str, by_year: dict[int, int]
) -> None:
    assert _eligible(BROKEN, proration=proration).by_year == by_year


@pytest.mark.parametrize(
    ("share", "changes", "salary"),
    [
        ("10", {"salary_costs": euro(60_000)}, euro(54_000)),
        ("10", {"salary_costs": euro(80_000)}, euro(60_000)),
        ("10", {"salary_costs": 5}, 5),
        ("10", {"salary_costs": 6}, 5),
        ("33.33", {"salary_costs": euro(100)}, 6_667),
        ("10", {"salary_costs": euro(70_000), "third_party_salary": euro(10_000)}, euro(54_000)),
        ("100", {}, 0),
    ],
)
def test_the_own_share_is_taken_after_third_party_funds_and_before_the_cap(
    share: str, changes: dict[str, object], salary: int
) -> None:
    assert _eligible(changes, own_share=share).salary == salary


@pytest.mark.parametrize(
    ("changes", "material"),
    [
        ({"material_costs": 1}, euro(20_000)),
        ({"material_costs": euro(90_000)}, euro(20_000)),
        ({"material_costs": 0}, 0),
        ({"material_costs": 1, "fte": Decimal("0.5")}, euro(10_000)),
        ({"material_costs": 1, "third_party_material": euro(5_000)}, euro(15_000)),
        ({"material_costs": 1, "third_party_material": euro(20_001)}, 0),
        ({"material_costs": 1, "funding_end": date(2026, 1, 1)}, 5_376),
    ],
    ids=str,
)
def test_a_flat_rate_takes_the_place_of_the_material_costs(
    changes: dict[str, object], material: int
) -> None:
    assert _eligible(changes, material_mode="flat_rate").material == material


def test_a_flat_rate_bears_its_own_share() -> None:
    found = _eligible({"material_costs": 1}, material_mode="flat_rate", own_share="10")

    assert found.material == euro(18_000)


def test_nothing_in_total_is_split_over_no_year() -> None:
    nothing = _eligible({"salary_costs": 0, "material_costs": 0})

    assert (nothing.total, nothing.by_year) == (0, {})


@pytest.mark.parametrize(
    ("changes", "known"),
    [
        ({"salary_costs": None}, (None, euro(20_000))),
        ({"third_party_material": None}, (euro(60_000), None)),
        ({"fte": None}, (None, None)),
        ({"funding_end": None}, (None, None)),
    ],
    ids=str,
)
def test_what_cannot_be_computed_is_none(
    changes: dict[str, object], known: tuple[int | None, int | None]
) -> None:
    found = _eligible(changes)

    assert (found.salary, found.material) == known
    assert (found.total, found.by_year) == (None, None)


def test_what_was_asked_stays_as_it_was_whatever_is_deducted() -> None:
    asked = asking_but(third_party_salary=euro(60_000), salary_costs=euro(70_000))

    requested = assess(asked, shipped()).requested

    assert (requested.total, requested.salary, requested.material) == (
        euro(90_000),
        euro(70_000),
        euro(20_000),
    )


def test_what_was_asked_in_part_has_no_total() -> None:
    requested = assess(asking_but(material_costs=None), shipped()).requested

    assert (requested.total, requested.salary, requested.material) == (None, euro(60_000), None)


def test_an_amount_that_is_not_believed_was_not_asked() -> None:
    assert assess(asking_but(salary_costs=-1), shipped()).requested.salary is None


def test_a_material_mode_that_is_not_set_leaves_the_salary_alone() -> None:
    found = assess(asking_but(), without_value(shipped(), "material_mode")).eligible

    assert (found.salary, found.material, found.total) == (euro(60_000), None, None)
