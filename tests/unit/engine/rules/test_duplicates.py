"""Several applications of one district for one year, in every combination (rule AB-07)."""

from datetime import date
from decimal import Decimal

import pytest
from tests.unit.builders import (
    FIRST_MOMENT,
    asking,
    by_reference,
    euro,
    found,
    in_2025,
    row,
    shipped,
)

from grantrules.engine.propose import propose
from grantrules.model.finding import Status
from grantrules.model.proposal import Outcome

APPROVE, REDUCED, ASK = Outcome.APPROVE, Outcome.APPROVE_REDUCED, Outcome.REQUEST_INFORMATION
REVIEW, REJECT = Outcome.REVIEW, Outcome.REJECT


def _pair(
    first: dict[str, object], second: dict[str, object]
) -> list[tuple[Outcome, Status, int | None]]:
    """Proposes two applications of one district and gives what becomes of each."""
    district = {"ags": "07334", "applicant": "Landkreis Germersheim"}
    applications = [
        asking("A").model_copy(update={**district, **first}),
        asking("B").model_copy(update={**district, **second}),
    ]
    proposals = by_reference(propose(applications, shipped()))
    return [
        (one.outcome, found(one.findings, "AB-07").status, one.rank)
        for one in (proposals["A"], proposals["B"])
    ]


_CLEAN: dict[str, object] = {}
_ASKED: dict[str, object] = {"signed": False}
_DOUBTED: dict[str, object] = {"other_state_funds": 1}
_REFUSED: dict[str, object] = {"fte": Decimal("0.4")}
MET, NOT_MET, OPEN = Status.MET, Status.NOT_MET, Status.OPEN


@pytest.mark.parametrize(
    ("first", "second", "one", "other"),
    [
        (_CLEAN, _CLEAN, (APPROVE, MET, 1), (REJECT, NOT_MET, None)),
        (_CLEAN, _ASKED, (APPROVE, MET, 1), (REJECT, NOT_MET, None)),
        (_CLEAN, _DOUBTED, (APPROVE, MET, 1), (REJECT, NOT_MET, None)),
        (_CLEAN, _REFUSED, (APPROVE, MET, 1), (REJECT, MET, None)),
        (_ASKED, _CLEAN, (ASK, MET, None), (REVIEW, OPEN, 1)),
        (_ASKED, _ASKED, (ASK, MET, None), (REVIEW, OPEN, 1)),
        (_DOUBTED, _CLEAN, (REVIEW, MET, 1), (REVIEW, OPEN, 2)),
        (_REFUSED, _CLEAN, (REJECT, MET, None), (APPROVE, MET, 1)),
        (_CLEAN, {"received_at": FIRST_MOMENT}, (REVIEW, OPEN, None), (REVIEW, OPEN, None)),
        (
            {"unreadable": ("completed_at",)},
            _CLEAN,
            (ASK, MET, None),
            (APPROVE, MET, 1),
        ),
        ({"funding_end": None}, _CLEAN, (ASK, MET, None), (APPROVE, MET, 1)),
        (
            {"fte": Decimal("0.5")},
            {"fte": Decimal("0.5")},
            (REDUCED, MET, 1),
            (REJECT, NOT_MET, None),
        ),
        (
            {"funding_end": date(2026, 6, 30)},
            {"funding_start": date(2026, 7, 1)},
            (REDUCED, MET, 1),
            (REJECT, NOT_MET, None),
        ),
    ],
)
def test_two_applications_of_one_district_for_one_year(
    first: dict[str, object],
    second: dict[str, object],
    one: tuple[Outcome, Status, int | None],
    other: tuple[Outcome, Status, int | None],
) -> None:
    found_one, found_other = _pair(first, second)

    assert found_one[:2] == one[:2]
    assert found_other[:2] == other[:2]
    if one[2] is not None or other[2] is not None:
        assert (found_one[2], found_other[2]) == (one[2], other[2])


def test_an_application_behind_a_clean_one_is_refused_with_a_pointer_to_it() -> None:
    same = {"ags": "07334", "applicant": "Landkreis Germersheim"}
    both = [asking(name).model_copy(update=same) for name in ("A", "B")]

    refused = by_reference(propose(both, shipped()))["B"]

    assert "der frühere Antrag A " in found(refused.findings, "AB-07").reason


def test_review_because_of_another_application_reserves_and_blocks_nothing() -> None:
    same = {"ags": "07334", "applicant": "Landkreis Germersheim", "received_at": FIRST_MOMENT}
    tied = [asking(name).model_copy(update=same) for name in ("A", "B")]

    batch = propose([*tied, asking("C")], shipped(), {2026: euro(80_000)})

    assert by_reference(batch)["C"].outcome is APPROVE
    assert batch.budget[1].reserved == 0
    for name in ("A", "B"):
        assert by_reference(batch)[name].outcome is REVIEW
        assert by_reference(batch)[name].rank in {1, 2}
        [ledger] = by_reference(batch)[name].ledger
        assert ledger.before == ledger.after


def test_different_funding_years_do_not_collide() -> None:
    same = {"ags": "07334", "applicant": "Landkreis Germersheim"}
    both = [
        in_2025("A", funding_start=date(2025, 9, 1), funding_end=date(2025, 12, 31), **same),
        in_2025("B", **same),
    ]

    assert REJECT not in {one.outcome for one in propose(both, shipped()).proposals}


def test_contested_references_collide_with_nobody_and_hold_no_rank() -> None:
    same = {"ags": "07334", "applicant": "Landkreis Germersheim"}
    contested = [asking("A", eur=eur, source=row(eur)).model_copy(update=same) for eur in (1, 2)]

    batch = propose([*contested, asking("C").model_copy(update=same)], shipped())

    assert [one.outcome for one in batch.proposals] == [APPROVE, ASK, ASK]
    assert [one.rank for one in batch.proposals] == [1, None, None]
    assert [problem.code for problem in batch.problems] == ["reference.duplicate"] * 2
