"""Other grants: the same applicant, perhaps the same, in the same programme or in another."""

from typing import Any

import pytest
from tests.unit.batch.review.story import Story, application, granted, wish

from grantrules.batch.review.other_grants import no_other_grant
from grantrules.model.audit_check import Light
from grantrules.model.proposal import Outcome
from grantrules.register.case import Case
from grantrules.register.case_entries import Withdrawal
from grantrules.register.movement import releasing

ONE, TWO = "2026-001", "2026-002"
UNCLEAR = {"ags": None, "applicant": "Germersheim"}


def both(first: dict[str, Any], second: dict[str, Any]) -> Story:
    """A story in which people granted two applications of one year, whatever the engine said."""
    story = Story()
    for reference, changes in ((ONE, first), (TWO, second)):
        story.receive(application(reference).model_copy(update=changes))
        story.confirm(reference)
        story.override(reference, wish(Outcome.APPROVE))
        story.decide_now(reference)
    return story


def lights(story: Story) -> list[Light]:
    return [no_other_grant(story.subject(name)).light for name in (ONE, TWO)]


def withdraw(story: Story, reference: str) -> None:
    story.act(Withdrawal, reference, reason="Verzicht.", movements=releasing(story.case(reference)))


def test_a_second_grant_of_the_same_year_is_red_on_both_sides() -> None:
    assert lights(both({}, {})) == [Light.RED, Light.RED]


def test_two_applicants_that_nobody_knows_are_not_the_same_and_not_cleared() -> None:
    story = both(UNCLEAR, UNCLEAR)

    check = no_other_grant(story.subject(ONE))

    assert lights(story) == [Light.GREY, Light.GREY]
    assert "Ob 2026-002 derselbe Antragsteller ist, ist nicht zu beurteilen" in check.reason


def test_a_name_that_may_mean_the_other_applicant_is_grey_on_both_sides() -> None:
    known = {"ags": "07334", "applicant": "Landkreis Germersheim"}

    assert lights(both(UNCLEAR, known)) == [Light.GREY, Light.GREY]


def test_a_name_that_means_somebody_else_is_green() -> None:
    assert lights(both(UNCLEAR, {})) == [Light.GREEN, Light.GREEN]


def test_what_was_withdrawn_before_anything_was_paid_is_no_second_grant() -> None:
    story = both({}, {})
    withdraw(story, TWO)

    assert lights(story) == [Light.GREEN, Light.GREEN]


def _elsewhere(reference: str = "BW-1") -> Case:
    story = granted(reference="2026-009")
    case: Case = story.case("2026-009")
    return case._replace(programme="anderes-programm", reference=reference)


def test_a_grant_of_another_programme_in_the_same_database_is_red() -> None:
    check = no_other_grant(granted(ONE).subject(ONE, elsewhere=(_elsewhere(),)))

    assert check.light is Light.RED
    assert "BW-1 (in einem anderen Programm: anderes-programm)" in check.reason


@pytest.mark.parametrize("ags", ["07319", "07111"])
def test_a_grant_of_another_programme_to_somebody_else_is_green(ags: str) -> None:
    subject = granted(ONE, ags=ags).subject(ONE, elsewhere=(_elsewhere(),))

    assert no_other_grant(subject).light is Light.GREEN
