"""Answers that were asked for."""

from datetime import date

import pytest
from tests.unit.batch.deadlines.outlooks import outlook
from tests.unit.builders import asking
from tests.unit.desks import Office

from grantrules.batch import deciding
from grantrules.batch.deadlines.requests import requests_due
from grantrules.batch.extending import extend
from grantrules.model.due_date import DueState

LAST = date(2026, 12, 28)


@pytest.fixture(name="asked")
def _asked(office: Office) -> Office:
    office.receive(asking("A").model_copy(update={"signed": None}), asking("B"))
    deciding.request_information(office.desk(), "A", date(2026, 11, 23))
    return office


def test_a_request_is_due_on_its_last_day_with_all_steps(asked: Office) -> None:
    [found] = requests_due(outlook(asked, on=LAST))

    assert (found.reference, found.day, found.state) == ("A", LAST, DueState.DUE)
    assert found.steps[0] == "Aufgabe zur Post am 23.11.2026."
    assert found.to_do == "Antwort abwarten"


def test_who_did_not_answer_is_to_be_rejected_or_given_more_time(asked: Office) -> None:
    [found] = requests_due(outlook(asked, on=date(2026, 12, 29)))

    assert found.state is DueState.OVERDUE
    assert "register assess A VO-04 not_met" in found.to_do


def test_an_extended_request_is_due_later_and_says_why(asked: Office) -> None:
    extend(asked.desk(), "A", date(2027, 1, 15), "Umzug.")

    [found] = requests_due(outlook(asked, on=date(2026, 12, 29)))

    assert found.day == date(2027, 1, 15)
    assert any("§ 31 Abs. 7 VwVfG" in step for step in found.steps)
