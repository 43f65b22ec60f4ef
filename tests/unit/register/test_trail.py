"""Recording runs: whole or not at all, one chain whoever writes."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.unit.register.sample import (
    AT,
    RULEBOOK,
    digest,
    lines,
    proposal,
    record,
    small_disk,
    submission,
    verified,
    write,
)

from grantrules.model.errors import RegisterError
from grantrules.register.database import open_for_reading, open_for_writing
from grantrules.register.digest import digest_of
from grantrules.register.entry import entry_of
from grantrules.register.form import proposal_line, trail_form
from grantrules.register.postgres_database import PostgresDatabase
from grantrules.register.run_entries import RecordedProposal, RecordedSubmission
from grantrules.register.sqlite_database import SqliteDatabase
from grantrules.register.submission import run_key
from grantrules.register.trail import Recorded, record_run

# Records runs of thirty proposals and says so after each; the number of runs is an argument.
WRITER = """
import sys
from tests.unit.register.sample import write
for number in range(int(sys.argv[2])):
    write(sys.argv[1], *(f"A-{one}" for one in range(30)), workbook=sys.argv[3].encode())
    print(number, flush=True)
"""


# Triggers that let no entry 6 in.
FAULT = {
    SqliteDatabase: """
        CREATE TRIGGER fault BEFORE INSERT ON entries WHEN NEW.seq = 6
        BEGIN SELECT RAISE(ABORT, 'fault'); END
    """,
    PostgresDatabase: """
        CREATE FUNCTION fault() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE integrity_constraint_violation USING MESSAGE = 'fault'; END $$;
        CREATE TRIGGER fault BEFORE INSERT ON entries FOR EACH ROW WHEN (NEW.seq = 6)
        EXECUTE FUNCTION fault()
    """,
}


def writer(address: str, runs: int, workbook: str) -> subprocess.Popen[str]:
    return subprocess.Popen(  # noqa: S603  # our own program, above
        [sys.executable, "-c", WRITER, address, str(runs), workbook],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        text=True,
    )


def contents(address: str) -> list[str]:
    queries = (
        "SELECT seq, line, type FROM entries ORDER BY seq",
        "SELECT sha256, kind, length(content) FROM documents ORDER BY sha256",
        "SELECT * FROM head",
    )
    with open_for_reading(address).reading() as connection:
        found = [connection.exec_driver_sql(query).all() for query in queries]
    return [repr(tuple(row)) for rows in found for row in rows]


def test_a_run_is_a_submission_followed_by_its_proposals(address: str) -> None:
    write(address, "A-1", "A-2")

    entries = [entry_of(line) for line in lines(address)]

    assert [entry.type for entry in entries] == ["log_opened", "submission", "proposal", "proposal"]
    assert {entry.at for entry in entries} == {"2026-11-22T10:00:00.000000Z"}


def test_the_submission_says_what_went_in_and_what_came_out(address: str) -> None:
    recorded = write(address, "A-1", "A-2")

    entry = entry_of(lines(address)[1])

    result = b"[" + b",".join(proposal_line(proposal(one)) for one in ("A-1", "A-2")) + b"]"
    assert isinstance(entry.body, RecordedSubmission)
    assert entry.body.model_dump() == {
        **submission().model_dump(),
        "run": recorded.run,
        "repeat": 1,
        "proposals": 2,
        "result_sha256": digest(result),
    }


def test_the_proposal_is_recorded_whole_with_rule_book_and_engine(address: str) -> None:
    recorded = write(address, "A-1", "A-2")

    entry = entry_of(lines(address)[3])

    assert isinstance(entry.body, RecordedProposal)
    assert entry.body.run == recorded.run
    assert entry.body.index == 2
    assert entry.body.engine == "0.1.0"
    assert entry.body.rulebook_sha256 == digest_of(RULEBOOK)
    assert entry.body.proposal == trail_form(proposal("A-2"))


def test_the_same_run_again_is_a_new_submission_that_counts_on(address: str) -> None:
    first = write(address, "A-1")
    write(address, "A-1", workbook=b"other")
    again = write(address, "A-1")

    assert first == Recorded(seq=2, run=run_key(submission()), repeat=1)
    assert again == Recorded(seq=6, run=first.run, repeat=2)
    assert verified(address).intact


def test_a_run_without_proposals_is_recorded(address: str) -> None:
    write(address)

    assert verified(address).entries == 2


def test_a_proposal_that_cannot_be_recorded_is_named_and_nothing_is_kept(address: str) -> None:
    run = record(proposal("A-1"), {**proposal("A-2"), "rank": 1.5})

    with pytest.raises(RegisterError, match=r"Der Vorschlag Nr. 2 \(A-2\) lässt sich nicht"):
        record_run(open_for_writing(address), run, AT)

    assert lines(address) == []


def test_a_file_name_that_cannot_be_recorded_is_told(address: str) -> None:
    run = record(proposal("A-1"))
    database = open_for_writing(address)
    file = run.submission.inputs[0].model_copy(update={"file": "Antr\udce4ge.xlsx"})
    torn = run.submission.model_copy(update={"inputs": (file,)})

    with pytest.raises(RegisterError, match=r"Der Lauf lässt sich nicht .*Namen der Dateien"):
        record_run(database, run.model_copy(update={"submission": torn}), AT)


def test_a_fault_in_the_middle_leaves_nothing(address: str) -> None:
    write(address, "A-1")
    database = open_for_writing(address)
    with database.writing() as connection:
        connection.exec_driver_sql(FAULT[type(database)])
    before = contents(address)

    with pytest.raises(RegisterError, match=r"abgelehnt \(fault\)"):
        write(address, "B-1", "B-2", "B-3", workbook=b"other")

    assert contents(address) == before


def test_a_full_disk_leaves_nothing_and_the_next_run_goes_on(tmp_path: Path) -> None:
    write(tmp_path / "a.db", "A-1")
    size = (tmp_path / "a.db").stat().st_size

    with small_disk(size), pytest.raises(RegisterError, match="es wurde nichts aufgezeichnet"):
        write(tmp_path / "a.db", "A-2", workbook=os.urandom(4 * size))

    assert len(lines(tmp_path / "a.db")) == 3
    write(tmp_path / "a.db", "A-2", workbook=b"smaller")
    assert verified(tmp_path / "a.db").intact


def test_a_moment_without_zone_is_refused_and_nothing_is_kept(address: str) -> None:
    with pytest.raises(ValueError, match="Zeitzone"):
        record_run(
            open_for_writing(address),
            record(proposal("A-1")),
            AT.replace(tzinfo=None),
        )

    assert contents(address) == [repr((1, 0, "0" * 64))]


def test_what_was_acknowledged_survives_kill_9_and_nothing_is_half(address: str) -> None:
    acknowledged = 0

    for delay in (0.0, 0.004, 0.011, 0.023):
        process = writer(address, 10_000, "A")
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
        acknowledged += 1 + len(process.stdout.read().splitlines())
        process.stdout.close()
        process.wait()

    found = verified(address)
    assert found.intact
    assert (found.entries - 1) % 31 == 0
    assert (found.entries - 1) // 31 >= acknowledged


def test_two_processes_at_once_write_one_chain(address: str) -> None:
    runs = 10

    both = [writer(address, runs, workbook) for workbook in ("A", "B")]
    outputs = [process.communicate()[0].splitlines() for process in both]

    found = verified(address)
    assert [len(output) for output in outputs] == [runs, runs]
    assert found.intact
    assert found.entries == 1 + 2 * runs * 31
