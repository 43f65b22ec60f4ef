"""What goes into a run, and its key."""

import pytest
from tests.unit.register.sample import digest, submission

from grantrules.model.run import InputFile, Run
from grantrules.register.submission import Input, Submission, YearAmount, run_key, submission_of

ONE, OTHER = digest(b"one"), digest(b"other")
BOTH = (
    Input(file="a.xlsx", sha256=ONE, sheets=("Anträge",), rows=2),
    Input(file="b.xlsx", sha256=OTHER, sheets=("Anträge",), rows=3),
)


def test_a_submission_says_what_a_run_was_made_of() -> None:
    run = Run(
        engine="0.1.0",
        programme="programme",
        rulebook_version="1",
        rulebook_sha256=ONE,
        budget_override={2027: 5, 2026: 150_000_000},
        inputs=(InputFile(file="a.xlsx", sha256=OTHER, sheets=("A",), rows=3, mapping={"Ä": "b"}),),
        proposals=(),
        budget=(),
        problems=(),
    )

    found = submission_of(run, applications=4)

    assert found == Submission(
        engine="0.1.0",
        programme="programme",
        rulebook_version="1",
        rulebook_sha256=ONE,
        budget_override=(
            YearAmount(amount="1500000.00", year=2026),
            YearAmount(amount="0.05", year=2027),
        ),
        inputs=(Input(file="a.xlsx", sha256=OTHER, sheets=("A",), rows=3),),
        applications=4,
    )


def test_the_order_of_files_does_not_matter_to_the_key() -> None:
    one = submission().model_copy(update={"inputs": BOTH})
    turned = submission().model_copy(update={"inputs": BOTH[::-1]})

    assert run_key(one) == run_key(turned)


@pytest.mark.parametrize(
    "change",
    [
        {"engine": "0.2.0"},
        {"rulebook_sha256": OTHER},
        {"inputs": BOTH},
        {"inputs": ()},
        {"budget_override": (YearAmount(amount="1.00", year=2026),)},
    ],
)
def test_everything_that_decides_the_result_changes_the_key(change: dict[str, object]) -> None:
    changed = submission().model_copy(update=change)

    assert run_key(changed) != run_key(submission())
