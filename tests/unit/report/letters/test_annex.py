"""The annex of a signed notice."""

import io

from docx import Document
from tests.unit.report.letters.words import parts

from grantrules.report.letters.annex import Evidence, add_annex
from grantrules.report.letters.rendering import text_of

RECEIPT = "c2sp.org/tlog-proof@v1\nindex 5\nabc=\n\nbehoerde\n6\nxyz=\n\n— behoerde abc\n"
SIGNED = ("1. Unterschrift: Anna Amt", "2. Unterschrift: Bert Blick")


def annexed(receipt: str | None) -> tuple[str, bytes]:
    word = Document()
    add_annex(word, Evidence(SIGNED, 6, receipt, "grantrules audit receipt A --key DATEI"))
    saved = io.BytesIO()
    word.save(saved)
    return text_of(word), saved.getvalue()


def test_it_names_who_signed_and_the_entry() -> None:
    said, _ = annexed(None)

    assert "Eintrag 6 im Prüfprotokoll" in said
    assert "1. Unterschrift: Anna Amt\n2. Unterschrift: Bert Blick" in said


def test_without_a_key_it_says_which_command_makes_the_receipt() -> None:
    said, content = annexed(None)

    assert "grantrules audit receipt A --key DATEI" in said
    assert not [name for name in parts(content) if name.endswith(".png")]


def test_a_receipt_stands_there_line_by_line_and_as_a_code() -> None:
    said, content = annexed(RECEIPT)

    assert RECEIPT.rstrip("\n") in said
    [picture] = [name for name in parts(content) if name.startswith("word/media/")]
    assert parts(content)[picture].startswith(b"\x89PNG")
    assert (
        'descr="QR-Code mit dem Text der Quittung"' in parts(content)["word/document.xml"].decode()
    )


def test_a_receipt_that_no_code_can_hold_is_only_printed() -> None:
    said, content = annexed(RECEIPT + "x" * 4000)

    assert "zu lang" in said
    assert not [name for name in parts(content) if name.startswith("word/media/")]


def test_a_template_without_our_styles_will_do() -> None:
    word = Document()
    word.styles["List Bullet"].delete()

    add_annex(word, Evidence(SIGNED, 6, RECEIPT, ""))

    assert "index 5" in text_of(word)
