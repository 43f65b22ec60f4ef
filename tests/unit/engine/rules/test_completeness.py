"""Empty, unreadable and unbelievable entries (rules VO and FG-06)."""

from datetime import timedelta

import pytest
from tests.unit.builders import (
    FIRST_MOMENT,
    asking_but,
    found,
    off,
    shipped,
)

from grantrules.engine.assess import assess
from grantrules.model.application import FACT_KEYS
from grantrules.model.finding import Status
from grantrules.model.proposal import Outcome

MET, NOT_MET, OPEN = Status.MET, Status.NOT_MET, Status.OPEN


@pytest.mark.parametrize(
    "changes", [{"financing_secured": False}, {"signed": False}, {"financing_plan": None}], ids=str
)
def test_an_answer_that_is_no_or_missing_is_asked_about(changes: dict[str, object]) -> None:
    assert assess(asking_but(**changes), shipped()).outcome is Outcome.REQUEST_INFORMATION


@pytest.mark.parametrize("key", shipped().required)
def test_an_empty_required_entry_is_missing_and_opens_what_reads_it(key: str) -> None:
    assessment = assess(asking_but(**{key: None}), shipped())

    readers = {rule.id for rule in shipped().rules if key in rule.reads}
    assert found(assessment.findings, "VO-01").status is NOT_MET
    assert found(assessment.findings, "VO-03").status is MET
    assert {one.rule for one in assessment.findings if one.status is OPEN} >= {
        one.rule for one in assessment.findings if one.rule in readers
    }
    assert not assessment.outcome.grants


@pytest.mark.parametrize("key", FACT_KEYS)
def test_an_unreadable_entry_is_never_taken_for_an_empty_one(key: str) -> None:
    assessment = assess(asking_but(**{key: None, "unreadable": (key,)}), shipped())

    readers = {rule.id for rule in shipped().rules if key in rule.reads}
    assert found(assessment.findings, "VO-03").status is NOT_MET
    assert found(assessment.findings, "VO-01").status is MET
    assert {one.rule for one in assessment.findings if one.status is OPEN} >= {
        one.rule for one in assessment.findings if one.rule in readers
    }
    assert not assessment.outcome.grants


def test_an_unreadable_reference_is_asked_about_by_its_name() -> None:
    assessment = assess(asking_but(reference=None, unreadable=("reference",)), shipped())

    assert "Aktenzeichen" in found(assessment.findings, "VO-03").reason


def test_a_value_that_is_called_unreadable_is_not_read() -> None:
    assessment = assess(asking_but(unreadable=("received_at", "salary_costs")), shipped())

    assert found(assessment.findings, "FR-01").status is OPEN
    assert assessment.requested.salary is None


@pytest.mark.parametrize(
    ("changes", "missing", "amounts"),
    [
        ({"own_funds": None}, 1, 1),
        ({"own_funds": None, "fte": None}, 2, 1),
        ({"fte": None}, 1, 0),
        ({"signed": False, "job_description": False}, 2, 0),
        ({"own_funds": 0}, 0, 0),
    ],
    ids=str,
)
def test_missing_entries_and_missing_amounts_are_counted_apart(
    changes: dict[str, object], missing: int, amounts: int
) -> None:
    findings = assess(asking_but(**changes), shipped()).findings

    assert found(findings, "VO-01").facts[0].value == missing
    assert found(findings, "VO-02").facts[0].value == amounts


def test_completion_before_receipt_is_not_believed() -> None:
    early = asking_but(completed_at=FIRST_MOMENT - timedelta(seconds=1))

    assert off(early) == {"VO-03", "VO-05"}
    assert (
        "Nicht glaubhaft: Vollständigkeit."
        in found(assess(early, shipped()).findings, "VO-05").reason
    )
