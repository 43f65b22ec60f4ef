"""The files of the document in their folder, put in place as a set."""

from collections.abc import Mapping
from pathlib import Path

from grantrules.report.file_set import publish_set

PAGE = "spezifikation.html"
PRINT = "spezifikation.pdf"
MESSAGES = "spezifikation.ndjson"
_NAMES = (PAGE, PRINT, MESSAGES)


def publish(directory: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Replaces the former set, also what is no longer part of it; all of it or nothing."""
    return publish_set(directory, _NAMES, files)
