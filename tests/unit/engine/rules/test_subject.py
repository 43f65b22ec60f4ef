"""Posts, early start, funding years and other funds on both sides of the limit (rules FG)."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from tests.unit.builders import (
    FIRST_MOMENT,
    asking,
    asking_but,
    found,
    off,
    shipped,
    status_of,
    with_budget,
)

from grantrules.engine.assess import assess
from grantrules.model.finding import Effect, Status
from grantrules.model.proposal import Outcome

MET, NOT_MET, OPEN = Status.MET, Status.NOT_MET, Status.OPEN
_PERIOD_RULES = {"FG-09", "FG-10", "HO-01", "HO-02", "HO-05", "HH-06"}
_RECEIPT = FIRST_MOMENT.date()
_BEFORE = _RECEIPT - timedelta(days=1)


@pytest.mark.parametrize(
    ("fte", "minimum", "maximum", "believed"),
    [
        ("0.5", MET, MET, MET),
        ("0.499", NOT_MET, MET, MET),
        ("0.499999", NOT_MET, MET, MET),
        ("0.000001", NOT_MET, MET, MET),
        ("1.0", MET, MET, MET),
        ("1.000001", MET, NOT_MET, MET),
        ("1.001", MET, NOT_MET, MET),
        ("2", MET, NOT_MET, MET),
        ("2.001", OPEN, OPEN, NOT_MET),
        ("2.000001", OPEN, OPEN, NOT_MET),
        ("0", OPEN, OPEN, NOT_MET),
        ("-0.5", OPEN, OPEN, NOT_MET),
    ],
)
def test_posts_have_a_minimum_a_maximum_and_a_limit_of_belief(
    fte: str, minimum: Status, maximum: Status, believed: Status
) -> None:
    application = asking_but(fte=Decimal(fte))

    assert status_of("FG-02", application) is minimum
    assert status_of("AB-06", application) is maximum
    assert status_of("VO-03", application) is believed


def test_more_than_one_post_is_no_cut_where_the_caps_are_not_reached() -> None:
    assessment = assess(asking_but(fte=Decimal("1.5")), shipped())

    assert assessment.outcome is Outcome.APPROVE
    assert found(assessment.findings, "AB-06").effect is Effect.REDUCE


@pytest.mark.parametrize(("cents", "status"), [(0, MET), (1, NOT_MET)])
def test_other_funds_of_the_land_are_for_a_human(cents: int, status: Status) -> None:
    application = asking_but(other_state_funds=cents)

    assert status_of("FG-11", application) is status
    assert (assess(application, shipped()).outcome is Outcome.REVIEW) is (status is NOT_MET)


@pytest.mark.parametrize(
    ("contract", "consent", "status"),
    [
        (None, None, MET),
        (_RECEIPT, None, MET),
        (_RECEIPT + timedelta(days=1), None, MET),
        (_BEFORE, None, NOT_MET),
        (_BEFORE, _BEFORE, MET),
        (_BEFORE, _BEFORE - timedelta(days=1), MET),
        (_BEFORE, _RECEIPT, NOT_MET),
        (_RECEIPT, _RECEIPT + timedelta(days=1), MET),
        (None, _BEFORE, MET),
    ],
)
def test_a_contract_before_receipt_needs_consent_on_or_before_signature(
    contract: date | None, consent: date | None, status: Status
) -> None:
    application = asking_but(contract_signed_on=contract, early_start_approved_on=consent)

    assert status_of("FG-03", application) is status


def test_the_day_of_receipt_is_the_day_in_rhineland_palatinate() -> None:
    late_in_the_evening_utc = datetime(2026, 8, 10, 22, 30, tzinfo=UTC)
    application = asking_but(
        received_at=late_in_the_evening_utc, contract_signed_on=date(2026, 8, 10)
    )

    assert status_of("FG-03", application) is NOT_MET


def test_a_funding_period_before_receipt_is_no_early_start() -> None:
    assert off(asking_but(funding_start=date(2026, 1, 1))) == set()


@pytest.mark.parametrize(
    ("start", "end", "touches", "inside"),
    [
        (date(2026, 1, 1), date(2026, 12, 31), MET, MET),
        (date(2026, 1, 1), date(2027, 12, 31), MET, MET),
        (date(2027, 12, 31), date(2027, 12, 31), MET, MET),
        (date(2026, 12, 31), date(2028, 1, 1), MET, NOT_MET),
        (date(2025, 12, 31), date(2026, 1, 1), MET, NOT_MET),
        (date(2025, 1, 1), date(2028, 12, 31), MET, NOT_MET),
        (date(2028, 1, 1), date(2028, 12, 31), NOT_MET, NOT_MET),
        (date(2025, 1, 1), date(2025, 12, 31), NOT_MET, NOT_MET),
    ],
)
def test_the_funding_period_touches_or_fills_the_years_of_the_window(
    start: date, end: date, touches: Status, inside: Status
) -> None:
    application = asking_but(funding_start=start, funding_end=end)

    assert status_of("FG-09", application) is touches
    assert status_of("FG-10", application) is inside


@pytest.mark.parametrize(
    ("start", "end", "years"),
    [
        (date(2026, 1, 1), date(2026, 12, 31), 0),
        (date(2026, 12, 31), date(2027, 1, 1), 1),
        (date(2027, 1, 1), date(2028, 1, 1), 2),
    ],
)
def test_a_year_without_an_appropriation_is_for_a_human(start: date, end: date, years: int) -> None:
    finding = found(
        assess(asking_but(funding_start=start, funding_end=end), shipped()).findings, "HH-06"
    )

    assert finding.status is (NOT_MET if years else MET)
    assert finding.effect is (Effect.REVIEW if years else Effect.NONE)
    assert finding.facts[-1].value == years


def test_money_of_the_own_year_comes_from_the_rule_book() -> None:
    book = with_budget(shipped(), {2026: None})

    assert status_of("HH-06", asking(), book) is NOT_MET


def test_a_period_that_ends_before_it_starts_leaves_open_what_needs_it() -> None:
    backwards = asking_but(funding_start=date(2026, 1, 2), funding_end=date(2026, 1, 1))

    assessment = assess(backwards, shipped())

    assert off(backwards) == {"FG-04", *_PERIOD_RULES}
    assert status_of("FG-04", backwards) is NOT_MET
    assert assessment.outcome is Outcome.REQUEST_INFORMATION
    for rule_id in _PERIOD_RULES:
        finding = found(assessment.findings, rule_id)
        assert (finding.status, finding.effect) == (OPEN, Effect.ASK)
        assert "ergeben keinen Zeitraum" in finding.reason
    assert (assessment.eligible.total, assessment.eligible.by_year) == (None, None)


def test_a_period_of_one_day_is_a_period() -> None:
    one_day = asking_but(funding_start=date(2026, 1, 1), funding_end=date(2026, 1, 1))

    assert status_of("FG-04", one_day) is MET
    assert assess(one_day, shipped()).eligible.salary == 16_129


@pytest.mark.parametrize(
    ("applicant", "ags", "rules"),
    [
        ("Landkreis Germersheim", "07334", set()),
        ("Landkreis Germersheim", None, set()),
        ("Germersheim", None, {"AB-01", "AB-02", "AB-04"}),
        ("Landkreis Germersheim", "07335", {"AB-01", "AB-02", "AB-03"}),
        ("Stadt Neuwied", None, {"AB-01", "AB-02"}),
        ("Stadt Germersheim", "07334007", {"AB-01", "AB-02"}),
        ("Hochtaunuskreis", "06434", {"AB-01"}),
        ("Landkreis Germersheim", "7334", set()),
        ("Landkreis Germersheim", "073340000000", {"AB-01", "AB-02", "AB-03", "AB-04", "VO-03"}),
        (None, "07334", {"AB-01", "AB-02", "AB-03", "AB-04", "VO-01"}),
        (None, None, {"AB-01", "AB-02", "AB-03", "AB-04", "VO-01"}),
    ],
)
def test_name_and_ags_decide_who_applies(
    applicant: str | None, ags: str | None, rules: set[str]
) -> None:
    assert off(asking_but(applicant=applicant, ags=ags)) == rules
