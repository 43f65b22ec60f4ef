"""The success of a grant: the factual report of the proof that two people approved."""

import pytest
from pydantic import JsonValue
from tests.unit.batch.review.story import PROGRAMME, WORKBOOK, Story, granted

from grantrules.batch.review.success_checks import success_followed
from grantrules.model.audit_check import Light
from grantrules.register.award_entries import Approval, Hearing, ProofExamined
from grantrules.register.canonical import canonical_line
from grantrules.register.case_entries import Revocation
from grantrules.register.digest import digest_of
from grantrules.register.movement import releasing
from grantrules.register.proof_entry import RecordedProofs

ONE = "2026-001"


def paid() -> Story:
    story = granted()
    story.finish(ONE)
    story.pay(ONE, "40000.00", "2026-09-02")
    return story


def proof(*, report: bool, reference: str = ONE) -> dict[str, JsonValue]:
    facts: list[JsonValue] = [{"name": "factual_report", "value": report, "cell": "N2"}]
    return {"reference": reference, "findings": [{"rule": "VN-02", "facts": facts}]}


def run(story: Story, *proofs: dict[str, JsonValue]) -> None:
    story.tell(
        RecordedProofs(
            engine="0.1.0",
            programme=PROGRAMME,
            rulebook_version=story.book.version,
            rulebook_sha256=story.book.sha256,
            budget_override=(),
            inputs=(),
            applications=len(proofs),
            run=WORKBOOK,
            repeat=1,
            proofs=proofs,
            stated=(),
            sample=(),
            share=None,
        )
    )


def approved(story: Story, of: dict[str, JsonValue]) -> None:
    seq = story.act(
        ProofExamined,
        ONE,
        proof_sha256=digest_of(canonical_line(of)),
        outcome="accept",
        salary="40000.00",
        material="0.00",
        recognised="40000.00",
        reason="Geprüft.",
    )
    story.act(Approval, ONE, by="p_0000000000000002", subject=seq)


def test_before_money_was_paid_there_is_no_success_to_look_at() -> None:
    assert success_followed(granted().subject(ONE)).light is Light.GREY


@pytest.mark.parametrize(
    ("proofs", "said"),
    [
        ([], "liegt noch nicht vor"),
        ([proof(report=True, reference="2026-002")], "liegt noch nicht vor"),
        ([proof(report=False)], "der Sachbericht dazu fehlt"),
        ([proof(report=False), proof(report=True)], "geprüft ist der Nachweis noch nicht"),
    ],
)
def test_a_proof_that_nobody_examined_is_grey_and_says_what_is_missing(
    proofs: list[dict[str, JsonValue]], said: str
) -> None:
    story = paid()
    for one in proofs:
        run(story, one)

    check = success_followed(story.subject(ONE))

    assert check.light is Light.GREY
    assert said in check.reason


@pytest.mark.parametrize(
    ("report", "light", "said"),
    [
        (True, Light.GREEN, "Der Sachbericht lag vor"),
        (False, Light.GREY, "hatte keinen Sachbericht"),
    ],
)
def test_an_approved_proof_is_judged_by_its_own_report(
    *, report: bool, light: Light, said: str
) -> None:
    story = paid()
    run(story, proof(report=report))
    approved(story, proof(report=report))
    run(story, proof(report=not report))

    check = success_followed(story.subject(ONE))

    assert check.light is light
    assert said in check.reason


def test_an_approved_proof_that_no_run_recorded_is_grey() -> None:
    story = paid()
    approved(story, proof(report=True))

    check = success_followed(story.subject(ONE))

    assert check.light is Light.GREY
    assert "steht in keinem Lauf" in check.reason


def test_after_a_revocation_there_is_no_success_to_look_at() -> None:
    story = paid()
    days = {"posted_on": "2026-09-03", "notified_on": "2026-09-07", "due_on": "2026-10-05"}
    story.act(Hearing, ONE, reason="Auflage.", **days)
    story.act(
        Revocation,
        ONE,
        reason="Auflage.",
        movements=releasing(story.case(ONE)),
        revoked_on="2026-12-01",
        despite=None,
    )

    assert "aufgehoben" in success_followed(story.subject(ONE)).reason
