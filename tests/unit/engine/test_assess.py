"""One application judged: what is listed, what is left out, what an unset parameter does."""

from datetime import date, datetime

import pytest
from tests.unit.builders import (
    FIRST_MOMENT,
    SUMMER,
    TO_BE_CONFIRMED,
    asking,
    asking_but,
    found,
    off,
    shipped,
    without_value,
)

from grantrules.engine.assess import assess
from grantrules.model.finding import Effect, Status
from grantrules.model.proposal import Outcome

MET, NOT_MET, OPEN = Status.MET, Status.NOT_MET, Status.OPEN


def test_a_clean_application_meets_every_rule_but_those_that_people_confirm() -> None:
    assessment = assess(asking(), shipped())

    assert off(asking()) == set()
    assert assessment.outcome is Outcome.APPROVE
    assert {one.rule for one in assessment.findings if one.status is OPEN} == TO_BE_CONFIRMED
    assert {one.effect for one in assessment.findings} == {Effect.NONE, Effect.CONFIRM}


def test_what_needs_the_other_applications_is_left_out() -> None:
    rules = {one.rule for one in assess(asking(), shipped()).findings}

    assert not rules & {"AB-07", "HH-01", "HH-03", "HH-04", "HH-07", "FR-06", "VO-04"}
    assert len(rules) == 37


@pytest.mark.parametrize(
    ("parameter", "rules"),
    [
        ("salary_cap", {"HO-01", "HO-05"}),
        ("material_cap", {"HO-02", "HO-05"}),
        ("material_mode", {"HO-02", "HO-05", "FG-07"}),
        ("max_fte", {"AB-06", "HO-01", "HO-02", "HO-05"}),
        ("min_fte", {"FG-02"}),
        ("highest_plausible_fte", {"VO-03"}),
        ("highest_plausible_amount", {"VO-03"}),
        ("proration", {"HO-01", "HO-02", "HO-05"}),
        ("own_share", {"HO-01", "HO-02", "HO-05", "HO-07"}),
        ("rounding", {"HO-01", "HO-02", "HO-05", "FG-07"}),
        ("third_party_mode", {"HO-01", "HO-02", "HO-05", "FG-07"}),
        ("minimum_grant", {"HO-08"}),
    ],
)
def test_an_unset_parameter_is_for_a_human_and_never_a_default(
    parameter: str, rules: set[str]
) -> None:
    book = without_value(shipped(), parameter)

    assessment = assess(asking(), book)

    assert assessment.outcome is Outcome.REVIEW
    assert off(asking(), book) == rules
    for rule_id in rules:
        finding = found(assessment.findings, rule_id)
        assert (finding.status, finding.effect) == (OPEN, Effect.REVIEW)
        assert "kein Wert in Kraft" in finding.reason


def test_an_expired_parameter_is_unset_for_later_applications_only() -> None:
    cap = shipped().parameter("salary_cap")
    [value] = cap.values
    last_day = FIRST_MOMENT.date()
    dated = cap.model_copy(update={"values": (value.model_copy(update={"valid_until": last_day}),)})
    others = tuple(one for one in shipped().parameters if one.name != "salary_cap")
    book = shipped().model_copy(update={"parameters": (*others, dated)})

    assert assess(asking(), book).outcome is Outcome.APPROVE
    late = asking_but(received_at=datetime(2026, 8, 11, 0, 0, tzinfo=SUMMER))
    assert assess(late, book).outcome is Outcome.REVIEW


def test_what_depends_on_the_day_of_receipt_is_not_called_unset() -> None:
    cap = shipped().parameter("salary_cap")
    [value] = cap.values
    dated = cap.model_copy(
        update={"values": (value.model_copy(update={"valid_until": date(2026, 12, 31)}),)}
    )
    others = tuple(one for one in shipped().parameters if one.name != "salary_cap")
    book = shipped().model_copy(update={"parameters": (*others, dated)})

    finding = found(assess(asking_but(received_at=None), book).findings, "HO-01")

    assert (finding.status, finding.effect) == (OPEN, Effect.ASK)
    assert "Es fehlt: Eingang." in finding.reason
    assert "kein Wert in Kraft" not in finding.reason


def test_the_effects_are_those_of_the_programme() -> None:
    groups = {"AB", "FR", "VO", "FG", "HO", "HH"}
    before = [rule for rule in shipped().rules if rule.id[:2] in groups]
    effects = {
        effect: {rule.id for rule in before if rule.otherwise is effect} for effect in Effect
    }

    assert effects == {
        Effect.REJECT: {
            "AB-01",
            "AB-02",
            "AB-07",
            "FR-01",
            "FR-03",
            "FG-02",
            "FG-03",
            "FG-09",
            "VO-04",
        },
        Effect.ASK: {"AB-03", "AB-04", "VO-01", "VO-02", "VO-03", "FG-04", "FG-06"},
        Effect.REDUCE: {"AB-06", "HO-01", "HO-02", "HO-07", "FG-07"},
        Effect.REVIEW: {"FG-10", "FG-11", "HH-06", "HO-05", "HO-08", "FR-04", "VO-05"},
        Effect.BUDGET: {"HH-01", "HH-04", "HH-07"},
        Effect.CONFIRM: set(),
        Effect.NONE: {
            "AB-05",
            "FR-02",
            "FR-05",
            "FR-06",
            "FG-01",
            "FG-05",
            "FG-08",
            "HO-03",
            "HO-04",
            "HO-06",
            "HH-02",
            "HH-03",
            "HH-05",
        },
    }
    assert {rule.id for rule in before if rule.if_open is Effect.REVIEW} == {
        "AB-07",
        "FR-04",
    }
    assert {rule.id for rule in shipped().rules if rule.if_open is Effect.CONFIRM} == {
        *TO_BE_CONFIRMED,
        "VO-04",
    }


@pytest.mark.parametrize(
    ("name", "applicant"),
    [("LK Germersheim", ("07334", "Landkreis Germersheim")), ("Neuwied", (None, "Neuwied"))],
)
def test_only_a_resolved_applicant_has_an_ags(name: str, applicant: tuple[str | None, str]) -> None:
    found_applicant = assess(asking_but(applicant=name, ags=None), shipped()).applicant

    assert (found_applicant.ags, found_applicant.name) == applicant
