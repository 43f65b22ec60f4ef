"""Verifying the whole: a broken trail is told before anything is reckoned again."""

from sqlalchemy import text
from tests.unit.batch.awards import proved

from grantrules.batch.verifying import verified


def test_a_sound_register_is_intact(file: str) -> None:
    assert verified(proved(file).database).intact


def test_a_damaged_register_is_told_and_nothing_is_reckoned(file: str) -> None:
    office = proved(file)
    with office.database.writing() as connection:
        connection.execute(text("UPDATE balances SET committed = 0"))

    found = verified(office.database)

    assert not found.intact
    assert not any("Nachgerechnet" in fault for fault in found.faults)
