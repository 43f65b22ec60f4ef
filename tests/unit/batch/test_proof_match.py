"""Whether a proof is about the award of a case."""

import pytest
from tests.unit.batch.awards import paid, recorded, result

from grantrules.batch.proof_match import stated_award
from grantrules.model.errors import RefusedError


def test_what_a_recorded_proof_says_of_its_award_is_found_by_its_digest(file: str) -> None:
    office = paid(file)
    first = recorded(office, result(50_000, 20_000))
    second = recorded(office, result(40_000, 20_000), paid="1.00")

    assert stated_award(office.database, first.sha256).paid == "80000.00"
    assert stated_award(office.database, second.sha256).paid == "1.00"


def test_a_proof_that_nobody_recorded_is_refused(file: str) -> None:
    office = paid(file)

    with pytest.raises(RefusedError, match="steht nicht im Protokoll"):
        stated_award(office.database, "1" * 64)
