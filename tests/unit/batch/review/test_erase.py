import sqlite3
from contextlib import closing
from pathlib import Path

from tests.unit.batch.review.office import ANNA, BEN, CEM, PROGRAMME, Office, actor, opened
from tests.unit.register.sample import verified

from grantrules.batch.review.erase import Wish, forget_person


def wanted(office: Office) -> Wish:
    """Lets the first of two people want Cem forgotten."""
    wish = Wish(CEM.key, "Antrag nach Art. 17 DSGVO.", PROGRAMME)
    assert not forget_person(office.database, actor(ANNA), wish).erased
    return wish


def test_no_byte_of_the_name_is_left_in_the_file_or_its_log(tmp_path: Path) -> None:
    office = opened(str(tmp_path / "a.db"), tmp_path)
    office.decide("2026-001")
    wish = wanted(office)

    done = forget_person(office.database, actor(BEN), wish)

    left = b"".join(one.read_bytes() for one in tmp_path.glob("a.db*"))
    assert CEM.name.encode() not in left
    assert ANNA.name.encode() in left
    assert done.bytes_gone
    assert not done.server
    assert verified(tmp_path / "a.db").intact


def test_whoever_still_reads_keeps_the_log_alive_and_that_is_told(tmp_path: Path) -> None:
    office = opened(str(tmp_path / "a.db"), tmp_path)
    office.decide("2026-001")
    wish = wanted(office)

    with office.database.reading() as connection:
        connection.exec_driver_sql("SELECT * FROM entries LIMIT 1").fetchall()
        done = forget_person(office.database, actor(BEN), wish)

    assert not done.bytes_gone


def test_on_a_server_its_owner_sees_to_the_bytes(postgres: str, tmp_path: Path) -> None:
    office = opened(postgres, tmp_path)
    office.decide("2026-001")

    done = forget_person(office.database, actor(BEN), wanted(office))

    assert done.server
    assert not done.bytes_gone
    assert verified(postgres).intact


def test_a_name_that_stands_in_the_log_alone_is_gone_as_well(tmp_path: Path) -> None:
    office = Office(str(tmp_path / "a.db"), tmp_path)
    log = tmp_path / "a.db-wal"
    # As long as somebody has the database open, what is written stays in the log.
    with closing(sqlite3.connect(tmp_path / "a.db")) as kept_open:
        kept_open.execute("SELECT count(*) FROM entries").fetchall()
        office.take()
        office.decide("2026-001")
        wish = wanted(office)
        before = log.read_bytes()

        done = forget_person(office.database, actor(BEN), wish)

        after = log.read_bytes() + (tmp_path / "a.db").read_bytes()
    assert CEM.name.encode() in before
    assert CEM.name.encode() not in after
    assert done.bytes_gone
