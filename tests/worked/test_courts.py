"""The courts of all eligible applicants, looked up by hand from the seats."""

import pytest
from tests.unit.builders import asking_but, shipped
from tests.worked.worked_cases import worked

from grantrules.engine.propose import propose
from grantrules.model.remedy import Remedy


@pytest.mark.parametrize("case", worked("courts.csv"))
def test_an_applicant_sues_at_the_court_of_its_seat(case: dict[str, str]) -> None:
    application = asking_but(ags=case["ags"], applicant=case["name"])

    [proposal] = propose([application], shipped()).proposals

    assert proposal.remedy == Remedy(court=case["court"], kind="Klage", period="1M")
