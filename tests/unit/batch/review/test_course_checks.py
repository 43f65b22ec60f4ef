import pytest
from tests.unit.batch.review.story import Story, application, granted

from grantrules.batch.review.course_checks import (
    import_complete,
    requests_followed,
    trail_intact,
)
from grantrules.model.audit_check import Evidence, Light
from grantrules.model.finding import Status
from grantrules.register.case_entries import ImportTaken

ONE = "2026-001"


def incomplete() -> Story:
    story = Story()
    story.receive(application(ONE, job_description=False))
    return story


def test_without_a_request_there_is_nothing_to_follow() -> None:
    assert requests_followed(granted().subject(ONE)).light is Light.GREEN


def test_a_request_that_is_only_proposed_is_grey() -> None:
    check = requests_followed(incomplete().subject(ONE))

    assert check.reason == "Vorgeschlagen, aber noch nicht nachgefordert."


def test_a_request_whose_period_runs_is_grey() -> None:
    story = incomplete()
    story.ask(ONE, due_on="2026-12-24")

    check = requests_followed(story.subject(ONE))

    assert (check.light, check.reason) == (Light.GREY, "Die Frist läuft bis 24.12.2026.")


def test_a_request_that_nobody_followed_up_is_red() -> None:
    story = incomplete()
    seq = story.ask(ONE)

    check = requests_followed(story.subject(ONE))

    assert (check.light, check.evidence) == (Light.RED, (Evidence(entry=seq),))
    assert "bis 01.10.2026 ist abgelaufen" in check.reason


def test_a_request_whose_period_was_extended_runs_on() -> None:
    story = incomplete()
    story.extend(ONE, story.ask(ONE), "2026-12-24")

    check = requests_followed(story.subject(ONE))

    assert (check.light, check.reason) == (Light.GREY, "Die Frist läuft bis 24.12.2026.")


def test_an_answered_request_is_green() -> None:
    story = incomplete()
    story.ask(ONE)
    story.receive(application(ONE), supersedes=story.case(ONE).received)

    assert requests_followed(story.subject(ONE)).light is Light.GREEN


def test_an_answer_that_was_taken_back_is_none() -> None:
    story = incomplete()
    story.ask(ONE)
    found = story.find(ONE, "VO-04")
    story.confirm_correction(ONE, story.correct(ONE, found))

    assert requests_followed(story.subject(ONE)).light is Light.RED


def test_a_complete_import_is_green_and_named() -> None:
    story = Story()
    taken = story.receive(application(ONE))

    check = import_complete(story.subject(ONE))

    assert (check.light, check.evidence) == (Light.GREEN, (Evidence(entry=taken),))


def test_an_import_that_lost_a_row_is_red() -> None:
    story = Story()
    taken = story.receive(application(ONE))

    check = import_complete(story.subject(ONE, import_faults={taken: ["Zeile 7 fehlt."]}))

    assert (check.light, check.reason) == (Light.RED, "Zeile 7 fehlt.")


def test_an_application_from_nowhere_is_red() -> None:
    story = granted()
    story.entries = [one for one in story.entries if not isinstance(one.body, ImportTaken)]

    assert import_complete(story.subject(ONE)).light is Light.RED


@pytest.mark.parametrize(
    ("faults", "light", "words"),
    [
        ((), Light.GREEN, "unversehrt"),
        (("Eintrag 3 fehlt.",), Light.RED, "Eintrag 3 fehlt."),
        (("Eintrag 3 fehlt.", "Noch etwas."), Light.RED, "Eintrag 3 fehlt. (und 1 weitere)"),
    ],
)
def test_a_damaged_trail_is_red_in_every_case(
    faults: tuple[str, ...], light: Light, words: str
) -> None:
    check = trail_intact(granted().subject(ONE, trail_faults=faults))

    assert check.light is light
    assert words in check.reason


@pytest.mark.parametrize(
    ("due", "longer", "light"),
    [
        ("2026-08-31", None, Light.GREEN),
        ("2026-09-01", None, Light.RED),
        ("2026-08-20", "2026-09-14", Light.RED),
    ],
)
def test_whoever_finds_a_period_over_that_still_runs_is_told(
    due: str, longer: str | None, light: Light
) -> None:
    story = incomplete()
    request = story.ask(ONE, due)
    if longer is not None:
        story.extend(ONE, request, longer)
    story.find(ONE, "VO-04", Status.NOT_MET, "Nichts nachgereicht.")

    check = requests_followed(story.subject(ONE))

    assert check.light is light
    assert (light is Light.RED) is ("stellt einen Fristablauf fest" in check.reason)


def test_what_is_found_on_other_rules_says_nothing_of_the_period() -> None:
    story = incomplete()
    story.ask(ONE, "2026-12-24")
    story.find(ONE, "FG-05", Status.NOT_MET, "Kein Interesse.")

    assert "Fristablauf" not in requests_followed(story.subject(ONE)).reason
