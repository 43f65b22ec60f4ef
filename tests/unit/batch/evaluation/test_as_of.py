"""The register as it stood on a day."""

from datetime import date, timedelta

from tests.unit.builders import euro
from tests.unit.desks import ANNA, AT, BERT, CONFIRMED, Office

from grantrules.batch import deciding
from grantrules.batch.evaluation.as_of import as_of
from grantrules.batch.whole_survey import whole_survey
from grantrules.model.finding import Status

LATER = AT + timedelta(days=10)


def test_later_entries_are_left_out_and_the_money_is_that_of_the_day(office: Office) -> None:
    office.asked_for(A=80_000, B=80_000)
    deciding.assess(office.desk(), "A", CONFIRMED, (Status.MET, "Geprüft."))
    deciding.sign(office.desk(ANNA), ["A"])
    deciding.sign(office.desk(BERT, at=LATER), ["A"])
    seen = whole_survey(office.database, office.book.programme)

    before, now = as_of(seen, AT.date()), as_of(seen, LATER.date())

    assert (before.budget[2026].reserved, before.budget[2026].committed) == (euro(80_000), 0)
    assert before.cases["A"].decision is None
    assert now.budget == seen.budget
    assert now.cases == seen.cases


def test_before_the_first_entry_there_is_nothing(office: Office) -> None:
    office.asked_for(A=80_000)
    seen = whole_survey(office.database, office.book.programme)

    before = as_of(seen, date(2020, 1, 1))

    assert (before.cases, before.budget, before.chronicle.entries) == ({}, {}, ())


def test_years_in_which_money_is_held_stay_when_a_rule_book_forgets_them(office: Office) -> None:
    office.asked_for(A=80_000)
    office.decide("A")
    seen = whole_survey(office.database, office.book.programme)
    entries = [one for one in seen.chronicle.entries if one.type != "rules_activated"]
    seen.chronicle.entries = tuple(entries)

    assert as_of(seen, AT.date()).budget[2026].appropriation == 0
