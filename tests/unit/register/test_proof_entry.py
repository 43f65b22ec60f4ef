"""The entry of a run over proofs: read as it was, and with a key of its own."""

from tests.unit.register.sample import digest, submission

from grantrules.register.entry import NO_ENTRY, Link, chained, entry_of, line_of
from grantrules.register.proof_entry import RecordedProofs, StatedAward, proofs_key
from grantrules.register.submission import run_key

LINK = Link(at="2026-11-22T10:00:00.000000Z", prev=NO_ENTRY, seq=1)


def test_a_line_is_read_as_the_entry_it_was() -> None:
    body = RecordedProofs(
        **dict(submission()),
        run=digest(b"run"),
        repeat=1,
        proofs=({"reference": "A", "late": None},),
        stated=(StatedAward.model_validate(dict.fromkeys(StatedAward.model_fields)),),
        sample=("A",),
        share=1000,
    )

    read = entry_of(line_of(chained(body, LINK)))

    assert (read.type, read.body) == ("proofs", body)


def test_the_same_files_judged_as_proofs_are_another_run() -> None:
    assert proofs_key(submission()) != run_key(submission())
    assert proofs_key(submission()) == proofs_key(submission())
    assert proofs_key(submission(b"other")) != proofs_key(submission())
