"""What an outlook says of every case."""

from tests.unit.batch.deadlines.outlooks import ON, SOON, outlook
from tests.unit.desks import Office
from tests.unit.register.cases import lived, received

from grantrules.batch.deadlines.outlook import applicant_of, with_task
from grantrules.model.due_date import DueKind, DueState


def test_a_period_stands_as_its_last_day_and_work_is_always_due(office: Office) -> None:
    office.asked_for(A=80_000)
    seen = outlook(office)

    ends = seen.ends(DueKind.PROOF, seen.cases["A"], SOON, ["Schritt."])
    waits = seen.waits(DueKind.SIGNING, seen.cases["A"], SOON)

    assert (ends.day, ends.state, ends.steps) == (SOON, DueState.SOON, ("Schritt.",))
    assert (waits.day, waits.state) == (SOON, DueState.DUE)
    assert with_task(ends, "warten").to_do == "warten"
    assert ends.applicant is not None
    assert ends.applicant.name == seen.application(seen.cases["A"]).applicant
    assert seen.on == ON


def test_before_anything_is_proposed_nobody_is_the_applicant() -> None:
    assert applicant_of(lived(received())) is None
