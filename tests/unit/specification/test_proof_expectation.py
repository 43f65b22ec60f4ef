"""What is expected of a proof: a difference is said in German, sameness is not."""

from datetime import date

import pytest
from tests.unit.specification.samples import JUDGE, PROGRAMME

from grantrules.specification.case import Case, Expectation
from grantrules.specification.proof_case import complete_proof
from grantrules.specification.proof_expectation import DueIs, LateIs, RepaymentIs

SEEN = JUDGE.observe(
    Case(PROGRAMME).proving(complete_proof(PROGRAMME.districts["des Landkreises Kusel"], 2026, 1))
)


@pytest.mark.parametrize(
    ("right", "wrong", "word"),
    [
        (RepaymentIs(0), RepaymentIs(1), "Erstattung"),
        (RepaymentIs(0), RepaymentIs(None), "Erstattung"),
        (DueIs(date(2027, 6, 30)), DueIs(date(2027, 7, 1)), "Nachweisfrist"),
        (LateIs(late=False), LateIs(late=True), "verspätet"),
    ],
)
def test_only_a_difference_is_told(right: Expectation, wrong: Expectation, word: str) -> None:
    assert right.fault(SEEN) is None
    assert (wrong.fault(SEEN) or "").startswith(f"{word}: erwartet ")
