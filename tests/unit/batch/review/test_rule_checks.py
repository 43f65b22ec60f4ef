from datetime import datetime
from typing import Any

import pytest
from tests.unit.batch.review.story import Story, application, granted, wish

from grantrules.batch.review.findings import CHECKS
from grantrules.batch.review.rule_checks import other_rules, rule_check, rules_check
from grantrules.batch.review.subject import Subject
from grantrules.model.audit_check import (
    ANSWERED_BY_RULES,
    AuditAnswer,
    Evidence,
    Light,
    Point,
)
from grantrules.model.finding import Status
from grantrules.model.local_time import BERLIN
from grantrules.model.proposal import Outcome

EARLY = Point.EARLY_START
INTEREST = Point.STATE_INTEREST


def started_early() -> Story:
    story = Story()
    story.receive(application("2026-001", contract_signed_on="2026-01-02"))
    return story


def test_a_rule_that_is_met_is_green_with_the_values_it_was_judged_on() -> None:
    check = rule_check(granted().subject("2026-001"), EARLY, "FG-03")

    assert check.light is Light.GREEN
    assert Evidence(rule="FG-03") in check.evidence
    assert {one.fact.name for one in check.evidence if one.fact} >= {"contract_signed_on"}


def test_a_rejection_because_of_a_rule_is_green() -> None:
    story = started_early()
    story.decide("2026-001")

    check = rule_check(story.subject("2026-001"), EARLY, "FG-03")

    assert check.light is Light.GREEN
    assert check.reason.startswith("Abgelehnt. FG-03 ist nicht erfüllt:")


def test_a_grant_against_a_rule_is_red_and_names_the_override() -> None:
    story = started_early()
    story.confirm("2026-001")
    entry = story.override("2026-001", wish(Outcome.APPROVE, reason="Härtefall."))
    story.decide_now("2026-001")

    check = rule_check(story.subject("2026-001"), EARLY, "FG-03")

    assert check.light is Light.RED
    assert check.reason.startswith("Bewilligt, obwohl FG-03 nicht erfüllt ist")
    assert check.reason.endswith(f"Abweichend entschieden (Eintrag {entry}): Härtefall.")
    assert Evidence(entry=entry) in check.evidence


def test_what_is_not_decided_is_grey() -> None:
    check = rule_check(started_early().subject("2026-001"), EARLY, "FG-03")

    assert check.light is Light.GREY
    assert check.reason.startswith("Noch nicht entschieden.")


def test_a_rule_that_the_rule_book_lacks_is_grey() -> None:
    check = rule_check(granted().subject("2026-001"), EARLY, "ZZ-01")

    assert check.light is Light.GREY


def test_a_persons_finding_is_green_with_name_and_entry() -> None:
    story = granted()
    found = next(f for f in story.case("2026-001").findings if f.body.rule == "FG-05")

    check = rule_check(story.subject("2026-001"), INTEREST, "FG-05")

    assert check.light is Light.GREEN
    assert check.reason.startswith("Anna hat am 01.09.2026 festgestellt: FG-05 erfüllt.")
    assert check.evidence == (Evidence(entry=found.seq), Evidence(rule="FG-05"))


def test_a_rule_that_needed_no_person_is_judged_as_it_is() -> None:
    check = rule_check(granted().subject("2026-001"), INTEREST, "AB-01")

    assert check.light is Light.GREEN


def test_before_the_decision_a_missing_finding_is_grey() -> None:
    story = Story()
    story.receive(application("2026-001"))

    check = rule_check(story.subject("2026-001"), INTEREST, "FG-05")

    assert check.light is Light.GREY
    assert check.reason.startswith("Noch nicht entschieden. Vor Zeichnung zu bestätigen")


def test_a_grant_without_the_finding_is_red_and_a_rejection_needs_none() -> None:
    grant, rejection = granted(), started_early()
    rejection.decide("2026-001")

    subjects = [one.without_findings("2026-001") for one in (grant, rejection)]

    lights = [rule_check(one, INTEREST, "FG-05").light for one in subjects]
    assert lights == [Light.RED, Light.GREY]


def test_a_denied_interest_is_grey_until_decided_then_green_or_red() -> None:
    story = Story()
    story.receive(application("2026-001"))
    story.confirm("2026-001")
    story.find("2026-001", "FG-05", Status.NOT_MET, "Kein Landesinteresse.")
    story.distribute()
    before = rule_check(story.subject("2026-001"), INTEREST, "FG-05")
    rejected, approved = story.copy(), story.copy()
    rejected.override("2026-001", wish(Outcome.REJECT))
    approved.override("2026-001", wish(Outcome.APPROVE))

    after = []
    for one in (rejected, approved):
        one.decide_now("2026-001")
        after.append(rule_check(one.subject("2026-001"), INTEREST, "FG-05"))

    assert [before.light, *(one.light for one in after)] == [Light.GREY, Light.GREEN, Light.RED]
    assert "Kein Landesinteresse." in after[1].reason


def granted_against(**changes: Any) -> Subject:  # noqa: ANN401 - any fact
    """A case that people granted although the engine would not."""
    story = Story()
    story.receive(application("2026-001", **changes))
    story.confirm("2026-001")
    story.override("2026-001", wish(Outcome.APPROVE, reason="Härtefall."))
    story.decide_now("2026-001")
    return story.subject("2026-001")


@pytest.mark.parametrize(
    ("point", "rule", "changes"),
    [
        (Point.ELIGIBILITY, "AB-01", {"ags": "07315", "applicant": "Stadt Neuwied"}),
        (Point.WINDOW, "FR-01", {"received_at": datetime(2026, 8, 1, tzinfo=BERLIN)}),
        (Point.WINDOW, "FR-03", {"received_at": datetime(2026, 12, 1, tzinfo=BERLIN)}),
        (Point.POST, "FG-02", {"fte": "0.25"}),
        (Point.COMPLETENESS, "VO-01", {"job_description": False}),
        (Point.OTHER_RULES, "VO-05", {"unreadable": ("completed_at",)}),
    ],
)
def test_a_grant_against_any_rule_is_red_and_names_the_override(
    point: Point, rule: str, changes: dict[str, Any]
) -> None:
    check = CHECKS[point](granted_against(**changes))

    assert check.light is Light.RED
    assert Evidence(rule=rule) in check.evidence
    assert "Abweichend entschieden" in check.reason


def test_a_grant_without_any_fault_speaks_against_no_rule() -> None:
    subject = granted().subject("2026-001")

    lights = {
        point: CHECKS[point](subject).light for point in (*ANSWERED_BY_RULES, Point.OTHER_RULES)
    }

    assert set(lights.values()) == {Light.GREEN}


def test_what_people_found_on_other_rules_is_named() -> None:
    check = other_rules(granted().subject("2026-001"))

    assert check.light is Light.GREEN
    assert "festgestellt: FR-05 erfüllt." in check.reason


def test_where_no_other_rule_speaks_against_it_that_is_said() -> None:
    story = Story()
    story.receive(application("2026-001"))
    subject = story.subject("2026-001")
    every = AuditAnswer(point=Point.WINDOW, rules=tuple(one.id for one in story.book.rules))
    book = story.book.model_copy(update={"audit": (every,)})

    check = other_rules(subject._replace(around=subject.around._replace(book=book)))

    assert check.light is Light.GREEN
    assert check.reason == "Jede andere Regel ist erfüllt oder betrifft nur die Höhe."


def test_a_grant_to_who_was_waiting_is_against_the_budget() -> None:
    story = Story(money=100)
    story.receive(application("2026-001", partial_funding_accepted=False))
    story.confirm("2026-001")

    check = other_rules(story.subject("2026-001"))

    assert check.light is Light.GREY
    assert {"HH-01", "HH-04"} <= {one.rule for one in check.evidence}


def test_no_finding_of_a_person_overrules_what_the_engine_settled() -> None:
    story = started_early()
    story.find("2026-001", "FG-03", Status.MET, "Doch nicht.")
    story.distribute()

    check = rule_check(story.subject("2026-001"), EARLY, "FG-03")

    assert check.light is Light.GREY
    assert check.reason.startswith("Noch nicht entschieden. FG-03 ist nicht erfüllt")


def test_a_rule_that_only_reduces_stands_against_nothing() -> None:
    subject = granted(salary_costs=7_000_000).subject("2026-001")

    assert rule_check(subject, Point.CAPS, "HO-01").light is Light.GREEN


def test_a_point_that_no_rule_answers_is_grey() -> None:
    subject = granted().subject("2026-001")
    book = subject.around.book.model_copy(update={"audit": ()})

    check = rules_check(subject._replace(around=subject.around._replace(book=book)), INTEREST)

    assert (check.light, check.reason) == (Light.GREY, "Das Regelwerk nennt keine Regel dafür.")
