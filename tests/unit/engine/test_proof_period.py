"""The last day for the proof of use, from the end of the funding period."""

from datetime import date

import pytest
from tests.unit.builders import shipped, without_value

from grantrules.engine.proof_period import proof_deadline
from grantrules.model.deadline import Deadline
from grantrules.model.problem import Problem


@pytest.mark.parametrize(
    ("funding_end", "end"),
    [
        (date(2026, 12, 31), date(2027, 6, 30)),
        # a Sunday; the short February
        (date(2025, 11, 30), date(2026, 6, 1)),
        (date(2026, 8, 31), date(2027, 3, 1)),
    ],
)
def test_six_months_after_the_funding_period(funding_end: date, end: date) -> None:
    found = proof_deadline(funding_end, shipped())

    assert isinstance(found, Deadline)
    assert (found.end, found.notified) == (end, funding_end)
    assert "beruht auf einer Annahme" in found.steps[-1]


def test_without_a_period_in_force_there_is_a_problem() -> None:
    found = proof_deadline(date(2026, 12, 31), without_value(shipped(), "proof_of_use_period"))

    assert isinstance(found, Problem)
    assert found.code == "proof_of_use_period.missing"
