"""What the gates found is an entry's part, with figures that cannot be less than nothing."""

import pytest
from pydantic import ValidationError
from tests.unit.register.cases import DIGEST

from grantrules.register.gates_entry import GatesPassed


def test_accepted_findings_and_remarks_are_counted() -> None:
    passed = GatesPassed(sha256=DIGEST, accepted=16, remarks=2)

    assert passed.model_dump() == {"sha256": DIGEST, "accepted": 16, "remarks": 2}


@pytest.mark.parametrize("name", ["accepted", "remarks"])
def test_nothing_is_counted_below_none(name: str) -> None:
    with pytest.raises(ValidationError):
        GatesPassed.model_validate({"sha256": DIGEST, "accepted": 0, "remarks": 0, name: -1})
