"""The picture of one application: facts, notes, amounts and the years it touches."""

from datetime import UTC, date, datetime

from tests.unit.builders import FIRST_MOMENT, asking_but, shipped, without_value

from grantrules.engine.court import court_for
from grantrules.engine.picture import Picture
from grantrules.model.application import Application
from grantrules.model.rulebook import RuleBook


def _picture(application: Application, book: RuleBook | None = None) -> Picture:
    used = book or shipped()
    return court_for(used).picture(application, used.appropriated())


def test_a_picture_knows_rank_and_years() -> None:
    found = _picture(asking_but(funding_end=date(2027, 1, 1)))

    assert found.rank_moment == FIRST_MOMENT
    assert found.rank_moment.tzinfo is UTC
    assert found.years == (2026, 2027)
    assert found.facts.known["years_without_appropriation"] == 1


def test_what_cannot_be_read_has_neither_rank_nor_years() -> None:
    found = _picture(asking_but(completed_at=datetime(2020, 1, 1, tzinfo=UTC), funding_end=None))

    assert found.rank_moment is None
    assert found.years is None


def test_months_are_not_counted_by_a_way_that_is_not_set() -> None:
    unset = _picture(asking_but(), without_value(shipped(), "proration"))

    assert _picture(asking_but()).notes["period_months"] == "12"
    assert unset.notes["period_months"] == "nicht bestimmbar"
    assert unset.notes["period_years"] == "2026"
