"""ZIP archives made in the test."""

import warnings
import zipfile
from collections.abc import Iterable, Mapping
from io import BytesIO

from tests.unit.intake.sheets import complete, list_of


def zipped(parts: Mapping[str, bytes] | Iterable[tuple[str, bytes]]) -> bytes:
    """An archive of these files, in this order; a name may stand twice."""
    target = BytesIO()
    pairs = parts.items() if isinstance(parts, Mapping) else parts
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # zipfile itself warns of a name that stands twice
        for name, content in pairs:
            archive.writestr(name, content)
    return target.getvalue()


def parts_of(content: bytes) -> dict[str, bytes]:
    """The files of an archive by their names."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def list_bytes(reference: str = "2026-001") -> bytes:
    """The bytes of a list with one application."""
    target = BytesIO()
    list_of(complete(reference=reference)).save(target)
    return target.getvalue()
