"""Interest worked by hand, to the cent: changes of the rate, late use, and what has no rate."""

from datetime import date

import pytest
from tests.unit.builders import shipped
from tests.worked.worked_cases import worked

from grantrules.engine.interest import late_use_interest, repayment_interest
from grantrules.model.interest import Interest
from grantrules.model.money import cents_of, decimal_text


@pytest.mark.parametrize("case", worked("interest.csv"))
def test_interest_comes_to_the_cent_worked_by_hand(case: dict[str, str]) -> None:
    reckon = late_use_interest if case["late_use"] == "ja" else repayment_interest
    days = (date.fromisoformat(case["from"]), date.fromisoformat(case["to"]))

    found = reckon(cents_of(case["amount"]), *days, shipped())

    if case["interest"]:
        assert isinstance(found, Interest)
        assert (decimal_text(found.interest), str(found.days)) == (case["interest"], case["days"])
    else:
        assert not isinstance(found, Interest)
        assert found.code == "base_rate.missing"
