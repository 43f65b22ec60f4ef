"""How a district takes part in a budget year, whatever became of its grant."""

from datetime import date

from tests.unit.batch.awards import paid
from tests.unit.builders import euro
from tests.unit.desks import BERT

from grantrules.batch import approving, deciding, returning
from grantrules.batch.evaluation.evaluating import evaluate
from grantrules.batch.return_reckoning import Back
from grantrules.model.participation import Standing
from grantrules.register.life import State


def test_a_revoked_grant_has_ended_also_after_it_was_repaid(file: str) -> None:
    office = paid(file, eur=30_000)
    office.hear("A")
    deciding.revoke(office.desk(), "A", "Auflage nicht erfüllt.")
    done = returning.claim(office.desk(), "A", date(2026, 12, 2))
    approving.approve(office.desk(BERT), "A", done.entries[0])
    back = returning.take_back(office.desk(), "A", Back(date(2026, 12, 2), euro(30_000), 0))
    owed = back.case.award.open_interest
    returning.take_back(office.desk(), "A", Back(date(2026, 12, 2), 0, owed))

    found = evaluate(office.database, office.book, date(2026, 12, 31), 2026)

    assert office.case("A").state is State.SETTLED
    [row] = [one for one in found.years[0].participations if "A" in one.references]
    assert (row.standing, row.outcome, row.reason) == (
        Standing.ENDED,
        "aufgehoben",
        "Auflage nicht erfüllt.",
    )
    assert row.granted == found.years[0].utilisation.committed == euro(30_000)
    assert [one.standing for one in found.grants] == ["aufgehoben, erstattet"]
