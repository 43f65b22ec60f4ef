"""A row of the grants register."""

from datetime import date

from grantrules.model.district import Applicant
from grantrules.model.grant_record import GrantRecord
from grantrules.model.proposal import Outcome


def test_what_is_not_on_record_is_none_and_not_zero() -> None:
    record = GrantRecord(
        programme="p",
        purpose="Zweck",
        reference="A",
        applicant=Applicant(ags=None, name="A"),
        state="decided",
        standing="entschieden",
        outcome=Outcome.APPROVE,
        decided_on=date(2026, 11, 24),
        funding_start=None,
        funding_end=None,
        granted=1,
        by_year={2026: 1},
        committed=1,
        paid=0,
    )

    assert (record.recognised, record.repaid) == (None, None)
