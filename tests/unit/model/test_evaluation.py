"""The evaluation of a register."""

from grantrules.model.district import Applicant
from grantrules.model.evaluation import EvaluatedYear
from grantrules.model.participation import Participation, Standing
from grantrules.model.utilisation import Utilisation


def test_a_year_counts_its_districts() -> None:
    rows = tuple(
        Participation(district=Applicant(ags=None, name=None), standing=standing)
        for standing in (Standing.GRANTED, Standing.NONE, Standing.NONE)
    )
    use = Utilisation(year=2026, appropriation=None, committed=0, reserved=0, paid=0)
    year = EvaluatedYear(year=2026, utilisation=use, participations=rows)

    assert [year.count(one) for one in (Standing.GRANTED, Standing.NONE)] == [1, 2]
    assert year.count(Standing.ENDED) == 0
