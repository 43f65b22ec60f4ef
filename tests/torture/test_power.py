"""Simulated power cuts: what was acknowledged is there, and what is there is whole.

With `synchronous = NORMAL` the same cuts must lose something, or the test could not see a loss.
"""

import shutil
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random
from typing import NamedTuple

import apsw
import pytest
from tests.torture.conftest import Tell
from tests.torture.disk import Disk, until_cut
from tests.torture.office import FITTING, Office, copied
from tests.torture.reckoning import Trail, trail
from tests.torture.scale import chance, times
from tests.torture.script import Scene, opening, played, scene
from tests.unit.register.sample import verified

from grantrules.model.errors import RegisterError

_CUTS = times(15, 400)
_CONTROL = times(10, 400)
_RUNS = times(4, 12)
_DB = "/register.db"
# Moving pages from the WAL into the file is where most can go wrong: often, and as it is set.
_CHECKPOINTS = (None, 8, 40)


class Stage(NamedTuple):
    """A register, the pragmas of the project, and the transactions that are made on it."""

    start: bytes
    before: Trail
    pragmas: tuple[str, ...]
    scenes: tuple[Scene, ...]


@pytest.fixture(scope="module")
def stage(fresh_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """Writes down what an office does: turns that move money, and runs."""
    address = copied(fresh_file, tmp_path_factory.mktemp("stage") / "register.db")
    start, before, pragmas = Path(address).read_bytes(), trail(address), opening(address)
    office = Office(address)
    one = FITTING[0]
    scenes = [
        scene(address, lambda: office.assess(one)),
        scene(address, lambda: office.sign("anna", one)),
        scene(address, lambda: office.sign("bert", one)),
        *(scene(address, partial(office.run, number)) for number in range(_RUNS)),
    ]
    return Stage(start, before, pragmas, tuple(scenes))


def test_a_power_cut_loses_nothing_acknowledged(stage: Stage, tmp_path: Path, tell: Tell) -> None:
    found = Counter(_cuts(stage, stage.pragmas, _CUTS, tmp_path))

    tell(_told("Stromausfall, synchronous=FULL", found))
    assert set(found) <= {"unversehrt"}
    assert found.total() == _CUTS


def test_the_same_cuts_lose_something_without_syncing_each_commit(
    stage: Stage, tmp_path: Path, tell: Tell
) -> None:
    weaker = [one.replace("synchronous = FULL", "synchronous = NORMAL") for one in stage.pragmas]
    assert weaker != list(stage.pragmas)

    found = Counter(_cuts(stage, tuple(weaker), _CONTROL, tmp_path))

    tell(_told("Gegenprobe synchronous=NORMAL", found))
    assert found["verloren"] > 0


def _cuts(stage: Stage, pragmas: tuple[str, ...], number: int, folder: Path) -> Iterator[str]:
    """Cuts the power again and again, and says each time what it came to."""
    random = chance("power")
    lengths = {every: _length(stage, _with(pragmas, every)) for every in _CHECKPOINTS}
    for _ in range(number):
        every = random.choice(_CHECKPOINTS)
        cut = random.randint(1, lengths[every])
        acknowledged, files = _cut(stage, _with(pragmas, every), cut, random)
        yield _judged(stage, acknowledged, _written(files, folder))


def _with(pragmas: tuple[str, ...], every: int | None) -> tuple[str, ...]:
    return pragmas if every is None else (*pragmas, f"PRAGMA wal_autocheckpoint = {every}")


def _length(stage: Stage, pragmas: tuple[str, ...]) -> int:
    """Counts the changes of the whole performance."""
    with Disk({_DB: stage.start}) as disk:
        until_cut(disk, _DB, lambda connection: _perform(connection, stage, pragmas, []))
        return disk.changes


def _cut(
    stage: Stage, pragmas: tuple[str, ...], cut: int, random: Random
) -> tuple[int, dict[str, bytes]]:
    acknowledged: list[int] = []
    with Disk({_DB: stage.start}, cut) as disk:
        until_cut(disk, _DB, lambda connection: _perform(connection, stage, pragmas, acknowledged))
        return len(acknowledged), disk.left(random)


def _perform(
    connection: apsw.Connection,
    stage: Stage,
    pragmas: tuple[str, ...],
    acknowledged: list[int],
) -> None:
    for pragma in pragmas:
        connection.execute(pragma).fetchall()
    for number, one in enumerate(stage.scenes):
        played(connection, one)
        acknowledged.append(number)


def _written(files: dict[str, bytes], folder: Path) -> str:
    shutil.rmtree(folder)
    folder.mkdir()
    for name, content in files.items():
        (folder / name.removeprefix("/")).write_bytes(content)
    return str(folder / _DB.removeprefix("/"))


def _judged(stage: Stage, acknowledged: int, address: str) -> str:
    """Opens with the register what the cut left, and compares it with what had been there."""
    try:
        intact = verified(address).intact
    except RegisterError:
        intact = False
    if not intact:
        return "beschädigt"
    states = [stage.before, *(one.after for one in stage.scenes)]
    found = trail(address)
    if found not in states:
        return "halb geschrieben"
    return "unversehrt" if states.index(found) >= acknowledged else "verloren"


def _told(name: str, found: Counter[str]) -> str:
    return f"{name}: {found.total()} Ausfälle, " + ", ".join(
        f"{number} {what}" for what, number in sorted(found.items())
    )
