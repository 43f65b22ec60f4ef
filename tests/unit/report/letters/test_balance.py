"""Templates whose placeholders lack a brace: nothing may vanish without a word."""

import pytest
from docx import Document
from docx.document import Document as Word
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml
from tests.unit.report.letters.words import word_file

from grantrules.report.letters.balance import check_balance, paragraph_text
from grantrules.report.letters.letter_error import LetterError
from grantrules.report.letters.rendering import rendered

NAME = "v.docx"


def split(word: Word) -> None:
    paragraph = word.add_paragraph()
    for piece in ("Bezug: {", "{ betrag ", "}", " Ende"):
        paragraph.add_run(piece)


def in_table(word: Word) -> None:
    word.add_table(1, 1).rows[0].cells[0].text = "{{ betrag }"


def in_header(word: Word) -> None:
    word.sections[0].header.paragraphs[0].text = "{{ betrag"


def in_footer(word: Word) -> None:
    word.sections[0].footer.paragraphs[0].text = "betrag }}"


def in_box(word: Word) -> None:
    box = f"<w:r {nsdecls('w')}><w:txbxContent><w:p><w:r><w:t>{{{{ a</w:t></w:r></w:p>"
    inside = parse_xml(f"{box}</w:txbxContent></w:r>")
    word.add_paragraph("Davor")._p.append(inside)  # noqa: SLF001 - the library has no text boxes


@pytest.mark.parametrize(
    "text",
    [
        "Bezug: {{ betrag }",
        "Bezug: { betrag }}",
        "{{ betrag",
        "betrag }}",
        "{% if betrag }",
        "{% if betrag",
        "if betrag %}",
        "{# Bemerkung",
        "Bemerkung #}",
        "{{ betrag {{ ende }}",
        "{{ betrag }} und {{ ende",
        "{%p if betrag }}",
    ],
)
def test_a_brace_without_partner_is_refused_with_its_paragraph(text: str) -> None:
    template = word_file("Davor.", text, "{{ betrag }}", "Danach.")

    with pytest.raises(LetterError, match=r"v\.docx.*fehlt eine Klammer.*“"):
        rendered(template, NAME, {"betrag": "1", "ende": "2"})


@pytest.mark.parametrize("spoil", [split, in_table, in_header, in_footer, in_box])
def test_it_is_found_wherever_it_stands(spoil: object) -> None:
    word = Document()
    spoil(word)  # type: ignore[operator] # one of the functions above

    with pytest.raises(LetterError, match="fehlt eine Klammer"):
        check_balance(word, NAME)


@pytest.mark.parametrize(
    "text",
    ["{{ betrag }}", "{%p if a %}", "{%tr for a in b %}", "{# so #}", "[Loch] {{ a }}{{ b }}"],
)
def test_what_has_its_partner_stays(text: str) -> None:
    word = Document()
    word.add_paragraph(text)

    check_balance(word, NAME)

    [paragraph] = word.element.body.iter(qn("w:p"))
    assert paragraph_text(paragraph) == text
