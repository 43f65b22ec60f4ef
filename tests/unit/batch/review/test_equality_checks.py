from typing import Any

from tests.unit.batch.review.story import Story, application, wish

from grantrules.batch.review.equality_checks import equal_treatment, rank_kept
from grantrules.model.audit_check import Light
from grantrules.model.proposal import Outcome
from grantrules.register.case_entries import Allocation, CaseProposed, Withdrawal

ONE, TWO, THREE = "2026-001", "2026-002", "2026-003"


def short_of_money() -> Story:
    """Three applications and money for one; the others wait in their order."""
    story = Story(money=8_000_000)
    ags = {ONE: "07318", TWO: "07319", THREE: "07111"}
    story.receive(*(application(name, code) for name, code in ags.items()))
    return story


def past_the_queue() -> Story:
    """The last in the queue is granted money while the second waits."""
    story = short_of_money()
    story.confirm(THREE)
    story.override(THREE, wish(Outcome.APPROVE))
    story.decide_now(THREE)
    return story


def withdrawn(story: Story, reference: str) -> None:
    case = story.case(reference)
    story.tell(
        Withdrawal(
            by=wish(Outcome.REJECT).by,
            programme=case.programme,
            reference=reference,
            reason="Verzicht.",
            movements=(),
        )
    )


def test_one_version_for_all_of_a_window_is_green_and_named() -> None:
    check = equal_treatment(short_of_money().subject(ONE))

    assert check.light is Light.GREEN
    assert f"Fassung {Story().book.version}" in check.reason
    assert "3 Vorgänge" in check.reason


def test_two_versions_in_a_window_are_red_and_both_named() -> None:
    story = short_of_money()
    other = story.book.model_copy(update={"version": "neu", "sha256": "a" * 64})
    changed = [one for one in story.entries if isinstance(one.body, CaseProposed)]
    story.tell(changed[2].body.model_copy(update={"rulebook_sha256": other.sha256}))

    check = equal_treatment(story.subject(ONE, versions={other.sha256: "neu"}))

    assert check.light is Light.RED
    assert "Fassung neu (aaaaaaaaaaaaaaaa…; 1 Vorgänge)" in check.reason
    assert "Fassung unbekannt" in check.reason


def test_versions_in_which_awards_rest_on_the_same_are_green_and_both_named() -> None:
    story = short_of_money()
    changed = [one for one in story.entries if isinstance(one.body, CaseProposed)]
    story.tell(changed[2].body.model_copy(update={"rulebook_sha256": "a" * 64}))
    bases = dict.fromkeys(("a" * 64, story.book.sha256), "b" * 64)

    check = equal_treatment(story.subject(ONE, versions={"a" * 64: "neu"}, bases=bases))

    assert check.light is Light.GREEN
    assert "gleich in allem, worauf eine Bewilligung beruht: Fassung " in check.reason
    assert "Fassung neu (aaaaaaaaaaaaaaaa…; 1 Vorgänge)" in check.reason


def test_cases_of_another_window_and_without_a_proposal_do_not_count() -> None:
    story = short_of_money()
    story.tell(story.received(application("2025-001", received_at="2025-09-01T10:00:00+02:00")))
    story.tell(story.received(application("2026-004", "07315")))

    check = equal_treatment(story.subject(ONE))

    assert check.light is Light.GREEN


def test_an_unknown_receipt_belongs_to_no_window() -> None:
    story = Story()
    story.receive(application(ONE, received_at=None))

    assert equal_treatment(story.subject(ONE)).light is Light.GREY


def test_before_the_decision_the_rank_cannot_be_judged() -> None:
    assert rank_kept(short_of_money().subject(ONE)).light is Light.GREY


def test_the_best_rank_is_granted_first() -> None:
    story = short_of_money()
    story.decide(ONE)

    check = rank_kept(story.subject(ONE))

    assert check.light is Light.GREEN
    assert check.reason == "Bewilligt auf Rang 1; vor ihm wartete niemand."


def test_a_rejection_passes_nobody_by() -> None:
    story = short_of_money()
    story.confirm(THREE)
    story.override(THREE, wish(Outcome.REJECT))
    story.decide_now(THREE)

    assert rank_kept(story.subject(THREE)).light is Light.GREEN


def test_a_grant_while_a_better_rank_waits_is_red_and_names_it() -> None:
    check = rank_kept(past_the_queue().subject(THREE))

    assert check.light is Light.RED
    assert check.reason == f"Bewilligt auf Rang 3, während vor ihm warteten: {TWO}."


def test_whoever_left_the_queue_before_the_decision_does_not_wait() -> None:
    story = short_of_money()
    story.confirm(THREE)
    story.override(THREE, wish(Outcome.APPROVE))
    withdrawn(story, TWO)
    story.decide_now(THREE)

    assert rank_kept(story.subject(THREE)).light is Light.GREEN


def test_whoever_leaves_the_queue_later_was_passed_by() -> None:
    story = past_the_queue()
    withdrawn(story, TWO)

    assert rank_kept(story.subject(THREE)).light is Light.RED


def test_a_grant_without_a_rank_passes_everybody_who_waits() -> None:
    story = past_the_queue()
    subject = story.subject(THREE)
    proposed: Any = subject.case.proposed
    body = proposed.body.model_copy(update={"proposal": {**proposed.body.proposal, "rank": None}})

    check = rank_kept(
        subject._replace(case=subject.case._replace(proposed=proposed._replace(body=body)))
    )

    assert check.light is Light.RED
    assert check.reason == f"Bewilligt ohne Rang, während vor ihm warteten: {TWO}."


def without(story: Story, kind: type, reference: str) -> None:
    story.entries = [
        one
        for one in story.entries
        if not (isinstance(one.body, kind) and getattr(one.body, "reference", "") == reference)
    ]


def test_a_rival_of_whom_no_proposal_is_left_is_not_named() -> None:
    story = past_the_queue()
    without(story, CaseProposed, TWO)

    assert rank_kept(story.subject(THREE)).light is Light.GREEN


def test_a_rival_of_whom_nothing_is_left_is_not_named() -> None:
    story = past_the_queue()
    without(story, object, TWO)

    assert rank_kept(story.subject(THREE)).light is Light.GREEN


def test_a_grant_that_no_allocation_knows_is_red() -> None:
    story = past_the_queue()
    story.entries = [one for one in story.entries if not isinstance(one.body, Allocation)]

    check = rank_kept(story.subject(THREE))

    assert check.light is Light.RED
    assert check.reason == "Zu diesem Vorgang gibt es keine Verteilung."
