"""Receipt on both sides of opening and closing, to the second (rules FR)."""

from datetime import UTC, datetime

import pytest
from tests.unit.builders import (
    SUMMER,
    WINTER,
    asking_but,
    found,
    off,
    shipped,
    status_of,
)

from grantrules.engine.assess import assess
from grantrules.model.finding import Effect, Status
from grantrules.model.local_time import BERLIN
from grantrules.model.proposal import Outcome

MET, NOT_MET, OPEN = Status.MET, Status.NOT_MET, Status.OPEN


@pytest.mark.parametrize(
    ("moment", "status"),
    [
        (datetime(2025, 8, 15, 23, 59, 59, tzinfo=SUMMER), NOT_MET),
        (datetime(2025, 8, 15, 23, 59, 59, 999_999, tzinfo=SUMMER), NOT_MET),
        (datetime(2025, 8, 16, 0, 0, 0, tzinfo=SUMMER), MET),
        (datetime(2025, 8, 15, 21, 59, 59, tzinfo=UTC), NOT_MET),
        (datetime(2025, 8, 15, 22, 0, 0, tzinfo=UTC), MET),
        (datetime(2025, 8, 16, 0, 0, 0, tzinfo=BERLIN), MET),
        (datetime(2026, 8, 7, 23, 59, 59, tzinfo=SUMMER), NOT_MET),
        (datetime(2026, 8, 8, 0, 0, 0, tzinfo=SUMMER), MET),
        (datetime(2026, 1, 1, 0, 0, 0, tzinfo=WINTER), NOT_MET),
        (datetime(2025, 12, 31, 23, 30, 0, tzinfo=UTC), NOT_MET),
    ],
)
def test_a_window_opens_to_the_second(moment: datetime, status: Status) -> None:
    assert status_of("FR-01", asking_but(received_at=moment)) is status


@pytest.mark.parametrize(
    ("moment", "status"),
    [
        (datetime(2025, 11, 15, 23, 59, 59, tzinfo=WINTER), MET),
        (datetime(2025, 11, 16, 12, 0, 0, tzinfo=WINTER), MET),
        (datetime(2025, 11, 17, 23, 59, 59, 999_999, tzinfo=WINTER), MET),
        (datetime(2025, 11, 18, 0, 0, 0, tzinfo=WINTER), NOT_MET),
        (datetime(2025, 11, 17, 22, 59, 59, tzinfo=UTC), MET),
        (datetime(2025, 11, 17, 23, 0, 0, tzinfo=UTC), NOT_MET),
        (datetime(2026, 11, 16, 23, 59, 59, tzinfo=WINTER), MET),
        (datetime(2026, 11, 17, 0, 0, 0, tzinfo=WINTER), NOT_MET),
        (datetime(2025, 10, 26, 2, 30, tzinfo=SUMMER), MET),
        (datetime(2025, 10, 26, 2, 30, tzinfo=WINTER), MET),
    ],
)
def test_a_window_closes_with_the_end_of_a_working_day(moment: datetime, status: Status) -> None:
    assert status_of("FR-03", asking_but(received_at=moment)) is status


def test_completion_may_come_after_closing() -> None:
    late = asking_but(
        received_at=datetime(2026, 11, 16, 9, 0, tzinfo=WINTER),
        completed_at=datetime(2026, 12, 24, 9, 0, tzinfo=WINTER),
    )

    assert off(late) == set()


def test_before_the_opening_the_reason_names_the_day_and_a_new_application() -> None:
    early = assess(
        asking_but(received_at=datetime(2025, 8, 15, 23, 59, 59, tzinfo=SUMMER)), shipped()
    )

    reason = found(early.findings, "FR-01").reason
    assert early.outcome is Outcome.REJECT
    assert "15.08.2025, 23:59:59 Uhr" in reason
    assert "16.08.2025, 00:00:00 Uhr" in reason
    assert "neuer Antrag" in reason


@pytest.mark.parametrize("year", [2024, 2027, 1999, 9998])
def test_without_a_window_of_the_year_a_human_decides(year: int) -> None:
    assessment = assess(asking_but(received_at=datetime(year, 9, 1, tzinfo=SUMMER)), shipped())

    assert assessment.outcome is Outcome.REVIEW
    for rule_id in ("FR-01", "FR-03", "FG-09", "FG-10"):
        finding = found(assessment.findings, rule_id)
        assert (finding.status, finding.effect) == (OPEN, Effect.REVIEW)
        assert "kein Wert in Kraft" in finding.reason


def test_without_a_moment_of_receipt_a_human_decides() -> None:
    assessment = assess(asking_but(received_at=None, unreadable=("received_at",)), shipped())

    assert assessment.outcome is Outcome.REVIEW
    assert found(assessment.findings, "FR-04").effect is Effect.REVIEW
    for rule_id in ("FR-01", "FR-03", "FG-03", "FG-09", "VO-05"):
        finding = found(assessment.findings, rule_id)
        assert (finding.status, finding.effect) == (OPEN, Effect.ASK)
        assert "Nicht lesbar: Eingang." in finding.reason
