"""Courts: compiled once a rule book, freed with it, and ruled by the day of receipt."""

import gc
import weakref
from datetime import UTC, date, datetime

from tests.unit.builders import asking, asking_but, shipped, with_budget

from grantrules.engine.court import Court, court_for
from grantrules.engine.propose import propose, proposed
from grantrules.engine.reference import ReferenceEvaluator


def test_one_rule_book_has_one_court() -> None:
    assert court_for(shipped()) is court_for(shipped())


def test_an_equal_rule_book_of_other_content_has_a_court_of_its_own() -> None:
    other = with_budget(shipped(), {2026: 1})

    assert other.sha256 == shipped().sha256
    assert court_for(other) is not court_for(shipped())
    assert court_for(other).book is other


def test_a_court_is_freed_once_four_others_were_called() -> None:
    first = weakref.ref(court_for(with_budget(shipped(), {2026: 1})))

    others = [court_for(with_budget(shipped(), {2026: cents})) for cents in range(2, 6)]
    gc.collect()

    assert len(others) == 4
    assert first() is None


def test_the_parameters_are_those_of_the_day_in_rhineland_palatinate() -> None:
    court = Court(shipped())

    new_year = court.picture(asking_but(received_at=datetime(2025, 12, 31, 23, 0, tzinfo=UTC)), {})
    old_year = court.picture(asking_but(received_at=datetime(2025, 12, 31, 22, 59, tzinfo=UTC)), {})

    assert new_year.facts.known["window.closes"] == date(2026, 11, 15).toordinal()
    assert old_year.facts.known["window.closes"] == date(2025, 11, 15).toordinal()


def test_a_receipt_that_cannot_be_read_has_no_day() -> None:
    picture = Court(shipped()).picture(asking_but(unreadable=("received_at",)), {})

    assert "window.closes" not in picture.facts.known


def test_findings_stand_in_the_order_of_the_rule_book() -> None:
    court = court_for(shipped())

    assert list(court.order) == [rule.id for rule in shipped().rules]
    assert list(court.order.values()) == list(range(len(court.order)))


def test_another_evaluator_proposes_the_same() -> None:
    applications = [asking("A"), asking("B", signed=False), asking("C", fte=None)]

    alone = proposed(applications, Court(shipped(), ReferenceEvaluator))

    assert alone == propose(applications, shipped())


def test_courts_of_the_same_lists_share_one_directory() -> None:
    one, other = Court(shipped()), Court(with_budget(shipped(), {2026: 1}), ReferenceEvaluator)
    shorter = shipped().model_copy(update={"districts": shipped().districts[1:]})

    assert one.directory is other.directory
    assert Court(shorter, ReferenceEvaluator).directory is not one.directory
