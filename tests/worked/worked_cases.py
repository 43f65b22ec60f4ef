"""Cases that somebody worked by hand from the law, one a row, each with a German note."""

from csv import DictReader
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent


def worked(name: str) -> list[object]:
    """Gives the cases of a file as parameters of a test, named by their notes."""
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return [pytest.param(row, id=row["note"]) for row in DictReader(file, delimiter=";")]
