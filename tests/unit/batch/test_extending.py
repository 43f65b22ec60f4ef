"""Extending the period of a request: who did it, until when, and what follows from it."""

from datetime import date

import pytest
from tests.unit.builders import asking
from tests.unit.desks import DORA, Office

from grantrules.batch import deciding
from grantrules.batch.case_document import look
from grantrules.batch.extending import extend
from grantrules.batch.overdue import overdue_cases
from grantrules.model.errors import RefusedError
from grantrules.register.verification import verify


@pytest.fixture(name="asked")
def _asked(address: str) -> Office:
    """Gives an office of either database that asked for a signature until 28.12.2026."""
    office = Office(address)
    office.receive(asking("A").model_copy(update={"signed": None}))
    deciding.request_information(office.desk(), "A", date(2026, 11, 23))
    return office


def _overdue(office: Office, day: date) -> list[str]:
    book = look(office.database, office.book.programme).book
    return [one.reference for one in overdue_cases(book, day)]


def test_the_new_last_day_counts_and_the_trail_verifies(asked: Office) -> None:
    before = _overdue(asked, date(2027, 1, 5))

    done = extend(asked.desk(), "A", date(2027, 1, 9), "Personalwechsel.")

    # 9 January 2027 is a Saturday.
    assert done.case.due_on == date(2027, 1, 11)
    assert before == ["A"]
    assert _overdue(asked, date(2027, 1, 11)) == []
    assert _overdue(asked, date(2027, 1, 12)) == ["A"]
    assert verify(asked.database).intact


def test_only_a_later_day_extends(office: Office) -> None:
    office.receive(asking("A").model_copy(update={"signed": None}))
    deciding.request_information(office.desk(), "A", date(2026, 11, 23))

    with pytest.raises(RefusedError, match="verlängert wird sie auf einen späteren Tag"):
        extend(office.desk(), "A", date(2026, 12, 1), "Versehen.")


def test_without_a_request_there_is_nothing_to_extend(office: Office) -> None:
    office.asked_for(A=80_000)

    with pytest.raises(RefusedError, match="Es läuft keine Nachfrist"):
        extend(office.desk(), "A", date(2027, 1, 9), "Versehen.")


def test_who_only_looks_extends_nothing(office: Office) -> None:
    with pytest.raises(RefusedError, match="lassen sich Vorgänge nur ansehen"):
        extend(office.desk(DORA), "A", date(2027, 1, 9), "Versehen.")
