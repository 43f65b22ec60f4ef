"""Outlooks over an office of the register."""

from datetime import date

from tests.unit.desks import Office

from grantrules.batch.deadlines.outlook import Outlook
from grantrules.batch.whole_survey import whole_survey

ON, SOON = date(2026, 11, 24), date(2026, 12, 24)


def outlook(office: Office, on: date = ON, soon: date = SOON) -> Outlook:
    seen = whole_survey(office.database, office.book.programme)
    return Outlook(office.book, seen.cases, seen.applications, on, soon, seen.names.keys())
