from tests.unit.batch.review.story import ANNA, BEN, CEM, Story, application, granted
from tests.unit.batch.review.test_four_eyes import forged

from grantrules.batch.review.four_eyes import four_eyes_document
from grantrules.report.four_eyes_page import four_eyes_page

ROLES = {"clerk": "Sachbearbeitung", "approver": "Zeichnungsbefugnis"}


def page(story: Story) -> str:
    return four_eyes_page(four_eyes_document(story.survey()), ROLES)


def test_a_sound_decision_shows_people_roles_and_times() -> None:
    text = page(granted())

    assert "# Entscheidungen: 1, davon zu beanstanden: 0" in text
    assert "✓ 2026-001: Bewilligung, 80.000,00 €" in text
    assert "1. Unterschrift: Anna (Sachbearbeitung), 01.09.2026" in text
    assert "2. Unterschrift: Ben (Zeichnungsbefugnis), 01.09.2026" in text


def test_a_fault_stands_out() -> None:
    text = page(forged(CEM, BEN, BEN))

    assert "✗ 2026-001" in text
    assert "    abweichend vorgeschlagen: Ben" in text
    assert "    ZU BEANSTANDEN: Den abweichenden Vorschlag hat genehmigt" in text


def test_somebody_without_a_role_is_called_so() -> None:
    assert "gelöschte Person (p_9999999999999999) (ohne Rolle)" in page(
        forged("p_" + "9" * 16, BEN)
    )


def test_cases_signed_once_are_listed() -> None:
    story = Story()
    story.receive(application("2026-001"))
    story.confirm("2026-001")
    story.sign("2026-001", ANNA)

    text = page(story)

    assert "# Erst einmal gezeichnet: 1" in text
    assert "○ 2026-001: Anna (Sachbearbeitung)" in text
