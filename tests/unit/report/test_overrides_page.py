from tests.unit.batch.review.story import BEN, Story, application
from tests.unit.batch.review.test_overrides import overridden

from grantrules.batch.review.overrides import overrides_document
from grantrules.report.overrides_page import overrides_page

ONE = "2026-001"


def page(story: Story) -> str:
    return overrides_page(overrides_document(story.survey()))


def test_the_page_sets_people_beside_the_program() -> None:
    story, entry = overridden()

    text = page(story)

    assert "# Abweichungen vom Programm: 1" in text
    assert f"## 2026-001 (Eintrag {entry})" in text
    assert "- Programm:      Bewilligung, 80.000,00 € (Personal 60.000,00 €, Sach" in text
    assert "- Menschen:      Ablehnung\n- Begründung:    Kein Bedarf.\n" in text
    assert "- zuerst gez.:   –\n- genehmigt:     noch nicht" in text


def test_whoever_approved_is_named_with_the_time() -> None:
    story, _ = overridden()
    for person in ("p_" + "0" * 15 + "3", BEN):
        story.sign(ONE, person)

    text = page(story)

    assert "- zuerst gez.:   Cem, 01.09.2026" in text
    assert "- genehmigt:     Ben, 01.09.2026" in text


def test_corrections_are_confirmed_outstanding_or_overtaken() -> None:
    confirmed, entry = overridden()
    confirmed.confirm_correction(ONE, confirmed.correct(ONE, entry))
    outstanding, entry = overridden()
    outstanding.correct(ONE, entry)
    overtaken = Story()
    overtaken.receive(application(ONE))
    overtaken.correct(ONE, overtaken.find(ONE, "FG-05"))
    overtaken.receive(application(ONE, fte="0.5"), supersedes=overtaken.case(ONE).received)

    pages = [page(one) for one in (confirmed, outstanding, overtaken)]

    assert "- rückgängig:    Berichtigung" in pages[0]
    assert "- bestätigt:     Ben, " in pages[0]
    assert "- bestätigt:     noch nicht" in pages[1]
    assert "- bestätigt:     nie; durch neue Angaben gegenstandslos" in pages[2]
    assert "Feststellung aus Eintrag" in pages[2]


def test_an_override_of_an_unknown_proposal_says_so() -> None:
    story, _ = overridden()
    document = overrides_document(story.survey())
    document["overrides"][0]["engine"] = None

    assert "- Programm:      unbekannt" in overrides_page(document)
