"""An evaluation by hand: one budget year with all standings, and one in which nothing happened."""

from datetime import date

from tests.unit.builders import euro, shipped

from grantrules.model.district import Applicant
from grantrules.model.evaluation import EvaluatedYear, Evaluation
from grantrules.model.grant_record import GrantRecord
from grantrules.model.participation import Participation, Standing, Unplaced
from grantrules.model.proposal import Outcome
from grantrules.model.utilisation import Commitment, Utilisation, Waiting

ON = date(2026, 11, 24)
EVIL = "=1+1<script>alert(1)</script>"
DISTRICTS = [Applicant(ags=one.ags, name=one.full_name) for one in shipped().districts]
GRANT = GrantRecord(
    programme="p",
    purpose="Zweck",
    reference=EVIL,
    applicant=DISTRICTS[0],
    state="paid",
    standing="ausgezahlt",
    outcome=Outcome.APPROVE_REDUCED,
    decided_on=date(2025, 11, 18),
    funding_start=date(2025, 7, 1),
    funding_end=None,
    granted=euro(80_000),
    by_year={2025: euro(40_000), 2026: euro(40_000)},
    committed=euro(80_000),
    paid=euro(40_000),
)
UNPLACED = Unplaced(reference="2026-003", applicant=None, why="Nicht antragsberechtigt.")


def rows() -> tuple[Participation, ...]:
    """Gives a row for each district; the first six stand in each possible way."""
    found = [Participation(district=one, standing=Standing.NONE) for one in DISTRICTS]
    for place, standing in enumerate(Standing):
        found[place] = found[place].model_copy(update={"standing": standing})
    granted = {
        "references": ("A", "B"),
        "outcome": "Bewilligung",
        "granted": euro(40_000),
        "paid": euro(40_000),
        "started_on": date(2025, 7, 1),
    }
    found[0] = found[0].model_copy(update=granted)
    found[3] = found[3].model_copy(update={"reason": EVIL})
    return tuple(found)


def year_2025() -> EvaluatedYear:
    use = Utilisation(
        year=2025,
        appropriation=euro(1_500_000),
        committed=euro(40_000),
        reserved=euro(60_000),
        paid=euro(40_000),
        commitments=(
            Commitment(day=date(2025, 11, 18), total=euro(80_000)),
            Commitment(day=date(2026, 1, 13), total=euro(40_000)),
        ),
        not_applied=tuple(DISTRICTS[5:]),
        waiting=(Waiting(reference="W", applicant=DISTRICTS[2], requested=None),),
    )
    return EvaluatedYear(year=2025, utilisation=use, participations=rows())


def year_2026() -> EvaluatedYear:
    use = Utilisation(year=2026, appropriation=None, committed=0, reserved=0, paid=0)
    nothing = tuple(Participation(district=one, standing=Standing.NONE) for one in DISTRICTS)
    return EvaluatedYear(year=2026, utilisation=use, participations=nothing)


def evaluation() -> Evaluation:
    return Evaluation(
        programme="p",
        title="Titel & Zweck",
        version="1",
        on=ON,
        years=(year_2025(), year_2026()),
        grants=(GRANT,),
        unplaced=(UNPLACED,),
    )
