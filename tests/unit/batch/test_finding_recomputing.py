"""Findings against applicants judged again: a period that still ran was not over."""

from datetime import UTC, date, datetime

import pytest
from tests.unit.batch.awards import with_rate
from tests.unit.builders import asking
from tests.unit.desks import ANNA, Office

from grantrules.batch import deciding
from grantrules.batch.extending import extend
from grantrules.batch.finding_recomputing import finding_faults
from grantrules.batch.verifying import verified
from grantrules.model.finding import Status
from grantrules.register.case_entries import FindingMade
from grantrules.register.person import Person

AFTER = datetime(2027, 1, 12, 10, 0, tzinfo=UTC)


@pytest.fixture(name="asked")
def _asked(file: str) -> Office:
    """Gives an office that asked for a signature until 28.12.2026, extended to 11.01.2027."""
    office = Office(file)
    office.book = with_rate()
    office.receive(asking("A").model_copy(update={"signed": None}))
    deciding.request_information(office.desk(), "A", date(2026, 11, 23))
    extend(office.desk(), "A", date(2027, 1, 9), "Personalwechsel.")
    return office


def _found(office: Office, person: Person, at: datetime) -> int:
    """Records that nothing came in time, whatever the day."""
    with office.desk(person, at).turn() as turn:
        return turn.add(
            FindingMade(
                by=turn.by,
                programme=office.book.programme,
                reference="A",
                rule="VO-04",
                status=Status.NOT_MET,
                reason="Nichts nachgereicht.",
            )
        )


def test_a_finding_after_the_extended_period_is_sound(asked: Office) -> None:
    judged = (Status.NOT_MET, "Nichts nachgereicht.")
    deciding.assess(asked.desk(at=AFTER), "A", ["VO-04"], judged)

    assert finding_faults(asked.database) == {}
    assert verified(asked.database).intact


def test_a_finding_before_the_extended_end_is_a_fault(asked: Office) -> None:
    seq = _found(asked, ANNA, datetime(2026, 12, 30, 10, 0, tzinfo=UTC))

    found = verified(asked.database)

    assert (found.intact, found.first_bad) == (False, seq)
    assert "konnte so niemand feststellen" in found.faults[0]
    assert "Die Nachfrist läuft noch bis 11.01.2027." in found.faults[0]
