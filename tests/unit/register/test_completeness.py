"""What entries say of each other, in a trail whose chain holds."""

from collections.abc import Callable

import pytest
from tests.unit.register.sample import RULEBOOK, WORKBOOK, digest, proposal, submission

from grantrules.register.completeness import CompletenessExamination
from grantrules.register.document import DocumentKind, DocumentName
from grantrules.register.entry import (
    NO_ENTRY,
    Body,
    Link,
    chained,
)
from grantrules.register.form import ResultDigest, proposal_line, trail_form
from grantrules.register.run_entries import LogOpened, RecordedProposal, RecordedSubmission
from grantrules.register.submission import run_key

RUN = run_key(submission())
OPENED = LogOpened(engine="0.1.0")


def submitted(*references: str, repeat: int = 1) -> RecordedSubmission:
    result = ResultDigest()
    for reference in references:
        result.add(proposal_line(proposal(reference)))
    return RecordedSubmission(
        **dict(submission()),
        run=RUN,
        repeat=repeat,
        proposals=len(references),
        result_sha256=result.hexdigest(),
    )


def proposed(reference: str, index: int) -> RecordedProposal:
    return RecordedProposal(
        run=RUN,
        index=index,
        engine="0.1.0",
        rulebook_sha256=digest(RULEBOOK),
        proposal=trail_form(proposal(reference)),
    )


def examined(*bodies: Body) -> CompletenessExamination:
    examination = CompletenessExamination()
    for seq, body in enumerate(bodies, start=1):
        link = Link(at="2026-11-22T10:00:00.000000Z", prev=NO_ENTRY, seq=seq)
        examination.take(chained(body, link))
    examination.finish()
    return examination


def test_whole_runs_have_no_fault() -> None:
    found = examined(
        OPENED,
        submitted("A", "B"),
        proposed("A", 1),
        proposed("B", 2),
        submitted(repeat=2),
        submitted("A", repeat=3),
        proposed("A", 1),
    )

    assert found.faults == {}


def test_the_documents_that_replay_needs_are_named_with_the_entry() -> None:
    found = examined(OPENED, submitted(), submitted(repeat=2))

    assert found.named == {
        DocumentName(DocumentKind.RULEBOOK, digest(RULEBOOK)): 2,
        DocumentName(DocumentKind.WORKBOOK, digest(WORKBOOK)): 2,
    }


FORGED = {
    "a proposal too few": ((OPENED, submitted("A", "B"), proposed("A", 1)), {2}),
    "a proposal too many": ((OPENED, submitted("A"), proposed("A", 1), proposed("B", 2)), {2}),
    "another proposal": ((OPENED, submitted("A"), proposed("B", 1)), {2}),
    "a wrong number": ((OPENED, submitted("A"), proposed("A", 2)), {2, 3}),
    "a proposal without a run": ((OPENED, proposed("A", 1)), {2}),
    "two orders": ((OPENED, submitted("A", "B"), proposed("B", 1), proposed("A", 2)), {2}),
    "a repeat left out": ((OPENED, submitted(), submitted(repeat=3)), {3}),
    "not opened": ((submitted(),), {1}),
    "opened twice": ((OPENED, OPENED), {2}),
    "opened in the middle": ((OPENED, submitted("A"), OPENED, proposed("A", 1)), {2, 3, 4}),
}


@pytest.mark.parametrize("case", FORGED)
def test_a_forged_trail_whose_chain_holds_is_found(case: str) -> None:
    bodies, bad = FORGED[case]

    found = examined(*bodies)

    assert set(found.faults) == bad


@pytest.mark.parametrize(
    "forge",
    [
        lambda body: body.model_copy(update={"run": digest(b"other")}),
        lambda body: body.model_copy(update={"engine": "0.2.0"}),
        lambda body: body.model_copy(update={"rulebook_sha256": digest(b"other")}),
    ],
)
def test_run_engine_and_rule_book_are_those_of_the_submission(
    forge: Callable[[RecordedProposal], RecordedProposal],
) -> None:
    found = examined(OPENED, submitted("A"), forge(proposed("A", 1)))

    assert "gehört nicht zu dem Lauf" in found.faults[3]


def test_the_key_of_a_run_follows_from_what_went_in() -> None:
    found = examined(OPENED, submitted().model_copy(update={"engine": "0.2.0"}))

    assert "Schlüssel" in found.faults[2]
