"""The mark of a draft."""

import io

from docx import Document
from docx.enum.section import WD_SECTION
from tests.unit.report.letters.words import headers

from grantrules.report.letters.draft_mark import NO_DECISION, mark_as_draft


def marked(*, sections: int = 1, own_first_page: bool = False) -> bytes:
    word = Document()
    word.add_paragraph("Erste Zeile")
    word.sections[0].different_first_page_header_footer = own_first_page
    word.sections[0].header.paragraphs[0].text = "Kopf der Vorlage"
    for _ in range(sections - 1):
        word.add_section(WD_SECTION.NEW_PAGE).header.is_linked_to_previous = False
    mark_as_draft(word, NO_DECISION)
    saved = io.BytesIO()
    word.save(saved)
    return saved.getvalue()


def test_the_sentence_stands_above_everything() -> None:
    word = Document(io.BytesIO(marked()))

    assert [one.text for one in word.paragraphs] == [NO_DECISION, "Erste Zeile"]


def test_every_header_of_every_section_bears_the_watermark() -> None:
    found = headers(marked(sections=2, own_first_page=True))

    assert len(found) == 6
    assert all('string="ENTWURF"' in one for one in found)
    assert all(NO_DECISION in one for one in found)


def test_what_the_template_has_in_its_header_stays() -> None:
    assert any("Kopf der Vorlage" in one for one in headers(marked()))


def test_no_two_shapes_have_one_name() -> None:
    whole = "".join(headers(marked(sections=2)))

    names = [part.partition('"')[0] for part in whole.split('id="PowerPlusWaterMarkObject')[1:]]
    assert len(names) == len(set(names)) == 6
