"""File names of letters."""

import pytest

from grantrules.report.letters.file_name import file_stem


@pytest.mark.parametrize(
    ("reference", "name"),
    [
        ("2026-017", "2026-017-x"),
        ("KIM/2026 017", "KIM-2026-017-x"),
        ("../../etc/passwd", "etc-passwd-x"),
        ("a.xlsx#Anträge!7", "a.xlsx-Anträge-7-x"),
        ("…", "ohne-aktenzeichen-x"),
        ("A" * 300, f"{'A' * 80}-x"),
    ],
)
def test_a_reference_never_leaves_its_folder(reference: str, name: str) -> None:
    assert file_stem(reference, "x") == name
