from tests.unit.batch.review.story import Story, application, granted, wish

from grantrules.batch.review.rule_checks import person_check, rule_check
from grantrules.model.audit_check import Evidence, Light, Point
from grantrules.model.finding import Status
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
    assert f"(Abweichend vorgeschlagen in Eintrag {entry}: Härtefall.)" in check.reason


def test_what_is_not_decided_is_grey() -> None:
    check = rule_check(started_early().subject("2026-001"), EARLY, "FG-03")

    assert check.light is Light.GREY
    assert check.reason.startswith("Noch nicht entschieden.")


def test_a_rule_that_the_rule_book_lacks_is_grey() -> None:
    subject = granted().subject("2026-001")

    checks = [rule_check(subject, EARLY, "ZZ-01"), person_check(subject, INTEREST, "ZZ-01")]

    assert [one.light for one in checks] == [Light.GREY, Light.GREY]


def test_a_persons_finding_is_green_with_name_and_entry() -> None:
    story = granted()
    found = next(f for f in story.case("2026-001").findings if f.body.rule == "FG-05")

    check = person_check(story.subject("2026-001"), INTEREST, "FG-05")

    assert check.light is Light.GREEN
    assert check.reason.startswith("Anna hat am 01.09.2026 festgestellt: FG-05 erfüllt.")
    assert check.evidence == (Evidence(entry=found.seq), Evidence(rule="FG-05"))


def test_a_rule_that_needed_no_person_is_judged_as_it_is() -> None:
    check = person_check(granted().subject("2026-001"), INTEREST, "AB-01")

    assert check.light is Light.GREEN


def test_before_the_decision_a_missing_finding_is_grey() -> None:
    story = Story()
    story.receive(application("2026-001"))

    check = person_check(story.subject("2026-001"), INTEREST, "FG-05")

    assert check.light is Light.GREY
    assert check.reason.startswith("Noch nicht entschieden. Vor Zeichnung zu bestätigen")


def test_a_grant_without_the_finding_is_red_and_a_rejection_needs_none() -> None:
    grant, rejection = granted(), started_early()
    rejection.decide("2026-001")

    subjects = [one.without_findings("2026-001") for one in (grant, rejection)]

    lights = [person_check(one, INTEREST, "FG-05").light for one in subjects]
    assert lights == [Light.RED, Light.GREY]


def test_a_denied_interest_is_grey_until_decided_then_green_or_red() -> None:
    story = Story()
    story.receive(application("2026-001"))
    story.confirm("2026-001")
    story.find("2026-001", "FG-05", Status.NOT_MET, "Kein Landesinteresse.")
    story.distribute()
    before = person_check(story.subject("2026-001"), INTEREST, "FG-05")
    rejected, approved = story.copy(), story.copy()
    rejected.override("2026-001", wish(Outcome.REJECT))
    approved.override("2026-001", wish(Outcome.APPROVE))

    after = []
    for one in (rejected, approved):
        one.decide_now("2026-001")
        after.append(person_check(one.subject("2026-001"), INTEREST, "FG-05"))

    assert [before.light, *(one.light for one in after)] == [Light.GREY, Light.GREEN, Light.RED]
    assert "Kein Landesinteresse." in after[1].reason
