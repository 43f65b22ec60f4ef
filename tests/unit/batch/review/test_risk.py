from typing import Any

import pytest
from tests.unit.batch.review.story import BEN, PROGRAMME, Story, application, granted, wish

from grantrules.batch.review.risk import Risk, weighted
from grantrules.model.finding import Status
from grantrules.model.proposal import Outcome
from grantrules.register.case_entries import Promotion, Withdrawal
from grantrules.register.movement import releasing

ONE, TWO = "2026-001", "2026-002"


def risks(story: Story, reference: str = ONE) -> set[Risk]:
    return set(next(one.risks for one in weighted(story.survey()) if one.reference == reference))


def decided_story(**changes: Any) -> Story:  # noqa: ANN401 - any fact
    """A story with an application that is not decided yet."""
    story = Story()
    story.receive(application(ONE, **changes))
    return story


def test_only_what_is_decided_has_a_weight() -> None:
    story = granted()
    story.receive(application(TWO, "07319"))

    assert [one.reference for one in weighted(story.survey())] == [ONE]


def test_an_ordinary_first_grant_has_two_tickets() -> None:
    (one,) = weighted(granted().survey())

    assert (one.risks, one.weight) == ((Risk.FIRST_GRANT,), 2)


def test_a_second_grant_to_the_same_applicant_is_no_first() -> None:
    story = granted()
    later = {"funding_start": "2027-01-01", "funding_end": "2027-12-31"}
    story.receive(application(TWO, **later))
    story.decide(TWO)

    assert Risk.FIRST_GRANT in risks(story, ONE)
    assert Risk.FIRST_GRANT not in risks(story, TWO)


def test_an_amount_above_the_average_of_the_grants_weighs_more() -> None:
    story = granted()
    story.receive(application(TWO, "07319", salary_costs=3_000_000))
    story.decide(TWO)

    assert Risk.HIGH_AMOUNT in risks(story, ONE)
    assert Risk.HIGH_AMOUNT not in risks(story, TWO)


def test_a_reduced_grant_is_cut() -> None:
    assert Risk.CUT in risks(granted(salary_costs=7_000_000))


def test_a_rejection_by_people_weighs_as_override_and_as_rejection() -> None:
    story = decided_story()
    story.confirm(ONE)
    story.override(ONE, wish(Outcome.REJECT))
    story.decide_now(ONE)

    assert risks(story) == {Risk.OVERRIDE, Risk.REJECTION}


def test_a_finding_on_a_rule_under_review_weighs_and_a_confirmation_does_not() -> None:
    reviewed = decided_story(other_state_funds=100)
    reviewed.find(ONE, "FG-11", Status.MET)
    reviewed.distribute()
    reviewed.decide(ONE)

    assert Risk.HUMAN_FINDING in risks(reviewed)
    assert Risk.HUMAN_FINDING not in risks(granted())


@pytest.mark.parametrize(
    ("due", "times", "expected"),
    [("2026-12-31", 1, False), ("2026-08-31", 1, True), ("2026-12-31", 2, True)],
)
def test_a_late_answer_or_a_second_request_weighs(due: str, times: int, *, expected: bool) -> None:
    story = decided_story(job_description=False)
    for _ in range(times):
        story.ask(ONE, due)
    story.receive(application(ONE), supersedes=story.case(ONE).received)
    story.decide(ONE)

    assert (Risk.REQUEST in risks(story)) is expected


def test_whoever_moved_up_from_the_waiting_list_weighs_more() -> None:
    story = decided_story()
    story.tell(
        Promotion(by=BEN, programme=PROGRAMME, reference=ONE, run="0" * 64, outcome=Outcome.APPROVE)
    )
    story.decide(ONE)

    assert Risk.PROMOTION in risks(story)


def test_every_risk_has_words_and_a_weight() -> None:
    assert all(one.german and one.weight > 0 for one in Risk)


def _withdrawn(story: Story, reference: str) -> None:
    held = releasing(story.case(reference))
    story.act(Withdrawal, reference, reason="Verzicht.", movements=held)


def test_what_was_paid_stays_in_the_sample_after_a_withdrawal() -> None:
    story = granted()
    story.receive(application(TWO, "07319"))
    story.decide(TWO)
    story.finish(ONE)
    story.pay(ONE, "40000.00", "2026-09-02")
    _withdrawn(story, ONE)
    _withdrawn(story, TWO)

    assert [one.reference for one in weighted(story.survey())] == [ONE]


def test_what_was_withdrawn_before_anything_was_paid_was_no_first_grant() -> None:
    story = granted()
    story.receive(application(TWO))
    _withdrawn(story, ONE)
    story.decide(TWO)

    assert Risk.FIRST_GRANT in risks(story, TWO)


def test_two_applicants_that_nobody_knows_have_a_first_grant_each() -> None:
    story = Story()
    for reference in (ONE, TWO):
        unclear = {"ags": None, "applicant": "Germersheim"}
        story.receive(application(reference).model_copy(update=unclear))
        story.confirm(reference)
        story.override(reference, wish(Outcome.APPROVE))
        story.decide_now(reference)

    assert Risk.FIRST_GRANT in risks(story, ONE)
    assert Risk.FIRST_GRANT in risks(story, TWO)
