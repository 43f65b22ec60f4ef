"""kill -9 at random moments: nothing acknowledged is lost, no batch is half-written."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from tests.postgres import PostgresServer, running_server
from tests.torture.conftest import Tell
from tests.torture.office import copied, opened
from tests.torture.reckoning import reckoned, trail, whole
from tests.torture.scale import chance, times
from tests.torture.working import (
    Acknowledged,
    Work,
    careless_work,
    ended,
    lost,
    office_work,
    started,
    worked,
)
from tests.unit.register.sample import verified

_SQLITE = times(6, 200)
_CLIENT = times(2, 50)
_SERVER = times(1, 10)
_CARELESS = times(3, 20)
_LONGEST = 1.0


class Toll(NamedTuple):
    """What one kill came to."""

    acknowledged: int
    lost: int
    unacknowledged: int
    halves: int
    faults: tuple[str, ...]
    balanced: bool


@pytest.fixture
def durable_server() -> Iterator[PostgresServer]:
    """Runs a PostgreSQL of the test's own, which may be killed."""
    with running_server() as server:
        yield server


def test_no_acknowledged_entry_is_lost_when_the_process_is_killed(
    fresh_file: Path, tmp_path: Path, tell: Tell
) -> None:
    def registers() -> Iterator[str]:
        for number in range(_SQLITE):
            yield copied(fresh_file, tmp_path / f"{number}.db")
            (tmp_path / f"{number}.db").unlink()

    tolls = list(_killed(registers(), office_work, "sqlite"))

    tell(_told("kill -9, SQLite", tolls))
    assert all(map(_unharmed, tolls))
    assert sum(one.acknowledged for one in tolls) > 0


def test_no_acknowledged_entry_is_lost_when_the_client_of_a_server_is_killed(
    server: PostgresServer, tell: Tell
) -> None:
    pattern = server.fresh()
    opened(pattern)

    def registers() -> Iterator[str]:
        for _ in range(_CLIENT):
            address = server.copy(pattern)
            yield address
            server.drop(address)

    tolls = list(_killed(registers(), office_work, "client"))

    tell(_told("kill -9 des Programms, PostgreSQL", tolls))
    assert all(map(_unharmed, tolls))
    assert sum(one.acknowledged for one in tolls) > 0


def test_no_acknowledged_entry_is_lost_when_the_server_is_killed(
    durable_server: PostgresServer, tell: Tell
) -> None:
    pattern, random = durable_server.fresh(), chance("server")
    opened(pattern)
    tolls = []

    for number in range(_SERVER):
        address = durable_server.copy(pattern)
        process, pipe = started(office_work, address, number)
        process.join(random.uniform(0.05, _LONGEST))
        durable_server.crash()
        tolls.append(_toll(address, ended(process, pipe)))

    tell(_told("kill -9 des Servers, PostgreSQL", tolls))
    assert all(map(_unharmed, tolls))


def test_what_is_written_entry_by_entry_is_found_half_written(tmp_path: Path, tell: Tell) -> None:
    registers = (str(tmp_path / f"{number}.db") for number in range(_CARELESS))

    tolls = list(_killed(registers, careless_work, "careless", _careless_whole))

    tell(_told("Gegenprobe (Eintrag für Eintrag geschrieben)", tolls))
    assert sum(one.halves for one in tolls) > 0


Judge = Callable[[list[dict[str, object]]], bool]


def _killed(
    registers: Iterator[str], work: Work, name: str, judge: Judge = whole
) -> Iterator[Toll]:
    random = chance(f"kill {name}")
    for number, address in enumerate(registers):
        said = worked(work, address, number, random.uniform(0.05, _LONGEST))
        yield _toll(address, said, judge)


def _toll(address: str, said: list[Acknowledged], judge: Judge = whole) -> Toll:
    found, after = verified(address), trail(address)
    newest = max((one.seq for one in said), default=0)
    return Toll(
        acknowledged=len(said),
        lost=len(lost(address, said)),
        unacknowledged=len({one["at"] for one in after.entries if one["seq"] > newest > 0}),
        halves=sum(not judge(batch) for batch in after.batches),
        faults=found.faults,
        balanced=reckoned(after.entries) == after.balances,
    )


def _unharmed(toll: Toll) -> bool:
    # What the process was writing when it died may be kept whole, without anybody being told.
    return (toll.lost, toll.halves, toll.faults, toll.balanced) == (0, 0, (), True) and (
        toll.unacknowledged <= 1
    )


def _careless_whole(batch: list[dict[str, object]]) -> bool:
    return len(batch) == 37


def _told(name: str, tolls: list[Toll]) -> str:
    return (
        f"{name}: {len(tolls)} Abbrüche, {sum(one.acknowledged for one in tolls)} bestätigte "
        f"Transaktionen, {sum(one.lost for one in tolls)} verloren, "
        f"{sum(one.halves for one in tolls)} halb geschrieben, "
        f"{sum(one.unacknowledged for one in tolls)} vollständig, aber unbestätigt"
    )
