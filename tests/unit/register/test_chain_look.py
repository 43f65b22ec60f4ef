"""A quick look finds what breaks the chain, without reading what entries say."""

import psycopg
import pytest
from tests.unit.register.sample import damage

from grantrules.register.address import PostgresAddress
from grantrules.register.chain_look import chain_faults
from grantrules.register.database import open_for_reading
from grantrules.register.failure import UnavailableError
from grantrules.register.postgres_database import PostgresDatabase


def looked(address: str, statement: str) -> tuple[str, ...]:
    damage(address, statement)
    return chain_faults(open_for_reading(address))


def test_a_sound_chain_has_no_fault(trail: str) -> None:
    assert chain_faults(open_for_reading(trail)) == ()


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("DELETE FROM entries WHERE seq = 3", "Eintrag 3 fehlt."),
        (
            "UPDATE entries SET line = replace(line, '0.1.0', '0.1.1') WHERE seq = 1",
            "Eintrag 1 hat nicht den Inhalt, den Eintrag 2 von ihm nennt",
        ),
        ("UPDATE entries SET line = '{}' WHERE seq = 4", "Eintrag 4 hat nicht die Form"),
        ("UPDATE head SET seq = 8", "Eintrag 8 fehlt."),
        ("DELETE FROM head", "Der Kopf"),
        ("DROP TABLE head", "Falldatenbank"),
    ],
)
def test_a_broken_chain_is_found(statement: str, fault: str, trail: str) -> None:
    faults = looked(trail, statement)

    assert any(fault in one for one in faults)


def test_a_server_that_does_not_answer_is_no_damage(trail_on_server: str) -> None:
    impatient = PostgresDatabase(PostgresAddress(url=trail_on_server, name="db"), patience=0.2)

    with psycopg.connect(trail_on_server) as other:
        other.execute("LOCK TABLE entries")
        with pytest.raises(UnavailableError):
            chain_faults(impatient)
