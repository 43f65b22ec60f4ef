"""What names promise."""

import pytest
from tests.unit.intake.sheets import named

from grantrules.intake.content_kind import OLE2, ZIP
from grantrules.intake.file_name import MAGIC, Promise, promise


@pytest.mark.parametrize(
    ("name", "magic", "expected"),
    [
        ("a.xlsx", b"", Promise.READ),
        ("A.XLS", b"", Promise.READ),
        ("a.csv", b"", Promise.READ),
        ("a.zip", b"", Promise.READ),
        ("Antrag", ZIP, Promise.READ),
        ("Antrag", OLE2, Promise.READ),
        ("Antrag", b"#!/bin/sh"[:MAGIC], Promise.NOTHING),
        ("~$a.xlsx", b"", Promise.LOCK),
        (".~lock.a.ods#", b"", Promise.LOCK),
        (".a.xlsx", b"", Promise.LOCK),
        (".gitignore", b"", Promise.NOTHING),
        ("antraege.TXT", b"Aktenzei", Promise.TEXT),
        ("antrag.PDF", b"", Promise.DOCUMENT),
        ("antrag.docx", ZIP, Promise.DOCUMENT),
        ("a.xlsx.bak", ZIP, Promise.COPY),
        ("a.bak", b"nichts", Promise.NOTHING),
        ("grantrules.db", b"SQLite f", Promise.NOTHING),
        ("ergebnis.json", b"{", Promise.NOTHING),
        ("a.jar", ZIP, Promise.NOTHING),
    ],
    ids=named,
)
def test_a_name_promises_what_its_ending_says(name: str, magic: bytes, expected: Promise) -> None:
    assert promise(name, magic) is expected
