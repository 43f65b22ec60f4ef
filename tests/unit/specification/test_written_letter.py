"""Letters as scenarios read them."""

import io
from pathlib import Path

from docx import Document

from grantrules.report.letters.draft_mark import mark_as_draft
from grantrules.specification.written_letter import read_letter


def written(path: Path, *, draft: bool) -> Path:
    word = Document()
    word.add_paragraph("Wir bewilligen 1,00\u00a0€.")
    if draft:
        mark_as_draft(word, "Entwurf")
    saved = io.BytesIO()
    word.save(saved)
    path.write_bytes(saved.getvalue())
    return path


def test_a_draft_is_known_by_its_watermark(tmp_path: Path) -> None:
    assert read_letter(written(tmp_path / "a.docx", draft=True)).draft
    assert not read_letter(written(tmp_path / "b.docx", draft=False)).draft


def test_its_text_and_its_promises_are_read(tmp_path: Path) -> None:
    letter = read_letter(written(tmp_path / "a.docx", draft=False))

    assert letter.text == "Wir bewilligen 1,00 €."
    assert letter.promise == "Wir bewilligen"
