"""What a run of `grantrules check` leaves: its opening, its inputs, its proposals."""

import pytest
from pydantic import ValidationError
from tests.unit.register.cases import DIGEST, entry
from tests.unit.register.sample import proposal, submission

from grantrules.register.entry import Body, entry_of, line_of
from grantrules.register.form import trail_form
from grantrules.register.run_entries import LogOpened, RecordedProposal, RecordedSubmission

PROPOSAL = RecordedProposal(
    run=DIGEST,
    index=1,
    engine="0.1.0",
    rulebook_sha256=DIGEST,
    proposal=trail_form(proposal("A")),
)
SUBMISSION = RecordedSubmission(
    **dict(submission()), run=DIGEST, repeat=1, proposals=1, result_sha256=DIGEST
)


@pytest.mark.parametrize("body", [LogOpened(engine="0.1.0"), SUBMISSION, PROPOSAL])
def test_what_is_written_is_what_is_read(body: Body) -> None:
    written = entry(7, body)

    assert entry_of(line_of(written)) == written


def test_proposals_are_counted_from_one() -> None:
    with pytest.raises(ValidationError):
        RecordedProposal(**{**dict(PROPOSAL), "index": 0})
