"""Findings weighed: rejection beats review, that beats a question, that beats any grant."""

from itertools import combinations

import pytest

from grantrules.engine.outcome import covers, outcome_of
from grantrules.model.basis import BasisKind
from grantrules.model.finding import Effect, Finding, Ground, Status
from grantrules.model.proposal import Amount, Outcome, Requested

ASKED = Requested(total=10, salary=7, material=3)
ELIGIBLE = Amount(total=10, salary=7, material=3, by_year={2026: 10})
WEIGHTS = [
    (Effect.REJECT, Outcome.REJECT),
    (Effect.REVIEW, Outcome.REVIEW),
    (Effect.ASK, Outcome.REQUEST_INFORMATION),
]
HARMLESS = [Effect.NONE, Effect.CONFIRM, Effect.REDUCE, Effect.BUDGET]


def _finding(effect: Effect) -> Finding:
    return Finding(
        rule="XX-01",
        status=Status.NOT_MET,
        effect=effect,
        reason="",
        basis=Ground(kind=BasisKind.LAW, citation="§"),
        facts=(),
    )


@pytest.mark.parametrize("effects", [e for n in range(8) for e in combinations(Effect, n)])
def test_the_weightiest_effect_decides(effects: tuple[Effect, ...]) -> None:
    expected = next((found for one, found in WEIGHTS if one in effects), Outcome.APPROVE)

    assert outcome_of([_finding(one) for one in effects], ASKED, ELIGIBLE) is expected


@pytest.mark.parametrize("effect", HARMLESS)
def test_a_lower_component_makes_a_reduced_grant(effect: Effect) -> None:
    less = Amount(total=9, salary=6, material=3, by_year={2026: 9})

    assert outcome_of([_finding(effect)], ASKED, less) is Outcome.APPROVE_REDUCED


def test_what_cannot_be_computed_is_never_a_grant() -> None:
    unknown = Amount(total=None, salary=7, material=None, by_year=None)
    vague = Requested(total=None, salary=7, material=None)

    assert outcome_of([], ASKED, unknown) is Outcome.REQUEST_INFORMATION
    assert outcome_of([], vague, ELIGIBLE) is Outcome.REQUEST_INFORMATION


@pytest.mark.parametrize(
    ("salary", "material", "enough"),
    [(7, 3, True), (8, 3, True), (6, 4, False), (7, 2, False), (None, 3, False)],
)
def test_one_component_never_makes_up_for_the_other(
    salary: int | None, material: int, *, enough: bool
) -> None:
    amount = Amount(total=10, salary=salary, material=material, by_year={})

    assert covers(amount, ASKED) is enough
