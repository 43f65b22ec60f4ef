"""Copies of the shipped rule book in which one thing or several are changed."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.unit.builders import PROGRAMME

from grantrules.model.errors import RuleBookError
from grantrules.rulebook.loading import load_rulebook
from grantrules.rulebook.source import shipped


def copied(folder: Path, files: Mapping[str, str | bytes] | None = None) -> Path:
    """Copies rules and lists and puts further files beside them; gives the programme's folder."""
    shutil.copytree(shipped() / PROGRAMME, folder / PROGRAMME)
    shutil.copytree(shipped() / "reference", folder / "reference")
    for name, text in (files or {}).items():
        path = folder / PROGRAMME / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder / PROGRAMME


def edited(folder: Path, file: str, old: str, new: str) -> Path:
    """Copies the rule book and replaces the first occurrence of a text in one file."""
    programme = copied(folder)
    path = programme.parent / file if file.startswith("reference/") else programme / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return programme


def faults_of(programme: Path) -> tuple[str, ...]:
    """Loads a broken rule book and gives its faults."""
    with pytest.raises(RuleBookError) as caught:
        load_rulebook(programme)
    return caught.value.faults
