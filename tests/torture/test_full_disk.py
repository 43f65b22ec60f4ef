"""A full disk: a German sentence, status 5, nothing half-written, and afterwards it works again."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.torture.conftest import Tell
from tests.torture.office import FITTING, LIST, copied
from tests.torture.reckoning import reckoned, trail
from tests.torture.scale import times
from tests.unit.register.sample import verified

_PEOPLE = Path(__file__).with_name("personen.toml")
_MORE = Path("fixtures/2026-alle-36.xlsx").absolute()
_DISK = 4 << 20
_STEPS = times(3, 12)
_SENTENCES = (
    "kann nicht wachsen: Der Datenträger ist voll",
    "konnte nicht gelesen oder geschrieben werden",
)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Mounts a disk of four megabytes, where the tests may."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(place)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:  # noqa: S603 - our own disk
        pytest.skip("Einen kleinen Datenträger einzuhängen ist hier nicht erlaubt.")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)  # noqa: S603, S607 - our own disk


@pytest.fixture
def ready(assessed_file: Path, tmp_path: Path) -> str:
    """Gives a register in which everything can be signed."""
    return copied(assessed_file, tmp_path / "register.db")


def grantrules(*arguments: str, blocks: int | None = None) -> subprocess.CompletedProcess[str]:
    """Runs the program; no file of it may grow beyond so many blocks of 512 bytes."""
    limit = "" if blocks is None else f"ulimit -f {blocks}; "
    command = ["sh", "-c", f'{limit}exec "$@"', "sh", sys.executable, "-m", "grantrules"]
    return subprocess.run([*command, *arguments], capture_output=True, text=True, check=False)  # noqa: S603 - our own


def check(address: str, folder: Path) -> tuple[int, str]:
    done = grantrules("check", str(LIST), "-o", str(folder), "--db", address)
    return done.returncode, done.stderr


def take_in(address: str, blocks: int | None = None) -> tuple[int, str]:
    """Takes in 36 applications."""
    who = ("--people", str(_PEOPLE), "--as", "anna")
    done = grantrules("register", "import", str(_MORE), "--db", address, *who, blocks=blocks)
    return done.returncode, done.stderr


def sign(address: str, blocks: int | None = None) -> tuple[int, str]:
    """Signs all cases at once, which takes some room in the WAL."""
    who = ("--people", str(_PEOPLE), "--as", "anna")
    done = grantrules("register", "sign", *FITTING, "--db", address, *who, blocks=blocks)
    return done.returncode, done.stderr


def assert_refused(status: int, told: str) -> None:
    assert status == 5
    assert any(one in told for one in _SENTENCES), told
    assert "Traceback" not in told


def assert_sound(address: str) -> None:
    found = trail(address)
    assert verified(address).faults == ()
    assert reckoned(found.entries) == found.balances


def test_an_import_on_a_full_disk_leaves_the_register_as_it_was(ready: str, tell: Tell) -> None:
    before = trail(ready)

    for step in range(_STEPS):
        # From nothing at all to too little for the pages of 36 cases.
        assert_refused(*take_in(ready, 8 + step * 400 // _STEPS))
        assert trail(ready) == before
        assert_sound(ready)

    assert take_in(ready) == (0, "")
    assert_sound(ready)
    assert len(trail(ready).entries) > len(before.entries)
    tell(f"voller Datenträger, Eingang: {_STEPS} abgelehnt, 0 halb geschrieben, danach geht es")


def test_a_turn_on_a_full_disk_leaves_the_register_as_it_was(ready: str, tell: Tell) -> None:
    before = trail(ready)

    for step in range(_STEPS):
        assert_refused(*sign(ready, 8 + step * 80 // _STEPS))
        assert trail(ready) == before
        assert_sound(ready)

    assert sign(ready) == (0, "")
    assert_sound(ready)
    tell(f"voller Datenträger, Zeichnung: {_STEPS} abgelehnt, 0 halb geschrieben, danach geht es")


def test_a_disk_that_fills_up_takes_all_of_a_run_or_nothing(
    small_disk: Path, fresh_file: Path, tmp_path: Path, tell: Tell
) -> None:
    address = copied(fresh_file, small_disk / "register.db")
    before, filler = trail(address), small_disk / "filler"
    filler.write_bytes(bytes(_DISK - Path(address).stat().st_size - (160 << 10)))

    status, told = check(address, tmp_path / "out")

    assert_refused(status, told)
    assert trail(address) == before
    filler.unlink()
    assert check(address, tmp_path / "out")[0] == 0
    assert_sound(address)
    tell("voller Datenträger von 4 MB, Prüflauf: abgelehnt, danach geht es")
