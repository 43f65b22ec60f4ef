"""Files with their content, under names that tell them apart on every machine alike."""

import zlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256

from grantrules.intake.input_search import FoundFile


@dataclass(frozen=True, slots=True, order=True)
class LoadedFile:
    """A file's name in all results, the digest of its content, where it lies, its content."""

    name: str
    sha256: str
    found: FoundFile
    packed: bytes

    @property
    def content(self) -> bytes:
        """The bytes of the file."""
        return zlib.decompress(self.packed)


def loaded(found: FoundFile, content: bytes) -> LoadedFile:
    """Joins a file and its content."""
    # Packed: what archives swell to stays as small as it was in them until it is read.
    packed = zlib.compress(content, level=1)
    return LoadedFile(found.name, sha256(content).hexdigest(), found, packed)


def told_apart(files: Iterable[LoadedFile]) -> tuple[LoadedFile, ...]:
    """Gives different contents different names, and sorts them by name.

    Files of one name get the name of their folder in front; where that is not enough, the start
    of their digest behind, which says nothing about the machine.
    """
    plain = tuple(files)
    shared = _shared_names(plain)
    foldered = tuple(
        replace(one, name=f"{one.found.folder}/{one.name}") if one.name in shared else one
        for one in plain
    )
    shared = _shared_names(foldered)
    return tuple(
        sorted(
            replace(one, name=f"{one.name} [{one.sha256[:8]}]") if one.name in shared else one
            for one in foldered
        )
    )


def _shared_names(files: Iterable[LoadedFile]) -> frozenset[str]:
    """Finds the names that stand for more than one content."""
    times = Counter(name for name, _ in {(one.name, one.sha256) for one in files})
    return frozenset(name for name, count in times.items() if count > 1)
