"""The budget years that a case is about, and what was paid in a calendar year."""

from datetime import date

import pytest
from tests.unit.builders import asking, euro
from tests.unit.desks import Office

from grantrules.batch import awarding
from grantrules.batch.award_reckoning import Wanted
from grantrules.batch.evaluation.case_year import paid_in, years_of
from grantrules.batch.whole_survey import whole_survey

KNOWN = (2025, 2026)


@pytest.mark.parametrize(
    ("changes", "years"),
    [
        ({}, (2026,)),
        ({"funding_start": date(2025, 7, 1)}, (2025, 2026)),
        ({"funding_end": date(2027, 12, 31)}, (2026,)),
        ({"funding_start": date(2027, 1, 1), "funding_end": date(2027, 12, 31)}, ()),
        # without a readable period the year of receipt; without that nothing
        ({"funding_end": None}, (2026,)),
        ({"funding_start": date(2026, 12, 31), "funding_end": date(2025, 1, 1)}, (2026,)),
        ({"funding_start": None, "received_at": None}, ()),
    ],
    ids=str,
)
def test_a_case_is_about_the_years_of_its_funding_period(
    changes: dict[str, object], years: tuple[int, ...], office: Office
) -> None:
    office.receive(asking("A"))
    seen = whole_survey(office.database, office.book.programme)
    changed = {key: one.model_copy(update=changes) for key, one in seen.applications.items()}

    assert years_of(seen.cases["A"], seen._replace(applications=changed), KNOWN) == years


def test_a_payment_counts_in_the_year_of_its_day(office: Office) -> None:
    office.asked_for(A=80_000)
    office.decide("A")
    awarding.notify(office.desk(), "A", date(2026, 11, 24))
    awarding.waive_remedy(office.desk(), "A", date(2026, 12, 1))
    for cents, day in ((100, date(2026, 12, 31)), (20, date(2027, 1, 1))):
        awarding.pay(office.desk(), "A", Wanted(day, date(2026, 11, 1), euro(cents)))
    seen = whole_survey(office.database, office.book.programme)

    paid = [paid_in(seen.cases["A"], seen, year) for year in (2025, 2026, 2027)]

    assert paid == [0, euro(100), euro(20)]
