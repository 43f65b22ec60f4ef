import pytest
from tests.unit.batch.review.story import (
    ANNA,
    BEN,
    CEM,
    PETRA,
    PROGRAMME,
    Story,
    application,
    granted,
    wish,
)

from grantrules.batch.review.four_eyes import four_eyes_document
from grantrules.model.proposal import Outcome
from grantrules.register.case_entries import Decision, Signature
from grantrules.register.life import State
from grantrules.register.movement import committing, reserving
from grantrules.register.trail_entries import Role


def forged(first: str, second: str, overrider: str | None = None) -> Story:
    """A decision whose signatures the register would never have taken."""
    story = Story()
    story.receive(application("2026-001"))
    story.confirm("2026-001")
    if overrider is not None:
        story.override("2026-001", wish(Outcome.APPROVE, overrider))
    case = story.case("2026-001")
    about = {"programme": PROGRAMME, "reference": "2026-001", "proposal": case.up_for_signature}
    reserved, committed = reserving(case.by_year), committing(case.by_year)
    seqs = (
        story.tell(Signature(by=first, place=1, movements=reserved, **about)),
        story.tell(Signature(by=second, place=2, movements=committed, **about)),
    )
    story.tell(
        Decision(
            by=second,
            outcome=case.outcome,
            amount=case.amount,
            signatures=seqs,
            **about,
        )
    )
    return story


def faults(story: Story) -> list[str]:
    (decision,) = four_eyes_document(story.survey())["decisions"]
    return list(decision["faults"])


def test_a_decision_shows_both_people_their_roles_and_their_times() -> None:
    story = granted()

    (decision,) = four_eyes_document(story.survey())["decisions"]

    first, second = decision["signatures"]
    assert decision["faults"] == []
    assert decision["state"] == State.DECIDED
    assert (first["place"], first["by"]["name"], first["role"]) == (1, "Anna", "clerk")
    assert (second["place"], second["by"]["name"], second["role"]) == (2, "Ben", "approver")
    assert first["at"] < second["at"] <= decision["at"]


@pytest.mark.parametrize(
    ("story", "fault"),
    [
        (forged(BEN, ANNA), "Die 2. Unterschrift gab jemand ohne die nötige Rolle"),
        (forged(PETRA, BEN), "Die 1. Unterschrift gab jemand ohne die nötige Rolle (Prüfung)."),
        (forged("p_" + "9" * 16, BEN), "ohne die nötige Rolle (keine)."),
        (forged(CEM, BEN, BEN), "Den abweichenden Vorschlag hat genehmigt, wer ihn gemacht hat."),
    ],
    ids=["clerk second", "auditor", "unknown", "own override"],
)
def test_what_four_eyes_forbid_is_named(story: Story, fault: str) -> None:
    found = faults(story)

    assert len(found) == 1
    assert fault in found[0]


def test_one_person_signs_once_and_from_one_account() -> None:
    assert faults(forged(BEN, BEN)) == [
        "Beide Unterschriften stammen von derselben Person.",
        "Beide Unterschriften kamen von demselben Konto.",
    ]


def test_two_people_at_one_account_are_no_four_eyes() -> None:
    story = Story()
    story.register(BEN, Role.APPROVER, account=ANNA)
    story.receive(application("2026-001"))
    story.decide("2026-001")

    assert faults(story) == ["Beide Unterschriften kamen von demselben Konto."]


def test_what_was_signed_in_a_trial_is_told_with_its_place() -> None:
    story = Story()
    story.receive(application("2026-001"))
    story.confirm("2026-001")
    story.register(ANNA, Role.CLERK, account="root", acted_as=True)
    story.sign("2026-001", ANNA)
    story.register(ANNA, Role.CLERK)
    story.sign("2026-001", BEN)

    (decision,) = four_eyes_document(story.survey())["decisions"]

    assert decision["faults"] == ["Die 1. Unterschrift ist im Probebetrieb gezeichnet (--as)."]
    assert [one["acted_as"] for one in decision["signatures"]] == [True, False]
    assert len({one["account"] for one in decision["signatures"]}) == 2


def test_a_decision_without_its_signatures_lacks_two() -> None:
    story = Story()
    story.receive(application("2026-001"))
    case = story.case("2026-001")

    story.tell(
        Decision(
            by=BEN,
            programme=PROGRAMME,
            reference="2026-001",
            proposal=case.up_for_signature,
            outcome=case.outcome,
            amount=case.amount,
            signatures=(1, 2),
        )
    )

    assert faults(story) == ["Die 1. Unterschrift fehlt.", "Die 2. Unterschrift fehlt."]


def test_a_case_signed_once_waits_and_is_no_decision() -> None:
    story = Story()
    story.receive(application("2026-001"))
    story.confirm("2026-001")
    story.sign("2026-001", ANNA)

    document = four_eyes_document(story.survey())

    assert document["decisions"] == []
    assert [(one["reference"], one["by"]["name"]) for one in document["signed_once"]] == [
        ("2026-001", "Anna")
    ]


def test_whoever_overrode_stands_beside_the_decision() -> None:
    story = Story()
    story.receive(application("2026-001"))
    story.confirm("2026-001")
    story.override("2026-001", wish(Outcome.REJECT))
    story.sign("2026-001", CEM)
    story.sign("2026-001", BEN)

    (decision,) = four_eyes_document(story.survey())["decisions"]

    assert decision["override_by"] == {"pseudonym": ANNA, "name": "Anna"}
    assert decision["faults"] == []


def test_a_decision_about_no_application_has_no_state() -> None:
    story = granted()
    decision = story.entries[-1].body
    assert isinstance(decision, Decision)
    story.entries = [*story.entries[:6]]

    story.tell(decision)

    assert four_eyes_document(story.survey())["decisions"][0]["state"] is None
