"""The preview, where LibreOffice is not what it should be."""

import os
from pathlib import Path

import pytest

from grantrules.report.letters.letter_error import LetterError
from grantrules.report.letters.pdf import write_pdfs


@pytest.fixture(name="letter")
def _letter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    (tmp_path / "bin").mkdir()
    path = tmp_path / "a.docx"
    path.write_bytes(b"PK")
    return path


def office(folder: Path, script: str) -> None:
    program = folder / "bin" / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)


def test_without_libreoffice_it_is_said_what_to_install(letter: Path) -> None:
    with pytest.raises(LetterError, match="libreoffice-writer"):
        write_pdfs([letter], letter.parent)


def test_a_program_that_writes_nothing_is_told(letter: Path) -> None:
    office(letter.parent, "exit 0")

    with pytest.raises(LetterError, match=r"nicht geschrieben: a\.pdf"):
        write_pdfs([letter], letter.parent)


@pytest.mark.skipif(os.name == "nt", reason="braucht eine Shell")
def test_what_it_writes_is_given_back(letter: Path) -> None:
    office(letter.parent, f': > "{letter.parent}/a.pdf"')

    assert write_pdfs([letter], letter.parent) == (letter.parent / "a.pdf",)


def test_a_program_that_cannot_be_started_is_told(letter: Path) -> None:
    program = letter.parent / "bin" / "soffice"
    program.write_bytes(b"\x7fELF kaputt")
    program.chmod(0o755)

    with pytest.raises(LetterError, match="lässt sich nicht starten"):
        write_pdfs([letter], letter.parent)
