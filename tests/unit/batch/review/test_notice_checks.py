"""What is on record of a notice: posted, waived, missing, or no longer needed."""

from datetime import date

import pytest
from tests.unit.batch.review.story import Story, application, granted, wish

from grantrules.batch.review.notice_checks import made_known
from grantrules.model.audit_check import Light
from grantrules.model.proposal import Outcome
from grantrules.register.award_entries import Notification
from grantrules.register.case_entries import Withdrawal
from grantrules.register.movement import releasing

ONE = "2026-001"


def posted(story: Story, day: str = "2026-09-02") -> Story:
    decision = story.case(ONE).decision
    story.act(
        Notification,
        ONE,
        decision=decision.seq if decision else 0,
        posted_on=day,
        notified_on="2026-09-05",
        remedy_until="2026-10-05",
        final_from="2026-10-06",
    )
    return story


def rejected() -> Story:
    story = Story()
    story.receive(application(ONE))
    story.confirm(ONE)
    story.override(ONE, wish(Outcome.REJECT))
    story.decide_now(ONE)
    return story


def test_before_the_decision_there_is_nothing_to_make_known() -> None:
    story = Story()
    story.receive(application(ONE))

    assert made_known(story.subject(ONE)).light is Light.GREY


@pytest.mark.parametrize("story", [granted, rejected])
def test_a_posted_notice_is_green_with_its_days_and_says_what_nobody_saw(story: object) -> None:
    assert callable(story)
    check = made_known(posted(story()).subject(ONE))

    assert (check.light, len(check.evidence)) == (Light.GREEN, 2)
    assert check.reason == (
        "Zur Post am 02.09.2026, bekanntgegeben am 05.09.2026, angreifbar bis 05.10.2026. "
        "Gründe und Rechtsbehelfsbelehrung stehen im Schreiben, nicht im Protokoll."
    )


def test_a_notice_posted_before_the_decision_is_red() -> None:
    story = granted()
    subject = posted(story).subject(ONE)
    notice = subject.case.award.notification
    assert notice is not None
    early = notice._replace(body=notice.body.model_copy(update={"posted_on": "2026-08-31"}))
    award = subject.case.award._replace(notification=early)

    check = made_known(subject._replace(case=subject.case._replace(award=award)))

    assert (check.light, check.reason) == (
        Light.RED,
        "Zur Post am 31.08.2026, vor der Entscheidung.",
    )


@pytest.mark.parametrize(
    ("on", "light"), [(date(2026, 12, 1), Light.GREY), (date(2026, 12, 2), Light.RED)]
)
def test_a_decision_that_nobody_made_known_is_red_after_three_months(
    on: date, light: Light
) -> None:
    check = made_known(granted().subject(ONE, on=on))

    assert check.light is light
    assert "Entschieden am 01.09.2026; dass der Bescheid zur Post ging, fehlt." in check.reason


def test_whoever_withdrew_first_is_told_nothing_more() -> None:
    story = granted()
    story.act(Withdrawal, ONE, reason="Verzicht.", movements=releasing(story.case(ONE)))

    check = made_known(story.subject(ONE, on=date(2027, 12, 2)))

    assert (check.light, check.reason) == (
        Light.GREY,
        "Zurückgenommen, bevor ein Bescheid bekanntgegeben war.",
    )
