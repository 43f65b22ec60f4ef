"""A disk that loses power: what was written since the last sync is kept, lost or torn by chance.

It lives in memory as a VFS of SQLite. Without shared memory WAL works in exclusive mode alone.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import count
from random import Random
from typing import NamedTuple, Self

import apsw

_SECTOR = 512
_NUMBERS = count()


class PowerCut(Exception):  # noqa: N818 - no fault of the program
    """The power is gone; nothing can be read or written any more."""


class _Write(NamedTuple):
    offset: int
    content: bytes


class _Truncate(NamedTuple):
    size: int


_Change = _Write | _Truncate


class _Image:
    """A file: what is safe, what came after it, and how it looks to whoever reads it now."""

    def __init__(self, content: bytes) -> None:
        self.safe, self.now = bytearray(content), bytearray(content)
        self.since: list[_Change] = []

    def change(self, change: _Change) -> None:
        self.since.append(change)
        _apply(self.now, change)

    def sync(self) -> None:
        self.since.clear()
        self.safe[:] = self.now

    def left(self, random: Random) -> bytes:
        """Gives what a cut leaves: some of the changes, some of them torn between sectors."""
        left = bytearray(self.safe)
        for change in self.since:
            match random.choice(("kept", "lost", "torn")), change:
                case "kept", _:
                    _apply(left, change)
                case "torn", _Write(offset=offset, content=content):
                    for sector in _sectors(offset, content):
                        if random.random() < 0.5:
                            _apply(left, sector)
                case _:
                    pass
        return bytes(left)


class Disk(apsw.VFS):
    """Files by name; the power goes with the change or sync number `cut`, if one is given."""

    def __init__(self, files: dict[str, bytes], cut: int | None = None) -> None:
        self.name = f"disk{next(_NUMBERS)}"
        self.images = {name: _Image(content) for name, content in files.items()}
        self.changes = 0
        self.syncs = 0
        self._cut = cut
        super().__init__(self.name, "")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.unregister()

    def left(self, random: Random) -> dict[str, bytes]:
        """Gives the files after the cut; one that was never synced may not be there at all."""
        return {name: image.left(random) for name, image in self.images.items()}

    def count(self) -> None:
        """Counts a change or a sync, and loses power at its time."""
        self.alive()
        self.changes += 1
        if self.changes == self._cut:
            raise PowerCut

    def alive(self) -> None:
        """Refuses everything once the power is gone."""
        if self._cut is not None and self.changes >= self._cut:
            raise PowerCut

    def xAccess(self, pathname: str, _flags: int) -> bool:  # noqa: N802 - named by apsw
        self.alive()
        return pathname in self.images

    def xDelete(self, filename: str, _syncdir: bool) -> None:  # noqa: N802, FBT001 - apsw's
        self.count()
        self.images.pop(filename, None)

    def xFullPathname(self, name: str) -> str:  # noqa: N802 - named by apsw
        return name

    def xOpen(  # type: ignore[override] # noqa: N802 - named by apsw, which takes any such object
        self, name: str | apsw.URIFilename | None, flags: list[int]
    ) -> "_File":
        self.alive()
        named = name.filename() if isinstance(name, apsw.URIFilename) else str(name)
        flags[1] = flags[0]
        return _File(self, self.images.setdefault(named, _Image(b"")))


class _File:
    """An open file, as apsw asks for it."""

    def __init__(self, disk: Disk, image: _Image) -> None:
        self._disk, self._image = disk, image

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802 - named by apsw
        self._disk.alive()
        return bytes(self._image.now[offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802 - named by apsw
        self._disk.alive()
        self._image.change(_Write(offset, bytes(data)))
        self._disk.count()

    def xTruncate(self, newsize: int) -> None:  # noqa: N802 - named by apsw
        self._disk.alive()
        self._image.change(_Truncate(newsize))
        self._disk.count()

    def xSync(self, _flags: int) -> None:  # noqa: N802 - named by apsw
        self._disk.count()
        self._disk.syncs += 1
        self._image.sync()

    def xFileSize(self) -> int:  # noqa: N802 - named by apsw
        self._disk.alive()
        return len(self._image.now)

    def xSectorSize(self) -> int:  # noqa: N802 - named by apsw
        return 4096

    def xDeviceCharacteristics(self) -> int:  # noqa: N802 - named by apsw
        # As SQLite takes it of every disk of Unix: a torn write spoils none of the bytes beside it.
        return apsw.SQLITE_IOCAP_POWERSAFE_OVERWRITE

    def xLock(self, _level: int) -> None:  # noqa: N802 - named by apsw
        """Nobody else is here."""

    def xUnlock(self, _level: int) -> None:  # noqa: N802 - named by apsw
        """Nobody else is here."""

    def xCheckReservedLock(self) -> bool:  # noqa: N802 - named by apsw
        return False

    def xFileControl(self, _op: int, _pointer: int) -> bool:  # noqa: N802 - named by apsw
        return False

    def xClose(self) -> None:  # noqa: N802 - named by apsw
        """Nothing is kept back."""


def until_cut(disk: Disk, name: str, work: Callable[[apsw.Connection], None]) -> None:
    """Works on a database of the disk until the power is gone."""
    connection = apsw.Connection(name, vfs=disk.name)
    try:
        work(connection)
    except PowerCut:
        pass
    finally:
        with suppress(PowerCut, apsw.Error):
            connection.close()


def _sectors(offset: int, content: bytes) -> Sequence[_Write]:
    ends = [*range(offset - offset % _SECTOR + _SECTOR, offset + len(content), _SECTOR)]
    starts = [offset, *ends]
    stops = [*ends, offset + len(content)]
    return [
        _Write(start, content[start - offset : stop - offset])
        for start, stop in zip(starts, stops, strict=True)
    ]


def _apply(content: bytearray, change: _Change) -> None:
    match change:
        case _Write(offset=offset, content=written):
            content.extend(bytes(max(0, offset - len(content))))
            content[offset : offset + len(written)] = written
        case _Truncate(size=size):
            del content[size:]
