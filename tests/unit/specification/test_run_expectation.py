import pytest
from tests.unit.specification.samples import JUDGE, PROGRAMME

from grantrules.specification.case import Case, Expectation, Observed
from grantrules.specification.run_expectation import FindingSays, NotListed

KUSEL = PROGRAMME.districts["des Landkreises Kusel"]
CASE = Case(PROGRAMME, (PROGRAMME.complete_application(KUSEL, 2026, 1),))


@pytest.mark.parametrize("expectation", [FindingSays("AB-01", "36"), NotListed("FR-06")])
def test_without_a_proposal_nothing_is_as_expected(expectation: Expectation) -> None:
    nothing = Observed({"proposals": []}, CASE, JUDGE)

    assert expectation.fault(JUDGE.observe(CASE)) is None
    assert "kein Vorschlag" in (expectation.fault(nothing) or "")


def test_what_a_rule_says_is_looked_for_in_every_proposal() -> None:
    seen = JUDGE.observe(CASE)

    assert "steht nicht in" in (FindingSays("AB-01", "37").fault(seen) or "")
    assert "aufgeführt" in (NotListed("AB-01").fault(seen) or "")
