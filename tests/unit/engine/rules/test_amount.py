"""Caps, deductions and the least grant, to the cent (rules HO and FG-07)."""

import pytest
from tests.unit.builders import (
    asking,
    asking_but,
    euro,
    off,
    shipped,
    status_of,
    with_parameters,
)

from grantrules.engine.assess import assess
from grantrules.model.finding import Status
from grantrules.model.proposal import Outcome

MET, NOT_MET, OPEN = Status.MET, Status.NOT_MET, Status.OPEN


@pytest.mark.parametrize(
    ("salary", "material", "outcome", "rules"),
    [
        (euro(60_000), euro(20_000), Outcome.APPROVE, set()),
        (euro(60_000) - 1, euro(20_000) - 1, Outcome.APPROVE, set()),
        (euro(60_000) + 1, euro(20_000), Outcome.APPROVE_REDUCED, {"HO-01"}),
        (euro(60_000), euro(20_000) + 1, Outcome.APPROVE_REDUCED, {"HO-02"}),
        (euro(70_000), euro(10_000), Outcome.APPROVE_REDUCED, {"HO-01"}),
        (0, 1, Outcome.APPROVE, set()),
        (0, 0, Outcome.REVIEW, {"HO-05"}),
        (999_999_999, 0, Outcome.APPROVE_REDUCED, {"HO-01"}),
        (1_000_000_000, 0, Outcome.REQUEST_INFORMATION, {"VO-03", "FG-07", "HO-01", "HO-05"}),
    ],
)
def test_each_component_has_a_cap_of_its_own(
    salary: int, material: int, outcome: Outcome, rules: set[str]
) -> None:
    application = asking_but(salary_costs=salary, material_costs=material)

    assert assess(application, shipped()).outcome is outcome
    assert off(application) == rules


@pytest.mark.parametrize(
    ("changes", "deduction", "capped"),
    [
        ({}, MET, MET),
        ({"third_party_salary": 1}, NOT_MET, MET),
        ({"third_party_material": 1}, NOT_MET, MET),
        ({"third_party_salary": 1, "salary_costs": 0}, MET, MET),
        ({"salary_costs": euro(70_000), "third_party_salary": euro(10_000)}, NOT_MET, MET),
        ({"salary_costs": euro(70_000), "third_party_salary": euro(9_999)}, NOT_MET, NOT_MET),
        ({"salary_costs": euro(70_000), "third_party_material": euro(30_000)}, NOT_MET, NOT_MET),
    ],
    ids=str,
)
def test_third_party_funds_are_deducted_from_their_component_before_the_cap(
    changes: dict[str, object], deduction: Status, capped: Status
) -> None:
    assert status_of("FG-07", asking_but(**changes)) is deduction
    assert status_of("HO-01", asking_but(**changes)) is capped


@pytest.mark.parametrize(
    ("grant", "eligible", "status"),
    [(None, 1, MET), ("1000.00", euro(1_000), MET), ("1000.00", euro(1_000) - 1, NOT_MET)],
)
def test_the_least_grant_counts_where_it_is_switched_on(
    grant: str | None, eligible: int, status: Status
) -> None:
    book = with_parameters(shipped(), minimum_grant=grant)

    application = asking_but(salary_costs=eligible, material_costs=0)

    assert status_of("HO-08", application, book) is status


@pytest.mark.parametrize(
    ("share", "status", "salary"),
    [("0", MET, 6_000_000), ("10", NOT_MET, 5_400_000), ("100", NOT_MET, 0)],
)
def test_an_own_share_is_deducted_where_one_is_asked_for(
    share: str, status: Status, salary: int
) -> None:
    book = with_parameters(shipped(), own_share=share)

    assert status_of("HO-07", asking(), book) is status
    assert assess(asking(), book).eligible.salary == salary


def test_an_own_share_of_less_than_half_a_cent_lowers_nothing() -> None:
    book = with_parameters(shipped(), own_share="10")
    one_cent = asking_but(salary_costs=1, material_costs=0)

    assert status_of("HO-07", one_cent, book) is MET
    assert assess(one_cent, book).outcome is Outcome.APPROVE
