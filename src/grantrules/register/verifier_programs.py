"""The programs that verify a bundle without this software, and what tells how."""

from collections.abc import Mapping
from pathlib import Path

_FOLDER = Path(__file__).parent / "verifiers"
_NAMES = ("LIESMICH.txt", "verify.mjs", "verify.pl")


def verifier_programs() -> Mapping[str, bytes]:
    """Gives each file by its name."""
    return {name: (_FOLDER / name).read_bytes() for name in _NAMES}
